package org.gouji.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gouji.report.ReporterKind;

/** Reads the parameters of a rule, and the changes that an area's {@code rule-set.yaml} makes. */
public final class ParameterReader {

  private static final Set<String> KEYS =
      Set.of("rule", "parameter", "reporter", "office", "value", "from", "until", "source");

  private ParameterReader() {}

  /**
   * The parameters of a rule: each a value, or one for each kind of reporter.
   *
   * @return by name, by kind of reporter; a value for every kind stands under the empty word
   */
  static Map<String, Map<String, String>> defaults(
      JsonNode parameters, String where, List<String> problems) {
    Map<String, Map<String, String>> all = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : parameters.properties()) {
      Map<String, String> values = new TreeMap<>();
      if (entry.getValue().isObject()) {
        entry
            .getValue()
            .properties()
            .forEach(
                kind -> {
                  if (ReporterKind.find(kind.getKey()).isEmpty()) {
                    problems.add(where + ": `parameters`: no kind of reporter " + kind.getKey());
                  }
                  values.put(kind.getKey(), kind.getValue().asText());
                });
      } else {
        values.put("", entry.getValue().asText());
      }
      all.put(entry.getKey(), values);
    }
    return all;
  }

  /** The changes below {@code parameters:}; what is wrong with them is added to the problems. */
  public static List<ParameterChange> changes(JsonNode list, List<String> problems) {
    List<ParameterChange> changes = new ArrayList<>();
    for (JsonNode node : list) {
      Set<String> unknown = new TreeSet<>();
      node.fieldNames().forEachRemaining(unknown::add);
      unknown.removeAll(KEYS);
      unknown.forEach(
          key -> problems.add("rule-set.yaml: `parameters`: `" + key + "` is none of " + KEYS));
      try {
        changes.add(change(node));
      } catch (IllegalArgumentException e) {
        problems.add(
            "rule-set.yaml: `parameters`: "
                + e.getMessage()
                + "; write `{rule: DOC-07, parameter: published, reporter: department, office:"
                + " \"431200\", value: \"01-28\", from: 2021, source: …}`");
      }
    }
    return changes;
  }

  private static ParameterChange change(JsonNode node) {
    if (!node.path("from").isInt()) {
      throw new IllegalArgumentException("`from` is no fiscal year");
    }
    return new ParameterChange(
        new RuleId(need(node, "rule")),
        need(node, "parameter"),
        text(node, "reporter")
            .map(
                word ->
                    ReporterKind.find(word)
                        .orElseThrow(
                            () -> new IllegalArgumentException("no kind of reporter " + word))),
        text(node, "office"),
        need(node, "value"),
        new Years(
            node.path("from").asInt(),
            node.has("until") ? OptionalInt.of(node.path("until").asInt()) : OptionalInt.empty()),
        need(node, "source"));
  }

  private static Optional<String> text(JsonNode node, String key) {
    return Optional.of(node.path(key).asText("")).filter(text -> !text.isEmpty());
  }

  private static String need(JsonNode node, String key) {
    return text(node, key)
        .orElseThrow(() -> new IllegalArgumentException("`" + key + "` is missing"));
  }
}
