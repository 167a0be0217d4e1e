package org.gouji.report;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.gouji.document.Place;

/**
 * A date with what it says.
 *
 * @param raw as printed or given
 * @param at where it stands, empty when it was given with the document
 */
public record DatedMark(DateKind kind, LocalDate date, String raw, Optional<Place> at) {
  public DatedMark {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(date);
    Objects.requireNonNull(raw);
    Objects.requireNonNull(at);
  }

  /** The day of the date. */
  public Day day() {
    return Day.of(date);
  }
}
