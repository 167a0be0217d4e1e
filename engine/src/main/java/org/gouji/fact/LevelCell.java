package org.gouji.fact;

import java.util.List;
import org.gouji.form.Measure;
import org.gouji.report.Cell;
import org.gouji.report.Range;

/**
 * A cell of a government's summary beside the same cell of the reports right below it. Counts are
 * added up as printed, money in 万元 and to the rounding of each printed amount. What an organ under
 * vertical leadership reports may be in the summary or not; what is not known may be anything.
 *
 * @param own the cell of the summary
 * @param sum the values that the cells below may add up to
 * @param figures those of them that are not 0, the greatest first
 * @param larger those that alone are surely more than the summary's
 * @param gaps those without a number that could be added up
 */
public record LevelCell(
    Cell own, Range sum, List<MemberCell> figures, List<MemberCell> larger, List<MemberCell> gaps) {
  public LevelCell {
    figures = List.copyOf(figures);
    larger = List.copyOf(larger);
    gaps = List.copyOf(gaps);
  }

  /** The target of the cell. */
  public String target() {
    return own.target();
  }

  /** The values that the cell of the summary may have. */
  public Range amount() {
    return LevelCells.amount(own);
  }

  /** The number that the summary prints, money in 万元. */
  public Range printed() {
    return own.measure() == Measure.MONEY && !own.range().isZero()
        ? own.tenThousandYuan().map(Range::exactly).orElse(Range.ANY_COUNT)
        : own.range();
  }

  /** In what is added up: 万元 for money, nothing for counts. */
  public String moneyUnit() {
    return own.measure() == Measure.MONEY ? "万元" : "";
  }

  /** Whether the summary prints money and not in what. */
  public boolean isUnitless() {
    return own.value().isPresent() && !printed().isBounded();
  }

  /** Whether some cell below is alone more than the summary's. */
  public boolean isExceeded() {
    return !larger.isEmpty();
  }

  /** Whether a cell below holds no number that could be added up. */
  public boolean isUnclear() {
    return !gaps.isEmpty();
  }
}
