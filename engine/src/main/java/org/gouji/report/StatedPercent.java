package org.gouji.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.gouji.document.Place;

/**
 * A share that a sentence states (予以公开 12 件，占 48.0%).
 *
 * @param percent as printed, with the printed decimals
 * @param part the number whose share it is
 * @param wholes the totals that it may be a share of: those that the sentence, or the one before
 *     it, names; none is 0
 * @param raw the words that state it
 * @param at where those words begin
 * @param sentence the sentence, with the place of its paragraph
 */
public record StatedPercent(
    BigDecimal percent,
    BigDecimal part,
    List<BigDecimal> wholes,
    String raw,
    Place at,
    Statement sentence) {
  public StatedPercent {
    Objects.requireNonNull(percent);
    Objects.requireNonNull(part);
    wholes = List.copyOf(wholes);
    Objects.requireNonNull(raw);
    Objects.requireNonNull(at);
    Objects.requireNonNull(sentence);
    if (wholes.isEmpty() || wholes.stream().anyMatch(whole -> whole.signum() == 0)) {
      throw new IllegalArgumentException("a share of nothing");
    }
  }
}
