package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.cases.BaseReport;
import org.gouji.cases.Case;
import org.gouji.cases.CaseFile;
import org.gouji.cases.CaseRunner;
import org.gouji.cases.Sketch;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.report.Report;
import org.gouji.rule.Rule;
import org.gouji.rule.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shape of the rule folders. A failure says what to write, and where. */
class RuleShapeTest {

  private static final Map<String, Integer> FAMILIES =
      Map.of(
          "SEC", 9, "FMT", 9, "DOC", 9, "T2", 7, "T3", 4, "T4", 3, "NAR", 11, "YOY", 7, "LVL", 4);

  @Test
  void every_folder_is_a_rule_and_every_rule_a_folder() {
    for (RuleFolders folders : RuleFolders.ALL) {
      assertThat(folders.set().rules().stream().map(rule -> rule.id().value()))
          .doesNotHaveDuplicates()
          .containsExactlyElementsOf(folders.names());
    }
  }

  @Test
  void the_families_of_the_catalogue_are_complete() {
    List<String> names =
        RuleFolders.ALL.stream().flatMap(folders -> folders.names().stream()).toList();
    Map<String, Set<String>> missing = new TreeMap<>();
    FAMILIES.forEach(
        (family, size) ->
            missing.put(
                family,
                IntStream.rangeClosed(1, size)
                    .mapToObj(number -> String.format("%s-%02d", family, number))
                    .filter(id -> !names.contains(id))
                    .collect(Collectors.toCollection(TreeSet::new))));
    assertThat(missing.values())
        .as("rules of the catalogue without a folder")
        .allMatch(Set::isEmpty);
  }

  @Test
  void every_rule_is_proved_from_every_side() {
    List<String> lacking = new ArrayList<>();
    for (RuleFolders folders : RuleFolders.ALL) {
      folders.set().rules().forEach(rule -> lacking.addAll(lacking(folders, rule)));
    }
    assertThat(lacking).as("cases to write").isEmpty();
  }

  private static List<String> lacking(RuleFolders folders, Rule rule) {
    CaseRunner runner = new CaseRunner(folders.judge());
    Set<Outcome> seen = new TreeSet<>();
    Set<String> faces = new TreeSet<>();
    boolean outside = false;
    for (Case one : folders.cases(rule)) {
      List<Result> results = runner.results(rule.id(), one);
      results.forEach(result -> seen.add(result.outcome()));
      results.stream().filter(RuleShapeTest::isFound).map(Result::variant).forEach(faces::add);
      outside |= results.stream().allMatch(r -> r.outcome() == Outcome.NOT_APPLICABLE);
    }
    return lacking(rule, seen, faces, outside);
  }

  private static boolean isFound(Result result) {
    return result.outcome() == Outcome.FAIL || result.outcome() == Outcome.UNDETERMINED;
  }

  private static List<String> lacking(
      Rule rule, Set<Outcome> seen, Set<String> faces, boolean outside) {
    String file = rule.id() + "/cases.yaml: ";
    List<String> lacking = new ArrayList<>();
    for (Outcome outcome : List.of(Outcome.FAIL, Outcome.PASS, Outcome.UNDETERMINED)) {
      if (!seen.contains(outcome) && (outcome != Outcome.UNDETERMINED || canBeUndetermined(rule))) {
        lacking.add(file + "write a case that ends in " + outcome);
      }
    }
    rule.variants().keySet().stream()
        .filter(face -> !faces.contains(face))
        .forEach(
            face -> lacking.add(file + "write a case in which " + name(rule, face) + " fires"));
    if (!outside) {
      lacking.add(file + "write a case with `year: 2018` and `expect: NOT_APPLICABLE`");
    }
    return lacking;
  }

  private static boolean canBeUndetermined(Rule rule) {
    return !rule.needs().isEmpty()
        || !rule.needsPlaced().isEmpty()
        || rule.variants().values().stream()
            .map(Variant::undetermined)
            .anyMatch(reason -> reason.isPresent());
  }

  private static String name(Rule rule, String face) {
    return face.isEmpty() ? rule.id().value() : rule.id() + "." + face;
  }

  @Test
  void every_page_has_the_same_sections_in_the_same_order() {
    List<Rule> rules =
        RuleFolders.ALL.stream().flatMap(folders -> folders.set().rules().stream()).toList();
    for (Rule rule : rules) {
      List<String> headings =
          rule.page()
              .lines()
              .filter(line -> line.startsWith("## "))
              .map(line -> line.replaceAll("（.*", ""))
              .toList();
      assertThat(headings)
          .as("%s/rule.md: write these headings", rule.id())
          .containsExactly("## 问题是什么", "## 错误示例", "## 正确示例", "## 依据", "## 怎么改");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2019, department",
    "2020, department",
    "2021, department",
    "2024, department",
    "2020, government",
    "2025, government",
    "2022, zone",
    "2020, township",
    "2023, township"
  })
  void a_clean_report_fails_no_rule(int year, String reporter) {
    Case clean =
        CaseFile.read(
                "clean",
                "- case: clean\n  year: %d\n  reporter: %s\n  prior: {}\n  expect: PASS\n"
                    .formatted(year, reporter))
            .get(0);
    Report report = BaseReport.of(clean.report());
    List<Result> results =
        RuleFolders.NATIONAL
            .judge()
            .judge(report, clean.prior().map((Sketch prior) -> BaseReport.of(prior)));
    assertThat(results.stream().filter(r -> isFound(r) || r.outcome() == Outcome.ERROR)).isEmpty();
  }

  @Test
  void the_year_before_the_form_is_not_judged() {
    Case old = CaseFile.read("old", "- case: old\n  year: 2018\n  expect: NOT_APPLICABLE\n").get(0);
    Stream<Outcome> outcomes =
        RuleFolders.NATIONAL
            .judge()
            .judge(BaseReport.of(old.report()), java.util.Optional.empty())
            .stream()
            .map(Result::outcome);
    assertThat(outcomes).containsOnly(Outcome.NOT_APPLICABLE);
  }
}
