package org.gouji.plugins.gansuwuwei;

import org.gouji.plugin.Province;
import org.pf4j.Extension;

/** Wuwei: its rule set is the folder {@code rules} of this plugin. */
@Extension
public final class GansuWuwei implements Province {

  @Override
  public String ruleSet() {
    return "cn-gansu-wuwei";
  }
}
