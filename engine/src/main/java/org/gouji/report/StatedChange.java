package org.gouji.report;

import java.math.BigDecimal;
import java.util.Objects;
import org.gouji.document.Place;

/**
 * How a figure is said to have changed since the year before (同比增长 12.5%, 比上年减少 3 件).
 *
 * @param figure the figure as this year's sentence states it
 * @param change as printed, negative for a decrease, 0 for 持平; with the printed decimals
 * @param percent whether it is in percent of last year's number; else a number of cases
 * @param raw the words that state it
 * @param at where those words begin
 */
public record StatedChange(
    Figure figure, BigDecimal change, boolean percent, String raw, Place at) {
  public StatedChange {
    Objects.requireNonNull(figure);
    Objects.requireNonNull(change);
    Objects.requireNonNull(raw);
    Objects.requireNonNull(at);
  }
}
