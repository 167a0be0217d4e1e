package org.gouji.plugin;

import java.util.List;
import java.util.Map;
import org.pf4j.ExtensionPoint;

/**
 * An area with rules of its own. Its rule set is a folder of the plugin, compiled at build time;
 * membership is by presence in that folder.
 */
public interface Province extends ExtensionPoint {

  /** Key used on the command line and in rule-set ids, such as {@code zhejiang}. */
  String id();

  /** Official Chinese name of the area, such as 浙江省. */
  String name();

  /** Id of the rule set that the plugin carries, such as {@code cn-zhejiang}. */
  String ruleSet();

  /**
   * Wordings that are used in this area for official labels, headings and titles.
   *
   * @return key of the vocabulary (a target such as {@code section:otherMatters} or {@code
   *     t3:row:otherHandling}) to the wordings that are accepted for it without a finding
   */
  Map<String, List<String>> labelVariants();
}
