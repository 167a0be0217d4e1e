package org.gouji.plugins.shandong;

import org.gouji.plugin.Province;
import org.pf4j.Extension;

/** Shandong: its rule set is the folder {@code rules} of this plugin. */
@Extension
public final class Shandong implements Province {

  @Override
  public String ruleSet() {
    return "cn-shandong";
  }
}
