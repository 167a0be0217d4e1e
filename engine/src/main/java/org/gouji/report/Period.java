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
}
