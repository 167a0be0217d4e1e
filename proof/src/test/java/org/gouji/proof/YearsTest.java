package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.rule.Severity;
import org.gouji.testkit.Generator;
import org.gouji.testkit.Layout;
import org.gouji.testkit.Reporter;
import org.gouji.verdict.Conclusion;
import org.gouji.verdict.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fiscal years with and without rules. */
class YearsTest {

  private static final Layout PAGE = Layout.named("html");

  private static Verdict check(String text) {
    return Shipped.check(Shipped.file(PAGE.fileName(), text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String page(int year, Reporter reporter) {
    return new String(PAGE.write(Generator.report(3, year, reporter)), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(ints = {2018, 2015, 2008, 1999})
  void a_year_before_the_form_is_not_judged_and_the_answer_says_why(int year) {
    Verdict verdict =
        check(page(2019, Reporter.DEPARTMENT).replace("2019", Integer.toString(year)));

    assertThat(verdict.report().orElseThrow().year()).hasValue(year);
    assertThat(verdict.results()).isNotEmpty();
    assertThat(verdict.results()).extracting(Result::outcome).containsOnly(Outcome.NOT_APPLICABLE);
    assertThat(verdict.conclusion()).isEqualTo(Conclusion.UNDETERMINED);
    assertThat(verdict.explanation())
        .hasValueSatisfying(
            text -> assertThat(text).contains(Integer.toString(year)).contains("不适用现行格式"));
    assertThat(verdict.grounds().edition()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026})
  void a_conformant_report_of_a_year_with_a_form_conforms(int year) {
    for (Reporter reporter : Reporter.values()) {
      Verdict verdict = check(page(year, reporter));

      List<Result> graver =
          verdict.results().stream()
              .filter(r -> r.outcome() == Outcome.FAIL && r.severity() != Severity.INFO)
              .toList();
      assertThat(graver).isEmpty();
      assertThat(verdict.conclusion()).isEqualTo(Conclusion.CONFORMANT);
      assertThat(verdict.explanation()).isEmpty();
    }
  }
}
