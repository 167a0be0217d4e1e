package org.gouji.recognise;

import java.util.ArrayList;
import java.util.List;

/** Collects the fields that belong to a label. */
final class RowFields {

  private RowFields() {}

  /** The anchors that have something behind them. */
  static List<Anchors.Anchor> filled(List<Row> rows, List<Anchors.Anchor> anchors, int end) {
    return anchors.stream().filter(anchor -> !behind(rows, anchor, end).isEmpty()).toList();
  }

  /**
   * The fields behind an anchor in its own row; where nothing at all stands there and the document
   * shows no grid, the rows of values that follow immediately.
   */
  static List<Field> behind(List<Row> rows, Anchors.Anchor anchor, int end) {
    Row row = rows.get(anchor.row());
    List<Field> after = row.fields().subList(anchor.lastField() + 1, row.fields().size());
    if (anchor.parted()) {
      return TornRows.together(after, rows.get(anchor.row() + 1));
    }
    if (!after.isEmpty() || row.isGrid()) {
      return after;
    }
    List<Field> below = new ArrayList<>();
    for (int r = anchor.row() + 1; r < end; r++) {
      Row next = rows.get(r);
      boolean single = next.fields().size() == 1;
      if (next.isGrid() || !next.isValuesOnly() || (!single && !below.isEmpty())) {
        break;
      }
      below.addAll(next.fields());
      if (!single) {
        break;
      }
    }
    return below;
  }
}
