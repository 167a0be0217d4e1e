package org.gouji.plugins.gansuwuwei;

import org.gouji.plugin.AdviceContract;

class GansuWuweiTest extends AdviceContract {

  GansuWuweiTest() {
    super(new GansuWuwei());
  }
}
