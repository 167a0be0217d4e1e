package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gouji.builder.RuleSetBuilder;
import org.gouji.cases.BaseReport;
import org.gouji.cases.CaseFile;
import org.gouji.drools.CompiledRules;
import org.gouji.drools.ModelSource;
import org.gouji.judge.Judge;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.report.Report;
import org.gouji.rule.Basis;
import org.gouji.rule.Layers;
import org.gouji.rule.RuleSet;
import org.gouji.rule.RuleSetReader;
import org.gouji.rule.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An area that sets one national rule aside and sharpens another, each for two years. */
class ChangedRulesTest {

  private static final String AREA =
      """
      id: cn-trial
      title: 试验省规则
      version: 1.0.0
      extends: cn
      area: {id: trial, name: 试验省, divisions: ["99"]}
      setsAside:
        - {rule: SEC-04, reason: 另有规定的部分, norm: 某办法, article: 第三条, from: 2022, until: 2023}
      sharpens:
        - {rule: SEC-08, severity: ERROR, norm: 某通知, article: 第二条, from: 2022, until: 2023}
      """;

  private static final String SPOILED =
      """
      - case: a seventh section, and no word of the fee
        year: %d
        extra: {otherMatters: 七、工作亮点}
        sections: {otherMatters: 暂无。}
        expect: PASS
      """;

  @TempDir Path folder;
  private Judge judge;

  @BeforeEach
  void the_area_on_the_national_rules() throws IOException {
    Path source = Files.createDirectories(folder.resolve("source"));
    Files.writeString(source.resolve("rule-set.yaml"), AREA);
    Path built = folder.resolve("built");
    RuleSetBuilder.build(source, built);
    RuleSet national = Shipped.BOOK.ruleSets().get(0);
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {built.toUri().toURL()}, getClass().getClassLoader())) {
      judge =
          new Judge(
              new Layers(List.of(national, RuleSetReader.read("cn-trial", loader))),
              CompiledRules.load(
                  List.of(new ModelSource(national.modelClasses(), getClass().getClassLoader()))));
    }
  }

  private static Result only(Judge judge, String rule, int year) {
    Report report =
        BaseReport.of(CaseFile.read("made up", SPOILED.formatted(year)).get(0).report());
    List<Result> results =
        judge.judge(report, Optional.empty()).stream()
            .filter(result -> result.rule().value().equals(rule))
            .toList();
    assertThat(results).hasSize(1);
    return results.get(0);
  }

  @Test
  void a_rule_set_aside_does_not_apply_and_the_result_says_why() {
    for (int year : List.of(2022, 2023)) {
      Result result = only(judge, "SEC-04", year);
      assertThat(result.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(result.message()).isEqualTo("试验省不适用本规则：另有规定的部分（某办法 第三条）。");
    }
  }

  @Test
  void a_rule_set_aside_is_judged_in_other_years_and_elsewhere() {
    assertThat(only(judge, "SEC-04", 2021).outcome()).isEqualTo(Outcome.FAIL);
    assertThat(only(judge, "SEC-04", 2024).outcome()).isEqualTo(Outcome.FAIL);
    assertThat(only(Shipped.JUDGE, "SEC-04", 2022).outcome()).isEqualTo(Outcome.FAIL);
  }

  @Test
  void a_sharpened_rule_weighs_more_in_its_years_and_shows_the_law_that_says_so() {
    for (int year : List.of(2022, 2023)) {
      Result result = only(judge, "SEC-08", year);
      assertThat(result)
          .extracting(Result::outcome, Result::severity)
          .containsExactly(Outcome.FAIL, Severity.ERROR);
      assertThat(result.basis())
          .extracting(Basis::norm, Basis::article)
          .hasSize(3)
          .contains(tuple("某通知", "第二条"));
    }
  }

  @Test
  void a_sharpened_rule_is_as_before_in_other_years() {
    for (int year : List.of(2021, 2024)) {
      assertThat(only(judge, "SEC-08", year)).isEqualTo(only(Shipped.JUDGE, "SEC-08", year));
    }
    assertThat(only(judge, "SEC-08", 2024).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void all_other_results_are_those_of_the_nation() {
    Report report =
        BaseReport.of(CaseFile.read("made up", SPOILED.formatted(2022)).get(0).report());

    assertThat(others(judge, report)).isNotEmpty().isEqualTo(others(Shipped.JUDGE, report));
  }

  private static List<Result> others(Judge judge, Report report) {
    return judge.judge(report, Optional.empty()).stream()
        .filter(result -> !List.of("SEC-04", "SEC-08").contains(result.rule().value()))
        .toList();
  }
}
