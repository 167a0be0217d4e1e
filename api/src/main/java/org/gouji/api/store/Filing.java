package org.gouji.api.store;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gouji.verdict.Conclusion;

/**
 * An organ and a fiscal year, with the report if one was filed.
 *
 * @param due last day for it, where one is laid down
 * @param filed the report; absent where none was filed
 */
public record Filing(Organ organ, int year, Optional<LocalDate> due, Optional<Filed> filed) {
  public Filing {
    Objects.requireNonNull(organ);
    Objects.requireNonNull(due);
    Objects.requireNonNull(filed);
  }

  /** Whether it was filed after the last day. */
  public boolean isLate() {
    return filed.isPresent() && due.isPresent() && filed.get().on().isAfter(due.get());
  }

  /**
   * What was filed, and its current verdict.
   *
   * @param on day on which the first version was handed in
   * @param undecided errors and warnings that nobody has confirmed or dismissed
   * @param confirmed whether somebody said that it was read rightly and is final
   * @param revision counts its changes
   */
  public record Filed(
      UUID report,
      LocalDate on,
      int version,
      UUID verdict,
      Conclusion conclusion,
      int errors,
      int warnings,
      int undecided,
      boolean confirmed,
      long revision) {
    public Filed {
      Objects.requireNonNull(report);
      Objects.requireNonNull(on);
      Objects.requireNonNull(verdict);
      Objects.requireNonNull(conclusion);
    }
  }
}
