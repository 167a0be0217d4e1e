package org.gouji.plugins.ningxia;

import org.gouji.plugin.Province;
import org.pf4j.Extension;

/** Ningxia: its rule set is the folder {@code rules} of this plugin. */
@Extension
public final class Ningxia implements Province {

  @Override
  public String ruleSet() {
    return "cn-ningxia";
  }
}
