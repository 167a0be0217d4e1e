package org.gouji.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.gouji.form.Edition;
import org.gouji.report.ReporterKind;

/**
 * Reads the front matter of a rule, as a tree of YAML or JSON. Every key is known or refused, and
 * all problems of a rule are told at once.
 */
public final class RuleReader {

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "title",
          "severity",
          "softened",
          "mandatory",
          "blocks",
          "basis",
          "years",
          "editions",
          "applies",
          "targets",
          "needs",
          "needsPlaced",
          "hangsOn",
          "identity",
          "words",
          "citations",
          "parameters",
          "messages",
          "fix",
          "variants");
  private static final Set<String> VARIANT_KEYS =
      Set.of("severity", "softened", "undetermined", "message", "fix");

  private final List<String> problems = new ArrayList<>();
  private final String where;

  private RuleReader(String where) {
    this.where = where;
  }

  /**
   * Reads one rule.
   *
   * @param folder name of the rule's folder, which must be its id
   * @throws RuleFormatException with every problem found
   */
  public static Rule read(String folder, JsonNode front, String page) {
    RuleReader reader = new RuleReader(folder + "/rule.md");
    Optional<Rule> rule = reader.rule(folder, front, page);
    if (!reader.problems.isEmpty()) {
      throw new RuleFormatException(reader.problems);
    }
    return rule.orElseThrow();
  }

  private Optional<Rule> rule(String folder, JsonNode front, String page) {
    unknownKeys(front, KEYS, "");
    String id = text(front, "id");
    if (!id.equals(folder)) {
      problems.add(where + ": write `id: " + folder + "`, the name of the folder; found " + id);
    }
    Map<String, Variant> variants = variants(front);
    List<Basis> basis = basis(front);
    Years years = years(front.path("years"), "years");
    List<String> targets = texts(front, "targets");
    if (targets.isEmpty()) {
      problems.add(where + ": name at least one target: `targets: [\"t3:col:<column>\"]`");
    }
    if (basis.isEmpty()) {
      problems.add(where + ": name the law: `basis: [{norm: …, article: …, from: 2019}]`");
    }
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    JsonNode applies = front.path("applies");
    unknownKeys(applies, Set.of("reporters", "peoplesGovernment", "parameter", "told"), "applies.");
    return attempt(
        () ->
            new Rule(
                new RuleId(id),
                text(front.path("title"), "zh"),
                text(front.path("title"), "en"),
                front.path("mandatory").asBoolean(false),
                front.path("blocks").asBoolean(false),
                basis,
                years,
                map(front, "editions", Edition::of),
                map(applies, "reporters", word -> ReporterKind.find(word).orElseThrow()),
                applies.path("peoplesGovernment").asBoolean(false),
                applies.has("told") ? Optional.of(applies.path("told").asText()) : Optional.empty(),
                targets,
                texts(front, "needs"),
                texts(front, "needsPlaced"),
                texts(front, "hangsOn"),
                identity(front.path("identity")),
                lists(front, "words"),
                lists(front, "citations"),
                ParameterReader.defaults(front.path("parameters"), where, problems),
                Optional.of(applies.path("parameter").asText("")).filter(n -> !n.isEmpty()),
                variants,
                front.path("messages").path("undetermined").asText("{target}：{cells}，无法核对。"),
                page));
  }

  private Map<String, Variant> variants(JsonNode front) {
    Map<String, Variant> variants = new TreeMap<>();
    unknownKeys(front.path("messages"), Set.of("fail", "undetermined"), "messages.");
    String fix = text(front, "fix");
    Severity severity = severity(front, "severity").orElse(Severity.ERROR);
    Map<Integer, Severity> softened = softened(front);
    variants.put(
        "",
        new Variant(
            "",
            Optional.empty(),
            severity,
            softened,
            Map.of(),
            text(front.path("messages"), "fail"),
            fix));
    front
        .path("variants")
        .properties()
        .forEach(
            entry -> {
              JsonNode node = entry.getValue();
              unknownKeys(node, VARIANT_KEYS, "variants." + entry.getKey() + ".");
              Optional<Reason> undetermined =
                  node.has("undetermined")
                      ? attempt(() -> Reason.valueOf(node.path("undetermined").asText()))
                      : Optional.empty();
              variants.put(
                  entry.getKey(),
                  new Variant(
                      entry.getKey(),
                      undetermined,
                      node.has("severity") ? severity(node, "severity").orElse(severity) : severity,
                      node.has("softened") ? softened(node) : softened,
                      Map.of(),
                      text(node, "message"),
                      node.path("fix").asText(undetermined.map(Reason::resolve).orElse(fix))));
            });
    return variants;
  }

  private List<Basis> basis(JsonNode front) {
    List<Basis> entries = new ArrayList<>();
    for (JsonNode node : front.path("basis")) {
      unknownKeys(node, Set.of("norm", "article", "from", "until", "edition"), "basis.");
      Optional<Edition> edition =
          node.has("edition")
              ? attempt(() -> Edition.of(node.path("edition").asText()))
              : Optional.empty();
      entries.add(
          new Basis(text(node, "norm"), text(node, "article"), years(node, "basis"), edition));
    }
    return entries;
  }

  private Years years(JsonNode node, String key) {
    if (!node.path("from").isInt()) {
      problems.add(where + ": `" + key + "` lacks its first fiscal year, `from: 2019`");
      return new Years(0, OptionalInt.empty());
    }
    OptionalInt until =
        node.has("until") ? OptionalInt.of(node.path("until").asInt()) : OptionalInt.empty();
    return attempt(() -> new Years(node.path("from").asInt(), until))
        .orElse(new Years(0, OptionalInt.empty()));
  }

  private Map<Integer, Severity> softened(JsonNode node) {
    Map<Integer, Severity> byYear = new HashMap<>();
    node.path("softened")
        .properties()
        .forEach(
            entry ->
                attempt(() -> Integer.valueOf(entry.getKey()))
                    .ifPresent(
                        year ->
                            attempt(() -> Severity.valueOf(entry.getValue().asText()))
                                .ifPresent(severity -> byYear.put(year, severity))));
    return byYear;
  }

  private Optional<Identity> identity(JsonNode node) {
    if (node.isMissingNode()) {
      return Optional.empty();
    }
    unknownKeys(node, Set.of("left", "right"), "identity.");
    return attempt(() -> new Identity(texts(node, "left"), texts(node, "right")));
  }

  private static Map<String, List<String>> lists(JsonNode front, String key) {
    Map<String, List<String>> lists = new TreeMap<>();
    JsonNode node = front.path(key);
    node.fieldNames().forEachRemaining(term -> lists.put(term, texts(node, term)));
    return lists;
  }

  private Optional<Severity> severity(JsonNode node, String key) {
    return attempt(() -> Severity.valueOf(text(node, key)));
  }

  private String text(JsonNode node, String key) {
    String value = node.path(key).asText("").strip();
    if (value.isEmpty()) {
      problems.add(where + ": `" + key + ":` is missing");
    }
    return value;
  }

  private static List<String> texts(JsonNode node, String key) {
    return StreamSupport.stream(node.path(key).spliterator(), false).map(JsonNode::asText).toList();
  }

  private <T> List<T> map(JsonNode node, String key, Function<String, T> parse) {
    return texts(node, key).stream()
        .map(value -> attempt(() -> parse.apply(value)))
        .flatMap(Optional::stream)
        .toList();
  }

  private void unknownKeys(JsonNode node, Set<String> known, String prefix) {
    Set<String> unknown = new HashSet<>();
    node.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(known);
    unknown.stream()
        .sorted()
        .forEach(
            key ->
                problems.add(
                    where
                        + ": `"
                        + prefix
                        + key
                        + "` is no key of a rule; known are "
                        + known.stream().sorted().toList()));
  }

  private <T> Optional<T> attempt(java.util.function.Supplier<T> supplier) {
    try {
      return Optional.of(supplier.get());
    } catch (RuntimeException e) {
      problems.add(where + ": " + e.getMessage());
      return Optional.empty();
    }
  }
}
