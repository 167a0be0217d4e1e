package org.gouji.testkit;

import java.util.Objects;
import java.util.Optional;

/**
 * What a check must come to.
 *
 * @param severity of a FAIL, where the catalogue decides it; empty for every other outcome
 * @param mandatory true where the catalogue marks the rule as mandatory
 */
public record Expectation(Outcome outcome, Optional<Severity> severity, boolean mandatory) {
  public Expectation {
    Objects.requireNonNull(outcome);
    Objects.requireNonNull(severity);
  }

  /** True where an actual outcome is what was expected; an undecided severity accepts any. */
  boolean accepts(Actual actual) {
    return outcome == actual.outcome()
        && (outcome != Outcome.FAIL
            || severity.isEmpty()
            || severity.equals(Optional.of(actual.severity())));
  }

  /**
   * What a checker said.
   *
   * @param severity severity of the result, whatever its outcome
   */
  public record Actual(Outcome outcome, Severity severity) {}
}
