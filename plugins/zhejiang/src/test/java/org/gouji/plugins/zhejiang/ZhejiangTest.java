package org.gouji.plugins.zhejiang;

import org.gouji.plugin.AdviceContract;

class ZhejiangTest extends AdviceContract {

  ZhejiangTest() {
    super(new Zhejiang());
  }
}
