package org.gouji.testkit;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The values that a number may have: exactly one where it was read, anything from 0 where not.
 *
 * @param high empty where there is no bound
 */
record Interval(BigDecimal low, Optional<BigDecimal> high, boolean known) {
  static final Interval ZERO = of(BigDecimal.ZERO);
  private static final Interval ANY = new Interval(BigDecimal.ZERO, Optional.empty(), false);

  static Interval of(CellText cell) {
    return cell.value().map(Interval::of).orElse(ANY);
  }

  static Interval exactly(int value) {
    return of(BigDecimal.valueOf(value));
  }

  private static Interval of(BigDecimal value) {
    return new Interval(value, Optional.of(value), true);
  }

  Interval plus(Interval other) {
    return new Interval(
        low.add(other.low), high.flatMap(h -> other.high.map(h::add)), known && other.known);
  }

  /**
   * Whether the two can be equal: YES where both are known and equal, NO where they cannot meet.
   */
  Tri equal(Interval other) {
    boolean apart =
        high.filter(h -> other.low.compareTo(h) > 0).isPresent()
            || other.high.filter(h -> low.compareTo(h) > 0).isPresent();
    if (apart) {
      return Tri.NO;
    }
    return known && other.known ? Tri.YES : Tri.MAYBE;
  }

  Tri isZero() {
    return equal(ZERO);
  }

  Tri isPositive() {
    if (low.signum() > 0) {
      return Tri.YES;
    }
    return high.isPresent() && high.orElseThrow().signum() <= 0 ? Tri.NO : Tri.MAYBE;
  }

  boolean negative() {
    return low.signum() < 0;
  }
}
