package org.gouji.rule;

import java.util.OptionalInt;

/**
 * A span of fiscal years, both ends included.
 *
 * @param until the last year, empty while it lasts
 */
public record Years(int from, OptionalInt until) {
  public Years {
    if (until.isPresent() && until.getAsInt() < from) {
      throw new IllegalArgumentException("years " + from + " to " + until.getAsInt());
    }
  }

  /** Whether the year lies within. */
  public boolean contains(int year) {
    return year >= from && (until.isEmpty() || year <= until.getAsInt());
  }
}
