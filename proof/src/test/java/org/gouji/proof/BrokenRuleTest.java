package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gouji.builder.RuleSetBuilder;
import org.gouji.drools.CompiledRules;
import org.gouji.drools.ModelSource;
import org.gouji.judge.Judge;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.report.Report;
import org.gouji.rule.Layers;
import org.gouji.rule.RuleSet;
import org.gouji.rule.RuleSetReader;
import org.gouji.testkit.Fault;
import org.gouji.testkit.Generator;
import org.gouji.testkit.Sample;
import org.gouji.verdict.Conclusion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that throws, beside the national ones: it costs its own checks and nothing else. */
class BrokenRuleTest {

  /** Divides by zero at the last section. */
  private static final String THROWING =
      """
      rule "X-01"
      when
        SectionFact( $target : target, 10 / (number - 6) > 0 )
      then
      end
      """;

  private static final String SOUND =
      """
      rule "X-02"
      when
        SectionFact( $target : target, number == 1 )
      then
      end
      """;

  private static final String PAGE =
      """
      ---
      id: %s
      title: {zh: 试验, en: Trial}
      severity: INFO
      basis:
        - {norm: 某办法, article: 第一条, from: 2019}
      years: {from: 2019}
      targets: ["section:<section>"]
      messages: {fail: "{target}"}
      fix: 无。
      ---
      ## 问题是什么
      """;

  @TempDir Path folder;
  private URLClassLoader loader;
  private Judge judge;

  @BeforeEach
  void national_rules_and_two_more() throws IOException {
    Path source = Files.createDirectories(folder.resolve("source"));
    Files.writeString(
        source.resolve("rule-set.yaml"), "id: xx\ntitle: 试验\nversion: 1.0.0\nextends: cn\n");
    write(source, "X-01", THROWING);
    write(source, "X-02", SOUND);
    Path built = folder.resolve("built");
    RuleSetBuilder.build(source, built);
    loader =
        new URLClassLoader(
            new URL[] {built.toUri().toURL()}, BrokenRuleTest.class.getClassLoader());
    RuleSet national = Shipped.BOOK.ruleSets().get(0);
    RuleSet further = RuleSetReader.read("xx", loader);
    judge =
        new Judge(
            new Layers(List.of(national, further)),
            CompiledRules.load(
                List.of(
                    new ModelSource(national.modelClasses(), BrokenRuleTest.class.getClassLoader()),
                    new ModelSource(further.modelClasses(), loader))));
  }

  private static void write(Path source, String id, String condition) throws IOException {
    Path rule = Files.createDirectories(source.resolve(id));
    Files.writeString(rule.resolve("rule.drl"), condition);
    Files.writeString(rule.resolve("rule.md"), PAGE.formatted(id));
    Files.writeString(rule.resolve("cases.yaml"), "- case: clean\n  expect: PASS\n");
  }

  @AfterEach
  void unload() throws IOException {
    loader.close();
  }

  @Test
  void a_rule_throws_then_its_own_checks_are_errors() {
    List<Result> results = of("X-01", conformant());

    assertThat(results).hasSize(6).allMatch(r -> r.outcome() == Outcome.ERROR);
    assertThat(results)
        .allSatisfy(
            r -> assertThat(r.message()).contains("X-01").contains("与文件无关").contains("by zero"));
  }

  @Test
  void a_rule_throws_then_the_others_judge_as_without_it() {
    for (Report report : List.of(conformant(), Reports.of(spoiled()))) {
      List<Result> others =
          judge.judge(report, Optional.empty()).stream()
              .filter(r -> !r.rule().value().startsWith("X-"))
              .toList();

      assertThat(others).isEqualTo(Shipped.JUDGE.judge(report, Optional.empty()));
    }
    assertThat(of("X-02", conformant()))
        .extracting(Result::outcome)
        .containsExactly(
            Outcome.FAIL, Outcome.PASS, Outcome.PASS, Outcome.PASS, Outcome.PASS, Outcome.PASS);
  }

  @Test
  void a_rule_throws_then_a_conformant_report_is_incomplete_and_a_wrong_one_still_wrong() {
    assertThat(conclusion(conformant())).isEqualTo(Conclusion.INCOMPLETE);
    assertThat(conclusion(Reports.of(spoiled()))).isEqualTo(Conclusion.NON_CONFORMANT);
  }

  private Conclusion conclusion(Report report) {
    return Conclusion.of(judge.judge(report, Optional.empty()));
  }

  private List<Result> of(String rule, Report report) {
    return judge.judge(report, Optional.empty()).stream()
        .filter(r -> r.rule().value().equals(rule))
        .toList();
  }

  private static Report conformant() {
    return Reports.of(Generator.report(1, 2023));
  }

  private static Sample spoiled() {
    return Fault.all().stream()
        .filter(fault -> fault.rule().equals("T3-01"))
        .flatMap(fault -> fault.plant(1, 2023).stream())
        .findFirst()
        .orElseThrow()
        .sample();
  }
}
