package org.gouji.report;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.gouji.document.Place;
import org.gouji.form.CellKey;
import org.gouji.form.Measure;

/**
 * One cell of a table as it was read.
 *
 * @param value the number as printed, present exactly when the state is VALUE; the sign of 减 is
 *     applied, 万 is not multiplied out
 * @param raw text as printed, empty for a blank or absent cell
 * @param unit unit as printed in the cell, else the one that the column's heading prints
 * @param unitInCell whether the unit stands in the cell itself
 * @param at where it stands, empty for a cell that was not found
 */
public record Cell(
    CellKey key,
    CellState state,
    Optional<BigDecimal> value,
    String raw,
    Optional<String> unit,
    boolean unitInCell,
    Measure measure,
    Origin origin,
    Optional<Place> at) {

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

  public Cell {
    Objects.requireNonNull(key);
    Objects.requireNonNull(raw);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(measure);
    Objects.requireNonNull(origin);
    Objects.requireNonNull(at);
    if (value.isPresent() != (state == CellState.VALUE)) {
      throw new IllegalArgumentException(key + " is " + state + " with value " + value);
    }
  }

  /** A cell that was not found. */
  public static Cell absent(CellKey key, Measure measure) {
    return new Cell(
        key,
        CellState.ABSENT,
        Optional.empty(),
        "",
        Optional.empty(),
        false,
        measure,
        Origin.UNKNOWN,
        Optional.empty());
  }

  /** The target of the vocabulary. */
  public String target() {
    return key.target();
  }

  /** Word of the table: t2, t3 or t4. */
  public String table() {
    return key.table().word();
  }

  /** Row key; for table 4 the group. */
  public String row() {
    return key.row();
  }

  /** Column key. */
  public String column() {
    return key.column();
  }

  /** The values that the cell may have. */
  public Range range() {
    return value
        .map(Range::exactly)
        .orElse(measure == Measure.CHANGE ? Range.ANY_CHANGE : Range.ANY_COUNT);
  }

  /** The sums of this cell's values and another's. */
  public Range plus(Cell other) {
    return range().plus(other.range());
  }

  /** Whether the printed number is less than 0. */
  public boolean isNegative() {
    return value.isPresent() && value.get().signum() < 0;
  }

  /** Whether the printed number has a part behind the decimal point that is not 0. */
  public boolean isFractional() {
    return value.isPresent() && value.get().stripTrailingZeros().scale() > 0;
  }

  /** The exact amount in 万元, for money whose unit is known. */
  public Optional<BigDecimal> tenThousandYuan() {
    return yuan().map(Cell::inTenThousand);
  }

  private static BigDecimal inTenThousand(BigDecimal yuan) {
    return yuan.movePointLeft(4).stripTrailingZeros();
  }

  /**
   * The amounts in 万元 that are printed so, rounded to the cell's decimals; all that there are where
   * it holds no number or its unit is not known; 0 needs no unit.
   */
  public Range rounded() {
    if (yuan().isEmpty()) {
      return range().isZero() ? range() : Range.ANY_COUNT;
    }
    BigDecimal printed = value.orElseThrow();
    BigDecimal half = BigDecimal.valueOf(5, Math.max(0, printed.scale()) + 1);
    Range least = amount(printed.subtract(half).max(BigDecimal.ZERO));
    return least.to(amount(printed.add(half)));
  }

  private Range amount(BigDecimal inItsUnit) {
    return yuan(inItsUnit).map(Cell::inTenThousand).map(Range::exactly).orElse(Range.ANY_COUNT);
  }

  /** The amount in yuan, for money whose unit is known. */
  public Optional<BigDecimal> yuan() {
    return measure == Measure.MONEY ? value.flatMap(this::yuan) : Optional.empty();
  }

  private Optional<BigDecimal> yuan(BigDecimal inItsUnit) {
    return switch (unit.orElse("")) {
      case "元" -> Optional.of(inItsUnit);
      case "万元" -> Optional.of(TEN_THOUSAND.multiply(inItsUnit).stripTrailingZeros());
      case "亿元" -> Optional.of(HUNDRED_MILLION.multiply(inItsUnit).stripTrailingZeros());
      default -> Optional.empty();
    };
  }
}
