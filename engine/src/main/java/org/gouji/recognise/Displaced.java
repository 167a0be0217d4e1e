package org.gouji.recognise;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.form.RowForm;
import org.gouji.recognise.Anchors.Anchor;

/**
 * Rows of a table that bear an official label but stand out of their order. Labels are placed in
 * order alone, so nothing is read from such a row; but it is not absent either.
 */
final class Displaced {

  /** How far from the rows that were placed such a row is looked for. */
  private static final int NEAR = 2;

  private final List<Row> rows;
  private final Set<Integer> placed;
  private final int from;
  private final int to;

  /**
   * Looks around the rows that were placed.
   *
   * @param rows all rows of the document
   * @param placed labels of the table's rows that were placed, at least one
   */
  Displaced(List<Row> rows, Collection<Anchor> placed) {
    this.rows = rows;
    this.placed = placed.stream().map(Anchor::row).collect(Collectors.toSet());
    int first = placed.stream().mapToInt(Anchor::firstRow).min().orElse(0);
    int last = placed.stream().mapToInt(Anchor::row).max().orElse(0);
    this.from = Math.max(0, first - NEAR);
    this.to = Math.min(rows.size(), last + NEAR + 1);
  }

  /** Whether a row with something in its cells bears the label of a row that was not placed. */
  boolean holds(RowForm missing) {
    String label = Phrase.of(missing.label()).bare();
    for (int r = from; r < to; r++) {
      if (!placed.contains(r) && bears(rows.get(r), label)) {
        return true;
      }
    }
    return false;
  }

  private static boolean bears(Row row, String label) {
    return row.hasValue()
        && row.fields().stream()
            .anyMatch(field -> field.isText() && field.phrase().bare().equals(label));
  }
}
