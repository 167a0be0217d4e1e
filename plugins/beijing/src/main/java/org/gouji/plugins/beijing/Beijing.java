package org.gouji.plugins.beijing;

import org.gouji.plugin.Province;
import org.pf4j.Extension;

/** Beijing: its rule set is the folder {@code rules} of this plugin. */
@Extension
public final class Beijing implements Province {

  @Override
  public String ruleSet() {
    return "cn-beijing";
  }
}
