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
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Reads the part of an area in {@code rule-set.yaml}; every problem is told with what to write. */
public final class AreaReader {

  /** The keys that it reads, beside those of every rule set. */
  public static final List<String> KEYS = List.of("area", "variants", "sharpens", "setsAside");

  private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final Pattern CODE = Pattern.compile("[1-9][0-9]{1,5}");

  private final List<String> problems;

  private AreaReader(List<String> problems) {
    this.problems = problems;
  }

  /** The area of a rule set; empty for the national one. */
  public static Optional<Area> read(JsonNode ruleSet, List<String> problems) {
    AreaReader reader = new AreaReader(problems);
    if (ruleSet.has("area")) {
      return Optional.of(reader.area(ruleSet));
    }
    KEYS.stream()
        .filter(ruleSet::has)
        .forEach(key -> reader.problem("`" + key + "` needs an area; write `" + EXAMPLE + "`"));
    return Optional.empty();
  }

  private static final String EXAMPLE = "area: {id: zhejiang, name: 浙江省, divisions: [\"33\"]}";

  private Area area(JsonNode ruleSet) {
    JsonNode node = ruleSet.path("area");
    unknown("area", node, Set.of("id", "name", "divisions"));
    String id = node.path("id").asText("");
    String name = node.path("name").asText("");
    List<String> divisions = texts(node.path("divisions"));
    if (!ID.matcher(id).matches() || name.isBlank() || divisions.isEmpty()) {
      problem("`area` lacks id, name or divisions; write `" + EXAMPLE + "`");
    }
    divisions.stream()
        .filter(code -> !CODE.matcher(code).matches())
        .forEach(
            code -> problem("`divisions: [" + code + "]` is no beginning of a GB/T 2260 code"));
    return new Area(
        id,
        name,
        divisions,
        variants(ruleSet.path("variants")),
        sharpened(ruleSet.path("sharpens")),
        setAside(ruleSet.path("setsAside")));
  }

  private static Map<String, List<String>> variants(JsonNode node) {
    Map<String, List<String>> variants = new TreeMap<>();
    node.properties().forEach(entry -> variants.put(entry.getKey(), texts(entry.getValue())));
    return variants;
  }

  private List<Area.Sharpened> sharpened(JsonNode list) {
    List<Area.Sharpened> all = new ArrayList<>();
    for (JsonNode node : list) {
      unknown("sharpens", node, Set.of("rule", "severity", "norm", "article", "from", "until"));
      try {
        all.add(
            new Area.Sharpened(
                new RuleId(need(node, "rule")),
                Severity.valueOf(need(node, "severity")),
                basis(node)));
      } catch (IllegalArgumentException e) {
        problem(
            "`sharpens`: "
                + e.getMessage()
                + "; write `{rule: SEC-08, severity: ERROR, norm: …, article: …, from: 2022}`");
      }
    }
    return all;
  }

  private List<Area.SetAside> setAside(JsonNode list) {
    List<Area.SetAside> all = new ArrayList<>();
    for (JsonNode node : list) {
      unknown("setsAside", node, Set.of("rule", "reason", "norm", "article", "from", "until"));
      try {
        all.add(
            new Area.SetAside(new RuleId(need(node, "rule")), need(node, "reason"), basis(node)));
      } catch (IllegalArgumentException e) {
        problem(
            "`setsAside`: "
                + e.getMessage()
                + "; write `{rule: SEC-04, reason: …, norm: …, article: …, from: 2022}`");
      }
    }
    return all;
  }

  private static Basis basis(JsonNode node) {
    if (!node.path("from").isInt()) {
      throw new IllegalArgumentException("`from` is no fiscal year");
    }
    OptionalInt until =
        node.has("until") ? OptionalInt.of(node.path("until").asInt()) : OptionalInt.empty();
    return new Basis(
        need(node, "norm"), need(node, "article"), new Years(node.path("from").asInt(), until));
  }

  private static String need(JsonNode node, String key) {
    String text = node.path(key).asText("").strip();
    if (text.isEmpty()) {
      throw new IllegalArgumentException("`" + key + "` is missing");
    }
    return text;
  }

  private void unknown(String where, JsonNode node, Set<String> known) {
    Set<String> unknown = new TreeSet<>();
    node.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(known);
    unknown.forEach(
        key -> problem("`" + where + "`: `" + key + "` is none of " + new TreeSet<>(known)));
  }

  private void problem(String text) {
    problems.add("rule-set.yaml: " + text);
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }
}
