package org.gouji.cases;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.judge.Outcome;
import org.gouji.rule.Reason;
import org.gouji.rule.RuleFormatException;
import org.gouji.rule.Severity;

/**
 * Reads a rule's {@code cases.yaml}: a list of cases, each with a name under {@code case}, the keys
 * of {@link Sketch} for what differs from the clean report, {@code prior} with the same keys for
 * last year's report, and {@code expect}. A case of a rule between levels has {@code members}: the
 * organs right below, each with the same keys or {@code filing}, the case itself being the summary
 * ({@code summary: absent} where it is not there).
 *
 * <pre>
 * - case: the total of one column is short by one
 *   year: 2020
 *   cells:
 *     t3:resultsTotal:naturalPerson: 36
 *   expect:
 *     t3:col:naturalPerson: FAIL ERROR
 * - case: a clean report
 *   expect: PASS
 * - case: before the form
 *   year: 2018
 *   expect: NOT_APPLICABLE
 * </pre>
 *
 * <p>Under {@code expect} stand exactly the targets of the rule that are neither PASS nor
 * NOT_APPLICABLE, each with FAIL, UNDETERMINED or PASS, and if wanted the severity or the reason
 * behind it; in the long form {@code {outcome: FAIL, severity: WARNING, variant: dash, message:
 * …}}.
 */
public final class CaseFile {

  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory()).enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  private static final Set<String> OWN_KEYS =
      Set.of("case", "prior", "members", "summary", "expect");
  private static final Set<String> LINE_KEYS =
      Set.of("outcome", "severity", "reason", "variant", "message");

  private final String where;
  private final List<String> problems = new ArrayList<>();

  private CaseFile(String where) {
    this.where = where;
  }

  /**
   * Reads the cases of a file.
   *
   * @param where what the file is called in messages, such as {@code T3-01/cases.yaml}
   * @throws RuleFormatException with every problem found
   */
  public static List<Case> read(String where, String yaml) {
    CaseFile file = new CaseFile(where);
    List<Case> cases = file.cases(yaml);
    if (!file.problems.isEmpty()) {
      throw new RuleFormatException(file.problems);
    }
    return cases;
  }

  private List<Case> cases(String yaml) {
    JsonNode list;
    try {
      list = YAML.readTree(yaml);
    } catch (JsonProcessingException e) {
      problems.add(where + ":" + line(e) + ": no YAML: " + oneLine(e.getOriginalMessage()));
      return List.of();
    }
    if (!list.isArray() || list.isEmpty()) {
      problems.add(where + ": write a list of cases, each beginning with `- case: its name`");
      return List.of();
    }
    List<Case> cases = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (JsonNode node : list) {
      String name = node.path("case").asText("");
      if (name.isBlank()) {
        problems.add(where + ": case " + (cases.size() + 1) + " has no name: `- case: its name`");
      } else if (!names.add(name)) {
        problems.add(where + ": two cases are called \"" + name + "\"");
      }
      cases.add(one(where + ", case \"" + name + "\"", name, node));
    }
    return cases;
  }

  private static int line(JsonProcessingException e) {
    return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
  }

  private static String oneLine(String message) {
    return message.lines().map(String::strip).collect(Collectors.joining(" "));
  }

  private Case one(String place, String name, JsonNode node) {
    Sketch report = Sketch.read(place, node, OWN_KEYS, problems);
    Optional<Sketch> prior =
        node.has("prior")
            ? Optional.of(
                Sketch.read(place + ", prior", node.path("prior"), Set.of(), problems)
                    .yearBefore(report))
            : Optional.empty();
    Optional<List<MemberSketch>> members =
        node.has("members")
            ? Optional.of(members(place, report, node.path("members")))
            : Optional.empty();
    return new Case(name, report, prior, members, expected(place, node.path("expect")));
  }

  /** Reports of the summary's own year, unless they say theirs. */
  private List<MemberSketch> members(String place, Sketch summary, JsonNode list) {
    if (!list.isArray()) {
      problems.add(place + ": write a list below `members:`, such as `- {organ: 云溪县水利局}`");
      return List.of();
    }
    List<MemberSketch> members = new ArrayList<>();
    for (JsonNode node : list) {
      String code = "M%03d".formatted(members.size() + 1);
      Sketch report =
          Sketch.read(place + ", member " + code, node, Set.of(MemberSketch.FILING), problems);
      members.add(new MemberSketch(code, report.sameYear(summary)));
    }
    return members;
  }

  private Expected expected(String place, JsonNode node) {
    if (node.isTextual() && node.asText().equals("PASS")) {
      return new Expected.Pass();
    }
    if (node.isTextual() && node.asText().equals("NOT_APPLICABLE")) {
      return new Expected.NotApplicable();
    }
    if (!node.isObject() || node.isEmpty()) {
      problems.add(
          place
              + ": write `expect: PASS`, `expect: NOT_APPLICABLE`, or under `expect:` each target"
              + " with its outcome, such as `t3:col:total: FAIL`");
      return new Expected.Pass();
    }
    List<Expected.Line> lines = new ArrayList<>();
    node.properties()
        .forEach(entry -> line(place, entry.getKey(), entry.getValue()).ifPresent(lines::add));
    return new Expected.Exactly(lines);
  }

  private Optional<Expected.Line> line(String place, String target, JsonNode node) {
    try {
      return Optional.of(node.isObject() ? longLine(target, node) : shortLine(target, node));
    } catch (IllegalArgumentException e) {
      problems.add(
          place
              + ": `"
              + target
              + ": "
              + node.asText(node.toString())
              + "`: "
              + e.getMessage()
              + "; write `"
              + target
              + ": FAIL WARNING` or `"
              + target
              + ": UNDETERMINED INPUT_BLANK`");
      return Optional.empty();
    }
  }

  private static Expected.Line shortLine(String target, JsonNode node) {
    String[] words = node.asText("").strip().split("\\s+", -1);
    Outcome outcome = outcome(words[0]);
    Optional<String> more = words.length > 1 ? Optional.of(words[1]) : Optional.empty();
    if (words.length > 2) {
      throw new IllegalArgumentException("too many words");
    }
    boolean failed = outcome == Outcome.FAIL;
    return new Expected.Line(
        target,
        outcome,
        failed ? more.map(Severity::valueOf) : Optional.empty(),
        failed ? Optional.empty() : more.map(Reason::valueOf),
        Optional.empty(),
        Optional.empty());
  }

  private static Expected.Line longLine(String target, JsonNode node) {
    node.fieldNames()
        .forEachRemaining(
            key -> {
              if (!LINE_KEYS.contains(key)) {
                throw new IllegalArgumentException("no key `" + key + "` here");
              }
            });
    return new Expected.Line(
        target,
        outcome(node.path("outcome").asText("")),
        text(node, "severity").map(Severity::valueOf),
        text(node, "reason").map(Reason::valueOf),
        text(node, "variant"),
        text(node, "message"));
  }

  private static Outcome outcome(String word) {
    if (!word.equals("FAIL") && !word.equals("UNDETERMINED") && !word.equals("PASS")) {
      throw new IllegalArgumentException("the outcome is FAIL, UNDETERMINED or PASS");
    }
    return Outcome.valueOf(word);
  }

  private static Optional<String> text(JsonNode node, String key) {
    return node.has(key) ? Optional.of(node.path(key).asText()) : Optional.empty();
  }
}
