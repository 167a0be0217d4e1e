package org.gouji.proof;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.document.Place;
import org.gouji.document.UnreadableException;
import org.gouji.form.Edition;
import org.gouji.form.TableKey;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.report.Cell;
import org.gouji.report.DateKind;
import org.gouji.report.Figure;
import org.gouji.report.Report;
import org.gouji.report.Statement;
import org.gouji.report.Table;
import org.gouji.verdict.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Five reports as agencies published them: what is read from them and what is found in them. */
class RealReportsTest {

  static final List<String> NAMES = RealReport.NAMES;

  @ParameterizedTest
  @FieldSource("NAMES")
  void every_cell_is_read_as_it_is_printed(String name) throws UnreadableException {
    RealReport real = RealReport.named(name);
    Report read = Shipped.read(real.file());

    assertThat(RealReport.described(read, TableKey.T2)).isEqualTo(real.table2());
    assertThat(RealReport.numbers(read, TableKey.T3)).isEqualTo(real.table3());
    assertThat(RealReport.numbers(read, TableKey.T4)).isEqualTo(real.table4());
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void every_cell_stands_where_it_says(String name) throws UnreadableException {
    RealReport real = RealReport.named(name);
    List<String> lines = new String(real.file().bytes(), StandardCharsets.UTF_8).lines().toList();

    List<String> elsewhere = new ArrayList<>();
    for (Table table : Shipped.read(real.file()).tables().values()) {
      for (Cell cell : table.cells().values()) {
        cell.at()
            .map(Place.TextPlace.class::cast)
            .filter(at -> !lines.get(at.line() - 1).startsWith(cell.raw(), at.column() - 1))
            .ifPresent(at -> elsewhere.add(cell.target() + " " + at + " «" + cell.raw() + "»"));
      }
    }

    assertThat(elsewhere).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void title_organ_year_and_edition_are_found(String name) throws UnreadableException {
    RealReport real = RealReport.named(name);
    Report read = Shipped.read(real.file());

    Map<String, Object> found = new TreeMap<>();
    found.put("title", read.title().map(Statement::text).orElse("null"));
    found.put("agency", read.organ().name().orElse("null"));
    found.put("agencyCompleteInTitle", read.organ().completeInTitle());
    found.put("province", read.organ().province().orElse("null"));
    found.put("prefecture", read.organ().prefecture().orElse("null"));
    found.put("county", read.organ().county().orElse("null"));
    found.put("divisionCode", read.organ().divisionCode().orElse("null"));
    found.put("year", read.year().orElse(0));
    found.put("edition", read.edition().map(Edition::word).orElse("null"));

    Map<String, String> shown =
        found.entrySet().stream().collect(toMap(Map.Entry::getKey, e -> e.getValue().toString()));
    Map<String, String> expected =
        found.keySet().stream()
            .collect(toMap(key -> key, key -> real.report().path(key).asText("null")));
    assertThat(shown).isEqualTo(expected);
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void sections_are_found_with_their_lines(String name) throws UnreadableException {
    RealReport real = RealReport.named(name);

    List<String> expected =
        real.report()
            .path("sections")
            .valueStream()
            .map(s -> section(s.path("key"), s.path("heading"), s.path("line")))
            .toList();
    List<String> found =
        Shipped.read(real.file()).sections().stream()
            .flatMap(
                section ->
                    section.heading().stream()
                        .map(
                            heading ->
                                section(
                                    section.key().word(),
                                    heading.text(),
                                    RealReport.line(heading.at()))))
            .toList();

    assertThat(found).isEqualTo(expected);
  }

  private static String section(JsonNode key, JsonNode heading, JsonNode line) {
    return section(key.asText(), heading.asText(), line.asText());
  }

  private static String section(String key, String heading, String line) {
    return key + " «" + heading + "» line " + line;
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void period_and_dates_are_found(String name) throws UnreadableException {
    RealReport real = RealReport.named(name);
    Report read = Shipped.read(real.file());

    JsonNode period = real.report().path("statisticsPeriod");
    assertThat(read.period().map(p -> p.from() + " " + p.to() + " " + RealReport.line(p.at())))
        .isEqualTo(
            Optional.of(period)
                .filter(JsonNode::isObject)
                .map(p -> text(p, "start") + " " + text(p, "end") + " " + text(p, "line")));

    JsonNode date = real.report().path("reportDate");
    assertThat(read.dates().stream().map(mark -> mark.kind() + " " + mark.date() + mark.raw()))
        .containsExactlyElementsOf(
            Optional.of(date)
                .filter(JsonNode::isObject)
                .map(d -> DateKind.SIGNED + " " + text(d, "value") + text(d, "raw"))
                .stream()
                .toList());
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).asText();
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void figures_of_the_text_are_found_with_their_lines(String name) throws UnreadableException {
    RealReport real = RealReport.named(name);

    List<String> expected =
        real.report()
            .path("narrative")
            .valueStream()
            .map(f -> figure(f.path("figure"), f.path("value"), f.path("line")))
            .toList();
    List<String> found =
        Shipped.read(real.file()).narrative().figures().stream()
            .filter(figure -> !isDeniedReview(figure))
            .map(f -> figure(f.key(), f.value().toString(), RealReport.line(f.at())))
            .toList();

    assertThat(found).isEqualTo(expected);
  }

  /** The expectations have no figure for a denial of reviews; NAR-08 judges it. */
  private static boolean isDeniedReview(Figure figure) {
    return figure.negated() && figure.key().matches("reconsideration|litigation");
  }

  private static String figure(JsonNode key, JsonNode value, JsonNode line) {
    return figure(key.asText(), value.asText(), line.asText());
  }

  private static String figure(String key, String value, String line) {
    return key + " " + value + " line " + line;
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void every_expected_outcome_comes_and_no_other_finding(String name) {
    RealReport real = RealReport.named(name);
    Map<String, Result> results =
        Shipped.check(real.file()).results().stream().collect(toMap(Shipped::check, r -> r));

    List<String> wrong = new ArrayList<>();
    expect(real.checks("fails"), Outcome.FAIL, results, wrong);
    expect(real.checks("undetermined"), Outcome.UNDETERMINED, results, wrong);
    expect(real.checks("passes"), Outcome.PASS, results, wrong);
    results.values().stream()
        .filter(r -> r.outcome() == Outcome.FAIL || r.outcome() == Outcome.ERROR)
        .filter(r -> !real.checks("fails").contains(Shipped.check(r)))
        .filter(r -> !real.checks("may").contains(Shipped.check(r)))
        .sorted(comparing(Shipped::check))
        .forEach(r -> wrong.add("false alarm: " + Shipped.check(r) + " " + r.message()));

    assertThat(wrong).isEmpty();
  }

  private static void expect(
      List<String> checks, Outcome outcome, Map<String, Result> results, List<String> wrong) {
    for (String check : checks) {
      Result found = results.get(check);
      if (found == null || found.outcome() != outcome) {
        String was = found == null ? "not planned" : found.outcome() + " " + found.message();
        wrong.add(check + ": expected " + outcome + ", was " + was);
      }
    }
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void an_aspect_with_a_line_of_its_own_is_not_missed(String name) {
    RealReport real = RealReport.named(name);
    List<Result> results = Shipped.check(real.file()).results();

    real.report()
        .path("overviewAspects")
        .properties()
        .forEach(
            aspect -> {
              if (aspect.getValue().isInt()) {
                assertThat(Shipped.result(results, "SEC-05", "aspect:" + aspect.getKey()).outcome())
                    .as(aspect.getKey())
                    .isEqualTo(Outcome.PASS);
              }
            });
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void the_verdict_is_the_expected_one(String name) {
    RealReport real = RealReport.named(name);
    assumeTrue(
        real.anyFailingRuleIsThere(), "no rule is there yet by which this report should fail");

    Verdict verdict = Shipped.check(real.file());

    assertThat(verdict.conclusion()).hasToString(real.expected().path("verdict").asText());
  }
}
