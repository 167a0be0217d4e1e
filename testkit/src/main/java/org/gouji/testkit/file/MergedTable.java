package org.gouji.testkit.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.testkit.Block;
import org.gouji.testkit.Column;
import org.gouji.testkit.Form;
import org.gouji.testkit.Row;
import org.gouji.testkit.Table2;
import org.gouji.testkit.Table3;
import org.gouji.testkit.Table4;

/**
 * A table of the official form with merged label cells.
 *
 * @param rows each with the cells that begin in it
 */
record MergedTable(List<List<Cell>> rows) {

  /**
   * A cell.
   *
   * @param text a line feed is a line break
   * @param value whether it is a figure and no label
   */
  record Cell(String text, int height, int width, boolean value) {}

  private static Cell label(String text, int height, int width) {
    return new Cell(text, height, width, false);
  }

  private static List<Cell> values(List<String> cells) {
    return cells.stream().map(text -> new Cell(text, 1, 1, true)).toList();
  }

  static MergedTable of(Table2 table) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Block block : table.blocks()) {
      rows.add(List.of(label(block.heading(), 1, 4)));
      List<Cell> header = new ArrayList<>(List.of(label("信息内容", 1, 1)));
      int count = block.columns().size();
      IntStream.range(0, count)
          .mapToObj(i -> label(block.columns().get(i).label(), 1, width(count, i)))
          .forEach(header::add);
      rows.add(header);
      for (Row row : block.rows()) {
        List<Cell> cells = new ArrayList<>(List.of(label(row.label(), 1, 1)));
        IntStream.range(0, row.cells().size())
            .mapToObj(i -> new Cell(row.cells().get(i), 1, width(count, i), true))
            .forEach(cells::add);
        rows.add(cells);
      }
    }
    return new MergedTable(rows);
  }

  /** The last column of a block covers what is left of three. */
  private static int width(int columns, int index) {
    return index == columns - 1 ? 4 - columns : 1;
  }

  static MergedTable of(Table3 table) {
    List<Column> columns = table.columns();
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(List.of(label(Form.SUM_NOTE, 3, 3), label("申请人情况", 1, 7)));
    rows.add(
        List.of(
            label(columns.get(0).label(), 2, 1),
            label("法人或其他组织", 1, 5),
            label(columns.get(6).label(), 2, 1)));
    rows.add(columns.subList(1, 6).stream().map(c -> label(c.label(), 1, 1)).toList());
    for (int i = 0; i < table.rows().size(); i++) {
      List<Cell> cells = labels(table.rows(), i);
      cells.addAll(values(table.rows().get(i).cells()));
      rows.add(cells);
    }
    return new MergedTable(rows);
  }

  private static List<Cell> labels(List<Row> rows, int index) {
    Row row = rows.get(index);
    String group = Form.group(row.key());
    boolean result = Form.isResult(row.key());
    List<Cell> cells = new ArrayList<>();
    if (result && (index == 0 || !Form.isResult(rows.get(index - 1).key()))) {
      long size = rows.stream().filter(r -> Form.isResult(r.key())).count();
      cells.add(label(Form.RESULTS, (int) size, 1));
    }
    if (!group.isEmpty() && (index == 0 || !Form.group(rows.get(index - 1).key()).equals(group))) {
      long size = rows.stream().filter(r -> Form.group(r.key()).equals(group)).count();
      cells.add(label(group, (int) size, 1));
    }
    cells.add(label(row.label(), 1, group.isEmpty() ? result ? 2 : 3 : 1));
    return cells;
  }

  static MergedTable of(Table4 table) {
    List<Column> columns = table.columns();
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(List.of(label("行政复议", 1, 5), label("行政诉讼", 1, 10)));
    List<Cell> second = new ArrayList<>();
    columns.subList(0, 5).forEach(c -> second.add(label(c.label(), 2, 1)));
    second.add(label("未经复议直接起诉", 1, 5));
    second.add(label("复议后起诉", 1, 5));
    rows.add(second);
    rows.add(columns.subList(5, 15).stream().map(c -> label(c.label(), 1, 1)).toList());
    rows.add(values(table.cells()));
    return new MergedTable(rows);
  }
}
