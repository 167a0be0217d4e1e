package org.gouji.recognise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.recognise.Anchors.Anchor;

/** Places the fields of table 3: each row's seven figures behind its label. */
final class RequestRows {

  private static final int ENOUGH_ROWS = 3;

  private final List<Row> rows;
  private final RequestColumns columns;

  RequestRows(List<Row> rows, RequestColumns columns) {
    this.rows = rows;
    this.columns = columns;
  }

  /** The rows in document order, by key; {@code end} is the index behind the last row looked at. */
  Map<String, FoundRow> place(List<Anchor> anchors, int end) {
    Map<Anchor, List<Field>> behind = new LinkedHashMap<>();
    for (int i = 0; i < anchors.size(); i++) {
      int next = i + 1 < anchors.size() ? anchors.get(i + 1).firstRow() : end;
      behind.put(anchors.get(i), RowFields.behind(rows, anchors.get(i), next));
    }
    boolean edgesShown = edgesShown(behind);
    int width = evenWidth(behind);
    Map<String, FoundRow> found = new LinkedHashMap<>();
    behind.forEach(
        (anchor, after) -> {
          Placement placement = place(rows.get(anchor.row()), after, edgesShown, width);
          boolean aligned = isAligned(placement, columns.of(anchor));
          found.put(
              RequestForm.key(anchor),
              FoundRow.of(rows, anchor, after, aligned ? placement : Placement.none(after)));
        });
    return found;
  }

  private static Placement place(Row row, List<Field> after, boolean edgesShown, int width) {
    boolean filledUp = row.mayBeFilledUp() && after.stream().anyMatch(field -> !field.isBlank());
    if (row.fields().size() == width && !filledUp) {
      return Placement.atEnd(after, RequestForm.WIDTH);
    }
    boolean shown = row.isDrawn() || (edgesShown && !filledUp);
    return Placement.of(after, RequestForm.WIDTH, shown);
  }

  /** Whether the full rows all show exactly seven fields, so that a blank edge would show too. */
  private static boolean edgesShown(Map<Anchor, List<Field>> behind) {
    List<List<Field>> full =
        behind.values().stream()
            .filter(after -> Placement.isFull(after, RequestForm.WIDTH))
            .toList();
    return full.size() >= ENOUGH_ROWS
        && full.stream().allMatch(after -> Placement.isExact(after, RequestForm.WIDTH));
  }

  /**
   * The number of fields that every full row has, with its seven figures at the end: then a row of
   * that many fields shows its blanks too. 0 where the rows are not that even, or are a grid.
   */
  private int evenWidth(Map<Anchor, List<Field>> behind) {
    int width = 0;
    int full = 0;
    for (Map.Entry<Anchor, List<Field>> entry : behind.entrySet()) {
      Row row = rows.get(entry.getKey().row());
      List<Field> after = entry.getValue();
      if (row.isDrawn() || !Placement.isFull(after, RequestForm.WIDTH)) {
        continue;
      }
      if (!endsInFigures(row, after) || (full > 0 && row.fields().size() != width)) {
        return 0;
      }
      width = row.fields().size();
      full++;
    }
    return full >= ENOUGH_ROWS ? width : 0;
  }

  /** Whether a full row holds its own figures, with no blank among or behind them. */
  private static boolean endsInFigures(Row row, List<Field> after) {
    return after.size() < row.fields().size()
        && after.subList(after.size() - RequestForm.WIDTH, after.size()).stream()
            .noneMatch(Field::isBlank);
  }

  /** Whether the order of the columns is known and, in a grid, each figure stands below its own. */
  private static boolean isAligned(Placement placement, ColumnOrder order) {
    if (!placement.assigned() || order.keys().isEmpty()) {
      return false;
    }
    List<String> keys = order.keys().get();
    for (int i = 0; i < keys.size(); i++) {
      Integer position = order.positions().get(keys.get(i));
      if (position != null && placement.fields().get(i).column() != position) {
        return false;
      }
    }
    return true;
  }
}
