package org.gouji.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.form.Edition;
import org.gouji.form.Measure;
import org.gouji.form.TableKey;
import org.gouji.report.Cell;
import org.gouji.report.Range;
import org.gouji.report.Report;
import org.gouji.report.Table;

/** Adds up the cells of the reports right below a government, one report after the other. */
final class LevelCells {

  private static final Comparator<MemberCell> GREATEST_FIRST =
      Comparator.comparing(
              (MemberCell one) -> amount(one.cell()).least().orElse(BigDecimal.ZERO),
              Comparator.reverseOrder())
          .thenComparing(one -> one.organ().code());

  private final Map<TableKey, Edition> editions = new LinkedHashMap<>();
  private final List<Tally> tallies = new ArrayList<>();

  LevelCells(Report summary) {
    for (Table table : summary.tables().values()) {
      editions.put(table.key(), table.measuredBy());
      table.cells().values().forEach(cell -> tallies.add(new Tally(cell)));
    }
  }

  /** The values that a cell may have, as they are added up: money in 万元. */
  static Range amount(Cell cell) {
    return cell.measure() == Measure.MONEY ? cell.rounded() : cell.range();
  }

  /**
   * The same of a cell that goes into a sum. A report that prints 0 has nothing to add: else the
   * rounding of all those without any would swallow what a few have.
   */
  private static Range share(Cell cell) {
    return cell.range().isZero() ? cell.range() : amount(cell);
  }

  /**
   * Adds a report.
   *
   * @param outside whether the summary may leave it out
   */
  void add(MemberOrgan organ, Report report, boolean outside) {
    tallies.forEach(tally -> tally.add(new MemberCell(organ, same(report, tally.own)), outside));
  }

  /** Adds a report that is not there. */
  void addUnknown() {
    tallies.forEach(Tally::addUnknown);
  }

  /**
   * The same cell of another report; absent where its form has none. The two forms of table 2 count
   * different things under the same names.
   */
  private Cell same(Report report, Cell own) {
    Table table = report.table(own.key().table());
    boolean comparable =
        table.key() != TableKey.T2 || table.measuredBy() == editions.get(TableKey.T2);
    Cell cell = comparable ? table.cells().get(own.target()) : null;
    return cell == null ? Cell.absent(own.key(), own.measure()) : cell;
  }

  List<LevelCell> facts() {
    return tallies.stream().map(Tally::fact).toList();
  }

  /** What the reports have in one cell. */
  private static final class Tally {
    private final Cell own;
    private final Range amount;
    private final List<MemberCell> figures = new ArrayList<>();
    private final List<MemberCell> larger = new ArrayList<>();
    private final List<MemberCell> gaps = new ArrayList<>();
    private Range sum = Range.exactly(BigDecimal.ZERO);

    Tally(Cell own) {
      this.own = own;
      this.amount = amount(own);
    }

    void add(MemberCell one, boolean outside) {
      Range share = share(one.cell());
      sum = sum.plus(outside ? share.orNone() : share);
      if (!share.isZero()) {
        figures.add(one);
      }
      if (!share.isBounded()) {
        gaps.add(one);
      }
      // A change may be less than one of its parts: another part fell.
      if (!outside && own.measure() != Measure.CHANGE && share.exceeds(amount)) {
        larger.add(one);
      }
    }

    void addUnknown() {
      sum = sum.plus(own.measure() == Measure.CHANGE ? Range.ANY_CHANGE : Range.ANY_COUNT);
    }

    LevelCell fact() {
      figures.sort(GREATEST_FIRST);
      larger.sort(GREATEST_FIRST);
      return new LevelCell(own, sum, figures, larger, gaps);
    }
  }
}
