package org.gouji.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares in percent, to the decimals that one was printed with. */
final class Percent {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Percent() {}

  /** A part in percent of a whole, rounded to the decimals of a printed percentage. */
  static BigDecimal of(BigDecimal part, BigDecimal whole, BigDecimal printed) {
    return part.multiply(HUNDRED).divide(whole, Math.max(printed.scale(), 0), RoundingMode.HALF_UP);
  }

  /** Whether a printed percentage is less than one unit of its last decimal away. */
  static boolean agrees(BigDecimal part, BigDecimal whole, BigDecimal printed) {
    BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(printed.scale(), 0));
    BigDecimal distance = part.multiply(HUNDRED).subtract(printed.multiply(whole)).abs();
    return distance.compareTo(unit.multiply(whole)) < 0;
  }
}
