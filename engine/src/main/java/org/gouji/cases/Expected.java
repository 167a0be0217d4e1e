package org.gouji.cases;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.rule.Reason;
import org.gouji.rule.Severity;

/** What must come of a case, of the results of the one rule that the case belongs to. */
public sealed interface Expected {

  /** At least one PASS, and nothing else but NOT_APPLICABLE. */
  record Pass() implements Expected {}

  /** Every check NOT_APPLICABLE. */
  record NotApplicable() implements Expected {}

  /** These results; every other check PASS or NOT_APPLICABLE. */
  record Exactly(List<Line> lines) implements Expected {
    public Exactly {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One expected result; what is empty is not compared.
   *
   * @param target a target, or several of them with {@code *} for any letters
   * @param variant name of the rule's face, {@code main} for the one without a name
   */
  record Line(
      String target,
      Outcome outcome,
      Optional<Severity> severity,
      Optional<Reason> reason,
      Optional<String> variant,
      Optional<String> message) {
    public Line {
      Objects.requireNonNull(target);
      Objects.requireNonNull(outcome);
      Objects.requireNonNull(severity);
      Objects.requireNonNull(reason);
      Objects.requireNonNull(variant);
      Objects.requireNonNull(message);
    }

    /** Whether it speaks of a target. */
    boolean names(String other) {
      return Glob.matches(target, other);
    }

    /** Whether it speaks of one target alone. */
    boolean isExact() {
      return !Glob.isPattern(target);
    }

    /** Whether a result is as expected. */
    boolean isMetBy(Result result) {
      return result.outcome() == outcome
          && severity.map(expected -> result.severity() == expected).orElse(true)
          && reason.map(expected -> result.reason().equals(Optional.of(expected))).orElse(true)
          && variant.map(expected -> nameOf(result).equals(expected)).orElse(true)
          && message.map(result.message()::equals).orElse(true);
    }

    private static String nameOf(Result result) {
      return result.variant().isEmpty() ? "main" : result.variant();
    }

    /** The line as a reader would write it, for the one target. */
    String show(String oneTarget) {
      StringBuilder line = new StringBuilder(oneTarget).append(": ").append(outcome);
      severity.ifPresent(value -> line.append(' ').append(value));
      reason.ifPresent(value -> line.append(' ').append(value));
      variant.ifPresent(value -> line.append(", variant ").append(value));
      message.ifPresent(value -> line.append(", ").append(value));
      return line.toString();
    }
  }
}
