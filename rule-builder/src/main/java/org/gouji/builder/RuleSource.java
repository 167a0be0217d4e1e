package org.gouji.builder;

import com.fasterxml.jackson.databind.JsonNode;
import org.gouji.rule.Rule;

/**
 * The texts of one rule, read from its folder.
 *
 * @param folder name of the folder, which is the rule's id
 * @param drl text of {@code rule.drl}, line ends as LF
 * @param frontText the front matter of {@code rule.md} as written
 * @param front the same as a tree
 * @param rule the same, read
 */
record RuleSource(String folder, String drl, String frontText, JsonNode front, Rule rule) {

  String drlFile() {
    return folder + "/rule.drl";
  }

  String pageFile() {
    return folder + "/rule.md";
  }
}
