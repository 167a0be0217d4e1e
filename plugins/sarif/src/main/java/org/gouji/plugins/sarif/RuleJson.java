package org.gouji.plugins.sarif;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.gouji.judge.Result;
import org.gouji.plugin.Showing;
import org.gouji.rule.Rule;
import org.gouji.rule.Severity;

/** A rule as a reporting descriptor. */
final class RuleJson {

  private RuleJson() {}

  /**
   * Describes the rule of a result; from the result alone where the rule itself is not loaded, as
   * when a kept verdict is shown by a program with other rules.
   */
  static ObjectNode write(Result example, Showing showing) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", example.rule().value());
    text(node, "shortDescription", example.title());
    showing.rule(example.rule()).ifPresent(rule -> fromPage(node, rule));
    showing.page(example.rule()).ifPresent(page -> node.put("helpUri", page.toString()));
    Severity severity =
        showing.rule(example.rule()).map(rule -> rule.main().severity()).orElse(example.severity());
    node.putObject("defaultConfiguration").put("level", level(severity));
    ObjectNode properties = node.putObject("properties");
    properties.put("severity", severity.name());
    properties.put("mandatory", example.mandatory());
    showing
        .rule(example.rule())
        .ifPresent(rule -> properties.put("englishTitle", rule.englishTitle()));
    return node;
  }

  private static void fromPage(ObjectNode node, Rule rule) {
    text(node, "fullDescription", firstParagraph(rule));
    ObjectNode help = node.putObject("help");
    help.put("text", rule.page().strip());
    help.put("markdown", rule.page().strip());
  }

  /** What is wrong, as the page begins; the title where the page has no text. */
  private static String firstParagraph(Rule rule) {
    return rule.page()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .findFirst()
        .orElse(rule.title());
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static void text(ObjectNode node, String name, String words) {
    node.putObject(name).put("text", words);
  }
}
