package org.gouji.plugins.sichuan;

import org.gouji.plugin.Province;
import org.pf4j.Extension;

/** Sichuan: its rule set is the folder {@code rules} of this plugin. */
@Extension
public final class Sichuan implements Province {

  @Override
  public String ruleSet() {
    return "cn-sichuan";
  }
}
