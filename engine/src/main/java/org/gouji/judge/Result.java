package org.gouji.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gouji.rule.Basis;
import org.gouji.rule.Reason;
import org.gouji.rule.RuleId;
import org.gouji.rule.Severity;

/**
 * The outcome of one planned check.
 *
 * @param variant face of the rule that matched, empty for the main one and for no match
 * @param target what the check is about
 * @param reason why, for UNDETERMINED only
 * @param severity of the finding, or that the finding would have
 * @param mandatory whether the verdict waits for this check
 * @param message Chinese sentence with the values of both sides
 * @param fix what to do (FAIL) or what would settle it (otherwise), in Chinese
 * @param expected what should stand there, where the rule says so and it is one number
 * @param actual what stands there, likewise
 * @param blockedBy the finding in the way, as rule and target
 * @param hint which cells would mend broken sums; it changes nothing
 * @param fingerprint stays the same when the document is re-laid out or judged again
 */
public record Result(
    RuleId rule,
    String variant,
    String target,
    Outcome outcome,
    Optional<Reason> reason,
    Severity severity,
    boolean mandatory,
    String title,
    String message,
    List<Basis> basis,
    String fix,
    List<Evidence> evidence,
    Optional<BigDecimal> expected,
    Optional<BigDecimal> actual,
    Optional<Blocker> blockedBy,
    Optional<Hint> hint,
    String fingerprint) {
  public Result {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(target);
    if (reason.isPresent() != (outcome == Outcome.UNDETERMINED)) {
      throw new IllegalArgumentException(rule + " " + target + " is " + outcome + ": " + reason);
    }
    basis = List.copyOf(basis);
    evidence = List.copyOf(evidence);
    Objects.requireNonNull(fingerprint);
  }

  /** The same result with a hint. */
  Result with(Hint hint) {
    return new Result(
        rule,
        variant,
        target,
        outcome,
        reason,
        severity,
        mandatory,
        title,
        message,
        basis,
        fix,
        evidence,
        expected,
        actual,
        blockedBy,
        Optional.of(hint),
        fingerprint);
  }

  /** A finding that stands in the way of others. */
  public record Blocker(RuleId rule, String target) {}
}
