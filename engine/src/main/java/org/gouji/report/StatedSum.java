package org.gouji.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A whole and its parts, stated side by side (收到 12 件，其中 … 7 件、… 5 件; 收到 …，办结 …，在办 …).
 *
 * @param whole the numbers that make the whole, one or several to be added up
 * @param parts the numbers that it is parted into
 * @param closed whether the parts are said to be all of it; else they may be less
 * @param sentence the sentence, with the place of its paragraph
 */
public record StatedSum(
    List<BigDecimal> whole, List<BigDecimal> parts, boolean closed, Statement sentence) {
  public StatedSum {
    whole = List.copyOf(whole);
    parts = List.copyOf(parts);
    Objects.requireNonNull(sentence);
    if (whole.isEmpty() || parts.isEmpty()) {
      throw new IllegalArgumentException("a sum has a whole and parts");
    }
  }
}
