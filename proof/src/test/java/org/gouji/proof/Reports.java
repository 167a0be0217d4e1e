package org.gouji.proof;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.document.UnreadableException;
import org.gouji.form.TableKey;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.report.Report;
import org.gouji.report.Table;
import org.gouji.testkit.Generator;
import org.gouji.testkit.Layout;
import org.gouji.testkit.Reporter;
import org.gouji.testkit.Sample;

/** Reports as they were read, and changed copies of them. */
final class Reports {

  private Reports() {}

  /** A made-up report as it is read from a page. */
  static Report of(Sample sample) {
    Layout layout = Layout.named("html");
    try {
      return Shipped.read(Shipped.file(layout.fileName(), layout.write(sample)));
    } catch (UnreadableException e) {
      throw new AssertionError(e);
    }
  }

  /** A conformant report as a page. */
  static byte[] page() {
    return Layout.named("html").write(Generator.report(3, 2023, Reporter.DEPARTMENT));
  }

  /**
   * Whether each row has as many cells as columns. A sheet and a ruled page have a cell everywhere,
   * so nothing else can be written there.
   */
  static boolean isRectangular(Sample sample) {
    return sample.table3().stream()
            .flatMap(table -> table.rows().stream())
            .allMatch(row -> row.cells().size() == 7)
        && sample.table4().stream().allMatch(table -> table.complete())
        && sample.table2().stream()
            .flatMap(table -> table.blocks().stream())
            .allMatch(
                block ->
                    block.rows().stream()
                        .allMatch(row -> row.cells().size() == block.columns().size()));
  }

  /** All cells of all tables. */
  static List<Cell> cells(Report report) {
    return report.tables().values().stream().flatMap(Reports::cells).toList();
  }

  private static Stream<Cell> cells(Table table) {
    return table.cells().values().stream();
  }

  /** The same report with one cell that holds no value. */
  static Report without(Report report, Cell cell, CellState state) {
    return with(
        report,
        new Cell(
            cell.key(),
            state,
            Optional.empty(),
            "",
            cell.unit(),
            cell.unitInCell(),
            cell.measure(),
            cell.origin(),
            cell.at()));
  }

  /** The same report with another number in one cell. */
  static Report with(Report report, Cell cell, long value) {
    return with(
        report,
        new Cell(
            cell.key(),
            CellState.VALUE,
            Optional.of(BigDecimal.valueOf(value)),
            String.valueOf(value),
            cell.unit(),
            cell.unitInCell(),
            cell.measure(),
            cell.origin(),
            cell.at()));
  }

  private static Report with(Report report, Cell cell) {
    Table table = report.table(cell.key().table());
    Map<String, Cell> cells = new LinkedHashMap<>(table.cells());
    cells.put(cell.target(), cell);
    Map<TableKey, Table> tables = new LinkedHashMap<>(report.tables());
    tables.put(table.key(), table.with(table.rows(), cells));
    return report.with(tables);
  }
}
