package org.gouji.plugins.hunan;

import org.gouji.plugin.Province;
import org.pf4j.Extension;

/** Hunan: its rule set is the folder {@code rules} of this plugin. */
@Extension
public final class Hunan implements Province {

  @Override
  public String ruleSet() {
    return "cn-hunan";
  }
}
