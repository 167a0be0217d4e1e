package org.gouji.plugins.beijing;

import org.gouji.plugin.AdviceContract;

class BeijingTest extends AdviceContract {

  BeijingTest() {
    super(new Beijing());
  }
}
