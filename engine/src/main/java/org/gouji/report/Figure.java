package org.gouji.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.gouji.document.Place;

/**
 * A number that a sentence of the report states of one of its figures, in the words of the
 * vocabulary.
 *
 * @param key the figure, such as {@code newReceived}, {@code denied} or {@code
 *     normativeDocuments.issued}
 * @param together further figures that the one number covers (予以公开和部分公开 59 件)
 * @param value the number as stated; 0 where the sentence says that there was none
 * @param negated whether the sentence says so in words (未收到, 未发生) and not by a number
 * @param approximate whether it says only about how many (余, 约, 以上)
 * @param year the year that the sentence speaks of, empty if it names none
 * @param scopes printed words that limit the number to a part, or widen it beyond the organ (本级,
 *     全市, 网络)
 * @param raw the words that state it, from first to last
 * @param at where those words begin
 * @param sentence the whole sentence, with the place of its paragraph
 */
public record Figure(
    String key,
    List<String> together,
    BigDecimal value,
    boolean negated,
    boolean approximate,
    OptionalInt year,
    List<String> scopes,
    String raw,
    Place at,
    Statement sentence) {
  public Figure {
    Objects.requireNonNull(key);
    together = List.copyOf(together);
    Objects.requireNonNull(value);
    Objects.requireNonNull(year);
    scopes = List.copyOf(scopes);
    Objects.requireNonNull(raw);
    Objects.requireNonNull(at);
    Objects.requireNonNull(sentence);
    if (negated && value.signum() != 0) {
      throw new IllegalArgumentException(key + " is negated and " + value);
    }
  }
}
