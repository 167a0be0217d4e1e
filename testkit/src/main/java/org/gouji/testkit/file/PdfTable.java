package org.gouji.testkit.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.testkit.Block;
import org.gouji.testkit.Column;
import org.gouji.testkit.Form;
import org.gouji.testkit.Row;
import org.gouji.testkit.Table2;
import org.gouji.testkit.Table3;
import org.gouji.testkit.Table4;

/**
 * A table of the form as cells with spans and widths of columns.
 *
 * @param head number of rows that head it
 */
record PdfTable(List<Double> widths, List<Cell> cells, int rows, int head) {

  /** A cell; {@code value} if it holds a figure. */
  record Cell(int row, int column, int rowSpan, int columnSpan, String text, boolean value) {}

  /** Lays out cells as HTML does: each takes the first slot of its row that is free. */
  private static final class Builder {
    private final List<Cell> cells = new ArrayList<>();
    private final Set<List<Integer>> taken = new HashSet<>();
    private int row = -1;

    void row() {
      row++;
    }

    void cell(String text, int rowSpan, int columnSpan, boolean value) {
      int column = 0;
      while (taken.contains(List.of(row, column))) {
        column++;
      }
      cells.add(new Cell(row, column, rowSpan, columnSpan, text.replace("\n", ""), value));
      for (int r = row; r < row + rowSpan; r++) {
        for (int c = column; c < column + columnSpan; c++) {
          taken.add(List.of(r, c));
        }
      }
    }

    void label(String text, int rowSpan, int columnSpan) {
      cell(text, rowSpan, columnSpan, false);
    }

    PdfTable table(int head, List<Double> widths) {
      return new PdfTable(widths, cells, row + 1, head);
    }
  }

  static PdfTable of(Table2 table) {
    Builder builder = new Builder();
    for (Block block : table.blocks()) {
      builder.row();
      builder.label(block.heading(), 1, 4);
      builder.row();
      builder.label("信息内容", 1, 1);
      int count = block.columns().size();
      for (int i = 0; i < count; i++) {
        builder.label(block.columns().get(i).label(), 1, i == count - 1 ? 4 - count : 1);
      }
      for (Row row : block.rows()) {
        builder.row();
        builder.label(row.label(), 1, 1);
        for (int i = 0; i < row.cells().size(); i++) {
          builder.cell(row.cells().get(i), 1, i == count - 1 ? 4 - count : 1, true);
        }
      }
    }
    return builder.table(0, List.of(120.0, 110.0, 110.0, 110.0));
  }

  static PdfTable of(Table3 table) {
    Builder builder = new Builder();
    List<Column> columns = table.columns();
    builder.row();
    builder.label(Form.SUM_NOTE, 3, 3);
    builder.label("申请人情况", 1, 7);
    builder.row();
    builder.label(columns.get(0).label(), 2, 1);
    builder.label("法人或其他组织", 1, 5);
    builder.label(columns.get(6).label(), 2, 1);
    builder.row();
    columns.subList(1, 6).forEach(column -> builder.label(column.label(), 1, 1));
    List<Row> rows = table.rows();
    long results = rows.stream().filter(row -> Form.isResult(row.key())).count();
    boolean opened = false;
    String open = "";
    for (Row row : rows) {
      builder.row();
      String group = Form.group(row.key());
      if (Form.isResult(row.key()) && !opened) {
        builder.label(Form.RESULTS, (int) results, 1);
        opened = true;
      }
      if (!group.isEmpty() && !group.equals(open)) {
        long size = rows.stream().filter(r -> Form.group(r.key()).equals(group)).count();
        builder.label(group, (int) size, 1);
      }
      open = group;
      builder.label(row.label(), 1, !group.isEmpty() ? 1 : Form.isResult(row.key()) ? 2 : 3);
      row.cells().forEach(cell -> builder.cell(cell, 1, 1, true));
    }
    return builder.table(3, List.of(24.0, 60.0, 130.0, 34.0, 34.0, 34.0, 34.0, 34.0, 34.0, 34.0));
  }

  static PdfTable of(Table4 table) {
    Builder builder = new Builder();
    List<Column> columns = table.columns();
    builder.row();
    builder.label("行政复议", 1, 5);
    builder.label("行政诉讼", 1, 10);
    builder.row();
    columns.subList(0, 5).forEach(column -> builder.label(column.label(), 2, 1));
    builder.label("未经复议直接起诉", 1, 5);
    builder.label("复议后起诉", 1, 5);
    builder.row();
    columns.subList(5, 15).forEach(column -> builder.label(column.label(), 1, 1));
    builder.row();
    table.cells().forEach(cell -> builder.cell(cell, 1, 1, true));
    return builder.table(3, Collections.nCopies(15, 30.0));
  }
}
