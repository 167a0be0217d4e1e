package org.gouji.plugins.gansu;

import org.gouji.plugin.Province;
import org.pf4j.Extension;

/** Gansu: its rule set is the folder {@code rules} of this plugin. */
@Extension
public final class Gansu implements Province {

  @Override
  public String ruleSet() {
    return "cn-gansu";
  }
}
