package org.gouji.plugins.office.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Columns that a table takes up, both belonging to it. Two tables side by side are told from one by
 * a column in which nothing stands, and labels at the left edge of the second.
 */
record Columns(int left, int right) {

  /** The columns of each table in some rows, from left to right. */
  static List<Columns> of(List<List<Box>> rows) {
    BitSet used = new BitSet();
    rows.forEach(row -> row.forEach(box -> used.set(box.left(), box.right() + 1)));
    List<Columns> tables = new ArrayList<>();
    int left = used.nextSetBit(0);
    int right = left;
    for (int from = left; from >= 0; ) {
      int end = used.nextClearBit(from);
      if (from > left && hasLabels(rows, from)) {
        tables.add(new Columns(left, right));
        left = from;
      }
      right = end - 1;
      from = used.nextSetBit(end);
    }
    tables.add(new Columns(left, right));
    return tables;
  }

  /** Whether most of what stands in a column are words. */
  private static boolean hasLabels(List<List<Box>> rows, int column) {
    int words = 0;
    int others = 0;
    for (List<Box> row : rows) {
      for (Box box : row) {
        if (box.left() == column) {
          boolean word = box.shown().text().chars().anyMatch(Character::isLetter);
          words += word ? 1 : 0;
          others += word ? 0 : 1;
        }
      }
    }
    return words > others;
  }

  boolean hold(Box box) {
    return left <= box.left() && box.right() <= right;
  }
}
