package org.gouji.plugins.zhejiang;

import java.util.List;
import java.util.Map;
import org.gouji.plugin.Province;
import org.pf4j.Extension;

/** Zhejiang: its rule set is the folder {@code rules} of this plugin. */
@Extension
public final class Zhejiang implements Province {

  @Override
  public String id() {
    return "zhejiang";
  }

  @Override
  public String name() {
    return "浙江省";
  }

  @Override
  public String ruleSet() {
    return "cn-zhejiang";
  }

  /** Wordings of FY2020 reports of the province; the README names the source of each. */
  @Override
  public Map<String, List<String>> labelVariants() {
    return Map.of("section:reviewAndLitigation", List.of("政府信息公开类行政复议和行政诉讼情况"));
  }
}
