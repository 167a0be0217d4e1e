package org.gouji.plugins.zhejiang;

import org.gouji.plugin.Province;
import org.pf4j.Extension;

/** Zhejiang: its rule set is the folder {@code rules} of this plugin. */
@Extension
public final class Zhejiang implements Province {

  @Override
  public String ruleSet() {
    return "cn-zhejiang";
  }
}
