package org.gouji.testkit;

import java.util.ArrayList;
import java.util.List;

/** Where a page break tears table 3: one label within 不予公开, one group within 不予处理. */
final class PageBreaks {
  static final String RESULTS_TAIL = "理结果";

  private static final int TORN_OFF = 3;

  private PageBreaks() {}

  /** The rows with the label of one 不予公开 row torn, unless a label is torn already. */
  static List<Row> torn(List<Row> rows, long seed) {
    List<Row> denied =
        rows.stream()
            .filter(r -> r.key().startsWith("denied.") && r.label().length() > 2 * TORN_OFF)
            .toList();
    if (denied.isEmpty() || rows.stream().anyMatch(r -> r.label().indexOf('\n') >= 0)) {
      return rows;
    }
    Row chosen = denied.get((int) Math.floorMod(seed, (long) denied.size()));
    List<Row> torn = new ArrayList<>(rows);
    int cut = chosen.label().length() - TORN_OFF;
    String label = chosen.label().substring(0, cut) + "\n" + chosen.label().substring(cut);
    torn.set(rows.indexOf(chosen), chosen.withLabel(label));
    return torn;
  }

  /** True where a page begins with the row: the last of 不予处理, if its group began before. */
  static boolean before(List<Row> rows, int index) {
    String key = rows.get(index).key();
    boolean within = key.startsWith("notProcessed.") && !FlowLayout.opensGroup(rows, index);
    return within
        && (index + 1 == rows.size() || !rows.get(index + 1).key().startsWith("notProcessed."));
  }
}
