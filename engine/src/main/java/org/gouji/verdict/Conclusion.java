package org.gouji.verdict;

import java.util.Collection;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.rule.Severity;

/** The verdict's word. Never starts at "conformant". */
public enum Conclusion {
  /** Every check that counts passed. */
  CONFORMANT,
  /** As before, with warnings. */
  CONFORMANT_WITH_NOTES,
  /** At least one error. */
  NON_CONFORMANT,
  /** Nothing wrong was found, but a mandatory check could not be decided, or nothing passed. */
  UNDETERMINED,
  /** A rule broke, or a limit cut the checks off. */
  INCOMPLETE,
  /** The document could not be read as a report. */
  UNREADABLE;

  /** The conclusion for a report that was read, from the outcomes of its checks alone. */
  public static Conclusion of(Collection<Result> results) {
    if (any(results, Outcome.FAIL, Severity.ERROR)) {
      return NON_CONFORMANT;
    }
    if (any(results, Outcome.ERROR) || any(results, Outcome.NOT_RUN)) {
      return INCOMPLETE;
    }
    if (results.stream().anyMatch(r -> r.mandatory() && r.outcome() == Outcome.UNDETERMINED)
        || !any(results, Outcome.PASS)) {
      return UNDETERMINED;
    }
    return any(results, Outcome.FAIL, Severity.WARNING) ? CONFORMANT_WITH_NOTES : CONFORMANT;
  }

  private static boolean any(Collection<Result> results, Outcome outcome) {
    return results.stream().anyMatch(result -> result.outcome() == outcome);
  }

  private static boolean any(Collection<Result> results, Outcome outcome, Severity severity) {
    return results.stream()
        .anyMatch(result -> result.outcome() == outcome && result.severity() == severity);
  }
}
