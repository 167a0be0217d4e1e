package org.gouji.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.judge.Outcome;
import org.gouji.report.Levels;
import org.gouji.report.Member;
import org.gouji.report.Member.Filing;
import org.gouji.rule.Reason;
import org.gouji.rule.RuleFormatException;
import org.gouji.rule.Severity;
import org.junit.jupiter.api.Test;

class CaseFileTest {

  private static Case one(String yaml) {
    return CaseFile.read("X/cases.yaml", yaml).get(0);
  }

  private static List<String> problems(String yaml) {
    RuleFormatException refusal =
        catchThrowableOfType(RuleFormatException.class, () -> CaseFile.read("X/cases.yaml", yaml));
    assertThat(refusal).as("refusal").isNotNull();
    return refusal.problems();
  }

  @Test
  void a_case_names_its_results_in_short_and_in_full() {
    Case one =
        one(
            """
            - case: several
              expect:
                t3:col:total: FAIL
                t3:col:naturalPerson: FAIL WARNING
                t4: UNDETERMINED INPUT_BLANK
                t2: {outcome: FAIL, severity: INFO, variant: main, message: so}
            """);
    assertThat(((Expected.Exactly) one.expected()).lines())
        .containsExactly(
            line("t3:col:total", Outcome.FAIL),
            new Expected.Line(
                "t3:col:naturalPerson",
                Outcome.FAIL,
                Optional.of(Severity.WARNING),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            new Expected.Line(
                "t4",
                Outcome.UNDETERMINED,
                Optional.empty(),
                Optional.of(Reason.INPUT_BLANK),
                Optional.empty(),
                Optional.empty()),
            new Expected.Line(
                "t2",
                Outcome.FAIL,
                Optional.of(Severity.INFO),
                Optional.empty(),
                Optional.of("main"),
                Optional.of("so")));
  }

  private static Expected.Line line(String target, Outcome outcome) {
    return new Expected.Line(
        target, outcome, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Test
  void last_years_report_is_of_the_year_before() {
    Case one = one("- {case: a, year: 2021, prior: {}, expect: PASS}");
    assertThat(one.prior().map(Sketch::year)).contains(OptionalInt.of(2020));
  }

  @Test
  void members_are_of_the_summarys_year_and_say_why_they_have_no_report() {
    Case one =
        one(
            """
            - case: levels
              year: 2021
              reporter: government
              members:
                - organ: 云山县水利局
                - {organ: 云山县教育局, filing: awaited}
              expect: PASS
            """);
    Levels levels = one.levels().orElseThrow();

    assertThat(levels.summary().organ().name()).contains("云山县人民政府");
    assertThat(levels.members())
        .extracting(Member::filing)
        .containsExactly(Filing.FILED, Filing.AWAITED);
    assertThat(levels.members().get(0).report().orElseThrow().read().year()).hasValue(2021);
    assertThat(one("- {case: a, expect: PASS}").levels()).isEmpty();
    assertThat(problems("- {case: a, members: 3, expect: PASS}"))
        .singleElement()
        .asString()
        .contains("write a list below `members:`");
    assertThat(problems("- {case: a, members: [{colour: red}], expect: PASS}"))
        .singleElement()
        .asString()
        .contains("member M001: `colour:` is no key");
  }

  @Test
  void all_problems_are_told_at_once() {
    assertThat(
            problems(
                """
                - case: a
                  sells: {}
                  expect: PASS
                - case: a
                  expect: {t3: MAYBE, t4: FAIL NOTHING}
                - expect: PASS
                - case: d
                  prior: {colour: red}
                """))
        .satisfiesExactly(
            problem ->
                assertThat(problem).startsWith("X/cases.yaml, case \"a\": `sells:` is no key"),
            problem -> assertThat(problem).isEqualTo("X/cases.yaml: two cases are called \"a\""),
            problem ->
                assertThat(problem)
                    .contains("`t3: MAYBE`: the outcome is FAIL, UNDETERMINED or PASS"),
            problem -> assertThat(problem).contains("`t4: FAIL NOTHING`"),
            problem -> assertThat(problem).contains("case 3 has no name"),
            problem -> assertThat(problem).contains("case \"d\", prior: `colour:` is no key"),
            problem -> assertThat(problem).contains("case \"d\": write `expect: PASS`"));
  }

  @Test
  void text_that_is_no_list_is_refused() {
    assertThat(problems("case: a")).singleElement().asString().contains("write a list of cases");
    assertThat(problems("- [")).singleElement().asString().matches("X/cases.yaml:\\d+: no YAML.*");
  }
}
