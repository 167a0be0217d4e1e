package org.gouji.plugin;

import org.pf4j.ExtensionPoint;

/**
 * An area with rules of its own, a province or a city in one. What it is called, where it applies
 * and what it changes stands in its rule set, a folder of the plugin that is compiled at build
 * time; membership is by presence in that folder.
 */
public interface Province extends ExtensionPoint {

  /** Id of the rule set that the plugin carries, such as {@code cn-zhejiang}. */
  String ruleSet();
}
