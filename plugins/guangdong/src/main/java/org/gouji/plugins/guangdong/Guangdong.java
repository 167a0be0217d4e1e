package org.gouji.plugins.guangdong;

import org.gouji.plugin.Province;
import org.pf4j.Extension;

/** Guangdong: its rule set is the folder {@code rules} of this plugin. */
@Extension
public final class Guangdong implements Province {

  @Override
  public String ruleSet() {
    return "cn-guangdong";
  }
}
