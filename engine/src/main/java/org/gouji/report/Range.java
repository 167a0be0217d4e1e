package org.gouji.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values that a number may have: one for a printed value, an interval for a cell that holds
 * none. Two ranges differ only when no value is common to both, so an identity over ranges fails
 * exactly where it fails for every value that the missing cells could have.
 */
public final class Range {

  /** A count that is not known: 0 and more. */
  public static final Range ANY_COUNT = new Range(BigDecimal.ZERO, null);

  /** A change that is not known: any number. */
  public static final Range ANY_CHANGE = new Range(null, null);

  private static final Range ZERO = new Range(BigDecimal.ZERO, BigDecimal.ZERO);

  private final @Nullable BigDecimal lo;
  private final @Nullable BigDecimal hi;

  private Range(@Nullable BigDecimal lo, @Nullable BigDecimal hi) {
    this.lo = lo;
    this.hi = hi;
  }

  /** Exactly this value. */
  public static Range exactly(BigDecimal value) {
    return value.signum() == 0 ? ZERO : new Range(value, value);
  }

  /** The sum over cells; exactly 0 for none. */
  public static Range sum(Iterable<Cell> cells) {
    Range sum = ZERO;
    for (Cell cell : cells) {
      sum = sum.plus(cell.range());
    }
    return sum;
  }

  /** All sums of a value here and a value there. */
  public Range plus(Range other) {
    return new Range(add(lo, other.lo), add(hi, other.hi));
  }

  /** As {@link #plus(Range)} with the values of a cell. */
  public Range plus(Cell cell) {
    return plus(cell.range());
  }

  /** All differences between a value here and a value there. */
  public Range minus(Range other) {
    return new Range(subtract(lo, other.hi), subtract(hi, other.lo));
  }

  private static @Nullable BigDecimal subtract(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null || b == null ? null : a.subtract(b);
  }

  /** All values from the least here to the greatest there. */
  public Range to(Range other) {
    return new Range(lo, other.hi);
  }

  /** These values, and 0 and all between. */
  public Range orNone() {
    return new Range(
        lo == null ? null : lo.min(BigDecimal.ZERO), hi == null ? null : hi.max(BigDecimal.ZERO));
  }

  private static @Nullable BigDecimal add(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null || b == null ? null : a.add(b);
  }

  /** Whether no value is common to both. */
  public boolean differsFrom(Range other) {
    return exceeds(other) || other.exceeds(this);
  }

  /** Whether every value here is greater than every value there. */
  public boolean exceeds(Range other) {
    return lo != null && other.hi != null && lo.compareTo(other.hi) > 0;
  }

  /** Whether both have one value only, and the same. */
  public boolean surelyEquals(Range other) {
    return exact().isPresent() && other.exact().isPresent() && equals(other);
  }

  /** Whether every value is greater than 0. */
  public boolean isPositive() {
    return lo != null && lo.signum() > 0;
  }

  /** Whether every value is less than 0. */
  public boolean isNegative() {
    return hi != null && hi.signum() < 0;
  }

  /** Whether the only value is 0. */
  public boolean isZero() {
    return lo != null && hi != null && lo.signum() == 0 && hi.signum() == 0;
  }

  /** The one value, empty for an interval. */
  public Optional<BigDecimal> exact() {
    return lo != null && hi != null && lo.compareTo(hi) == 0 ? Optional.of(lo) : Optional.empty();
  }

  /** Whether there is a least and a greatest value. */
  public boolean isBounded() {
    return lo != null && hi != null;
  }

  /** The least value, empty if there is none. */
  public Optional<BigDecimal> least() {
    return Optional.ofNullable(lo);
  }

  /** The greatest value, empty if there is none. */
  public Optional<BigDecimal> greatest() {
    return Optional.ofNullable(hi);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Range range && same(lo, range.lo) && same(hi, range.hi);
  }

  private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    if (a == null || b == null) {
      return a == null && b == null;
    }
    return a.compareTo(b) == 0;
  }

  @Override
  public int hashCode() {
    return (lo == null ? 0 : lo.stripTrailingZeros().hashCode())
        + 31 * (hi == null ? 0 : hi.stripTrailingZeros().hashCode());
  }

  @Override
  public String toString() {
    return "["
        + (lo == null ? "-∞" : lo.toPlainString())
        + ", "
        + (hi == null ? "∞" : hi.toPlainString())
        + "]";
  }
}
