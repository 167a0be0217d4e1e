package org.gouji.fact;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.report.Cell;

/**
 * 行政事业性收费 of this year and of last year, both by table 2 of edition 2021.
 *
 * @param target {@code t2:administrativeFees}
 */
public record FeesOfTwoYears(String target, Cell amount, PriorCell before) {

  private static final BigDecimal LEAST = BigDecimal.valueOf(2_000);
  private static final BigDecimal MOST = BigDecimal.valueOf(50_000);

  /** Whether one is 2,000 to 50,000 times the other, as where 元 was filled in for 万元. */
  public boolean isOutOfScale() {
    Optional<BigDecimal> now = money(amount);
    Optional<BigDecimal> then = money(before.cell());
    return now.isPresent()
        && then.isPresent()
        && (isMultiple(now.get(), then.get()) || isMultiple(then.get(), now.get()));
  }

  /** Whether this year's amount is the larger one. */
  public boolean isRaised() {
    Optional<BigDecimal> then = money(before.cell());
    return money(amount).flatMap(now -> then.map(now::compareTo)).orElse(0) > 0;
  }

  private static boolean isMultiple(BigDecimal large, BigDecimal small) {
    return small.signum() > 0
        && large.compareTo(small.multiply(LEAST)) >= 0
        && large.compareTo(small.multiply(MOST)) <= 0;
  }

  /** The amount in 元; as printed where no unit is known. */
  private static Optional<BigDecimal> money(Cell cell) {
    return cell.yuan().or(cell::value);
  }

  /** Whether last year's amount is a number. */
  public boolean isKnown() {
    return before.isNumber();
  }
}
