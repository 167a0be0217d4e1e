package org.gouji.fact;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.gouji.form.CellKey;
import org.gouji.form.ColumnForm;
import org.gouji.form.Form;
import org.gouji.form.RowForm;
import org.gouji.form.TableKey;
import org.gouji.report.Cell;
import org.gouji.report.Table;

/**
 * Rows and columns of table 3 in one edition, with the targets of its cells made once.
 *
 * @param rows row keys in order
 * @param columns column keys in order
 * @param results indexes of the rows that （七）总计 adds up
 * @param targets by row and column
 */
@SuppressWarnings("ArrayRecordComponent")
record Grid(List<String> rows, List<String> columns, int[] results, String[][] targets) {

  static Grid of(Form form) {
    List<RowForm> rows = form.rows(TableKey.T3);
    List<String> columns =
        form.blocks(TableKey.T3).get(0).columns().stream().map(ColumnForm::key).toList();
    String[][] targets =
        rows.stream()
            .map(
                row ->
                    columns.stream()
                        .map(column -> new CellKey(TableKey.T3, row.key(), column).target())
                        .toArray(String[]::new))
            .toArray(String[][]::new);
    int[] results = IntStream.range(0, rows.size()).filter(r -> rows.get(r).result()).toArray();
    return new Grid(rows.stream().map(RowForm::key).toList(), columns, results, targets);
  }

  int row(String key) {
    return rows.indexOf(key);
  }

  /** The cells of a table that was measured by this edition, by row and column. */
  Cell[][] cells(Table table) {
    Cell[][] cells = new Cell[targets.length][];
    for (int r = 0; r < targets.length; r++) {
      cells[r] = new Cell[targets[r].length];
      for (int c = 0; c < targets[r].length; c++) {
        cells[r][c] = Objects.requireNonNull(table.cells().get(targets[r][c]), targets[r][c]);
      }
    }
    return cells;
  }
}
