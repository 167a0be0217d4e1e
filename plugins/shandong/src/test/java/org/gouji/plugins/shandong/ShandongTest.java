package org.gouji.plugins.shandong;

import org.gouji.plugin.AdviceContract;

class ShandongTest extends AdviceContract {

  ShandongTest() {
    super(new Shandong());
  }
}
