package org.gouji.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.recognise.Anchors.Anchor;

/** The order of table 3's columns, as the header above the lines or of each grid says. */
final class RequestColumns {

  private static final int LONGEST_HEADING = 50;

  private final List<Row> rows;
  private final Anchor first;
  private final int from;
  private final Map<Integer, ColumnOrder> byGrid = new TreeMap<>();

  /**
   * Looks for headers.
   *
   * @param first the table's first label
   * @param from the first row that may belong to the header above it
   */
  RequestColumns(List<Row> rows, Anchor first, int from) {
    this.rows = rows;
    this.first = first;
    this.from = from;
  }

  /** The order of the columns in the row of a label. */
  ColumnOrder of(Anchor anchor) {
    return byGrid.computeIfAbsent(
        rows.get(anchor.row()).grid(),
        grid -> ColumnOrder.of(grid < 0 ? linesAbove() : rowsAbove(grid, anchor.row())));
  }

  /** The header field of each column that was seen, by column key. */
  Map<String, Field> printed() {
    Map<String, Field> printed = new HashMap<>();
    byGrid.values().forEach(order -> order.printed().forEach(printed::putIfAbsent));
    return printed;
  }

  private List<Row> linesAbove() {
    return rows.subList(from, first.firstRow()).stream()
        .filter(row -> row.grid() < 0 && !row.hasValue() && isHeader(row))
        .toList();
  }

  /** A header row of lines is short fields only; prose above the table is none. */
  private static boolean isHeader(Row row) {
    return row.hasText()
        && row.fields().stream()
            .allMatch(field -> field.isBlank() || field.key().length() <= LONGEST_HEADING);
  }

  private List<Row> rowsAbove(int grid, int row) {
    List<Row> header = new ArrayList<>();
    for (int r = row - 1; r >= 0 && rows.get(r).grid() == grid; r--) {
      if (!rows.get(r).hasValue()) {
        header.add(0, rows.get(r));
      }
    }
    return header;
  }
}
