package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.rule.Reason;
import org.gouji.rule.RuleId;
import org.gouji.rule.Severity;
import org.gouji.verdict.Conclusion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verdict as a function of the outcomes alone. */
class ConclusionTest {

  /** Each result as outcome, severity and M for mandatory. */
  @ParameterizedTest
  @CsvSource({
    "'',                                          UNDETERMINED",
    "not_applicable error M,                      UNDETERMINED",
    "undetermined info,                           UNDETERMINED",
    "fail info,                                   UNDETERMINED",
    "fail warning,                                UNDETERMINED",
    "pass error M,                                CONFORMANT",
    "pass info,                                   CONFORMANT",
    "pass info; not_applicable error M,           CONFORMANT",
    "pass error M; fail info,                     CONFORMANT",
    "pass error M; undetermined error,            CONFORMANT",
    "pass error M; undetermined warning,          CONFORMANT",
    "pass error M; fail warning,                  CONFORMANT_WITH_NOTES",
    "pass error; fail warning; undetermined info, CONFORMANT_WITH_NOTES",
    "pass error M; fail warning M,                CONFORMANT_WITH_NOTES",
    "pass error M; undetermined error M,          UNDETERMINED",
    "pass info; undetermined warning M,           UNDETERMINED",
    "pass info; fail warning; undetermined error M, UNDETERMINED",
    "pass info; error info,                       INCOMPLETE",
    "pass info; not_run info,                     INCOMPLETE",
    "error error M,                               INCOMPLETE",
    "error warning; undetermined error M,         INCOMPLETE",
    "pass error M; fail error,                    NON_CONFORMANT",
    "fail error,                                  NON_CONFORMANT",
    "fail error; error error M,                   NON_CONFORMANT",
    "fail error; not_run error,                   NON_CONFORMANT",
    "fail error; undetermined error M,            NON_CONFORMANT"
  })
  void outcomes_then_conclusion(String outcomes, Conclusion conclusion) {
    List<Result> results = new ArrayList<>();
    for (String outcome : outcomes.split(";", -1)) {
      if (!outcome.isBlank()) {
        results.add(result(outcome.strip().toUpperCase(Locale.ROOT).split(" ")));
      }
    }

    assertThat(Conclusion.of(results)).isEqualTo(conclusion);
    Collections.reverse(results);
    assertThat(Conclusion.of(results)).as("in another order").isEqualTo(conclusion);
  }

  private static Result result(String... words) {
    Outcome outcome = Outcome.valueOf(words[0]);
    return new Result(
        new RuleId("X-01"),
        "",
        "title",
        outcome,
        outcome == Outcome.UNDETERMINED ? Optional.of(Reason.INPUT_BLANK) : Optional.empty(),
        Severity.valueOf(words[1]),
        words.length > 2,
        "",
        "",
        List.of(),
        "",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }
}
