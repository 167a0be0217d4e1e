package org.gouji.plugins.guangdong;

import org.gouji.plugin.AdviceContract;

class GuangdongTest extends AdviceContract {

  GuangdongTest() {
    super(new Guangdong());
  }
}
