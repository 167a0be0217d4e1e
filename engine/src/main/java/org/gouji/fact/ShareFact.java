package org.gouji.fact;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.report.Cell;
import org.gouji.report.Statement;

/**
 * A percentage that a sentence states of a number beside it.
 *
 * @param target {@code narrative:percent}
 * @param percent as printed
 * @param part the number whose share it is
 * @param wholes the totals that it may be a share of: those that the text names nearby, and the
 *     table's own
 * @param sentence the sentence
 */
public record ShareFact(
    String target, BigDecimal percent, BigDecimal part, List<BigDecimal> wholes, Statement sentence)
    implements Told {
  public ShareFact {
    wholes = List.copyOf(wholes);
  }

  /** The share of each of the totals in percent, to the printed decimals. */
  public List<BigDecimal> shares() {
    return wholes.stream().map(whole -> Percent.of(part, whole, percent)).toList();
  }

  /** Whether it is the share of one of the totals, rounded or cut off at the printed decimals. */
  public boolean isRight() {
    return wholes.stream().anyMatch(whole -> Percent.agrees(part, whole, percent));
  }

  @Override
  public String told() {
    return "share";
  }

  @Override
  public List<Cell> missing() {
    return List.of();
  }
}
