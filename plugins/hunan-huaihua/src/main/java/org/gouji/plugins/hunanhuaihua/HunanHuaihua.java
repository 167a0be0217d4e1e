package org.gouji.plugins.hunanhuaihua;

import org.gouji.plugin.Province;
import org.pf4j.Extension;

/** Huaihua: its rule set is the folder {@code rules} of this plugin. */
@Extension
public final class HunanHuaihua implements Province {

  @Override
  public String ruleSet() {
    return "cn-hunan-huaihua";
  }
}
