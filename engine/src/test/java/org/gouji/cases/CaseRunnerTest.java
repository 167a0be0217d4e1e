package org.gouji.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.rule.Reason;
import org.gouji.rule.RuleId;
import org.gouji.rule.Severity;
import org.junit.jupiter.api.Test;

class CaseRunnerTest {

  private static Result result(String target, Outcome outcome) {
    return new Result(
        new RuleId("XX-01"),
        "",
        target,
        outcome,
        outcome == Outcome.UNDETERMINED ? Optional.of(Reason.INPUT_BLANK) : Optional.empty(),
        Severity.ERROR,
        false,
        "title",
        "message",
        List.of(),
        "",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  private static Optional<String> difference(String expected, Result... results) {
    Case one = CaseFile.read("X", "- {case: a, expect: " + expected + "}").get(0);
    return CaseRunner.difference(one, List.of(results));
  }

  @Test
  void results_as_expected_differ_by_nothing() {
    Result fail = result("t3", Outcome.FAIL);
    Result pass = result("t2", Outcome.PASS);
    assertThat(difference("{t3: FAIL ERROR}", fail, pass)).isEmpty();
    assertThat(difference("{'t*': FAIL}", fail)).isEmpty();
    assertThat(difference("PASS", pass, result("t4", Outcome.NOT_APPLICABLE))).isEmpty();
    assertThat(difference("NOT_APPLICABLE", result("t4", Outcome.NOT_APPLICABLE))).isEmpty();
  }

  @Test
  void a_difference_shows_both_sides() {
    assertThat(difference("{t3: FAIL WARNING}", result("t3", Outcome.FAIL)))
        .contains("- t3: FAIL WARNING\n+ t3: FAIL ERROR, message");
    assertThat(difference("PASS", result("t3", Outcome.UNDETERMINED)))
        .contains("- t3: PASS\n+ t3: UNDETERMINED INPUT_BLANK, message");
    assertThat(difference("{t3: FAIL}", result("t3", Outcome.FAIL), result("t2", Outcome.ERROR)))
        .contains("- t2: PASS\n+ t2: ERROR, message");
    assertThat(difference("{t9: FAIL}", result("t3", Outcome.PASS)))
        .contains("- t9: FAIL\n  (the rule has no such target here)");
  }

  @Test
  void a_case_that_judges_nothing_is_no_pass() {
    assertThat(difference("PASS", result("t3", Outcome.NOT_APPLICABLE)))
        .hasValueSatisfying(text -> assertThat(text).contains("every check was NOT_APPLICABLE"));
    assertThat(difference("PASS"))
        .hasValueSatisfying(text -> assertThat(text).contains("no check was planned"));
  }
}
