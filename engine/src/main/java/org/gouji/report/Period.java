package org.gouji.report;

import java.time.LocalDate;
import java.util.Objects;
import org.gouji.document.Place;

/**
 * The statistical period that the report states; both days included.
 *
 * @param raw as printed
 */
public record Period(LocalDate from, LocalDate to, String raw, Place at) {
  public Period {
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
    Objects.requireNonNull(raw);
    Objects.requireNonNull(at);
  }

  /** Year of the first day. */
  public int firstYear() {
    return from.getYear();
  }

  /** Year of the last day. */
  public int lastYear() {
    return to.getYear();
  }

  /** Whether it is 1 January to 31 December of one year. */
  public boolean isWholeYear() {
    return from.getDayOfYear() == 1 && to.equals(from.withMonth(12).withDayOfMonth(31));
  }
}
