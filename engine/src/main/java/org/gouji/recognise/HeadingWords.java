package org.gouji.recognise;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gouji.form.BlockForm;
import org.gouji.form.ColumnForm;
import org.gouji.form.Form;
import org.gouji.form.TableKey;
import org.gouji.text.Key;

/**
 * The words of the tables' heading rows. A line of several of them, set apart by blanks, is a
 * heading row and no prose.
 */
final class HeadingWords {

  private static final String FIRST = "信息内容";
  private static final int ENOUGH = 2;
  private static final Set<String> KEYS = keys();

  private HeadingWords() {}

  private static Set<String> keys() {
    Set<String> keys = new HashSet<>(List.of(FIRST, "申请人情况", "行政诉讼"));
    for (Form form : Form.all()) {
      for (TableKey table : TableKey.values()) {
        for (BlockForm block : form.blocks(table)) {
          for (ColumnForm column : block.columns()) {
            keys.add(Key.text(column.label()));
            column.group().map(Key::text).ifPresent(keys::add);
            column.aliases().stream().map(Key::text).forEach(keys::add);
          }
        }
      }
      form.rows(TableKey.T4).forEach(group -> keys.add(Key.text(group.label())));
    }
    return keys;
  }

  /** The first row from one (inclusive) to another (exclusive) with a heading, else the latter. */
  static int firstRow(List<Row> rows, int from, int to, Predicate<Field> isHeading) {
    for (int r = from; r < to; r++) {
      if (rows.get(r).fields().stream().anyMatch(isHeading)) {
        return r;
      }
    }
    return to;
  }

  /**
   * Whether at least two of the pieces of a line, and at least half, are such words, or the first
   * is the one that begins every heading row of table 2.
   */
  static boolean areIn(List<Field> pieces) {
    if (pieces.size() > 1 && pieces.get(0).key().equals(FIRST)) {
      return true;
    }
    if (pieces.size() < ENOUGH) {
      return false;
    }
    long words = pieces.stream().filter(piece -> KEYS.contains(piece.key())).count();
    return words >= ENOUGH && words * 2 >= pieces.size();
  }
}
