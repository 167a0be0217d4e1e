package org.gouji.plugins.office.workbook;

import java.util.BitSet;

/** The rows or columns of a sheet, counted with the hidden ones and without. */
final class Axis {
  private final int[] before;
  private final int[] whole;

  /**
   * Counts.
   *
   * @param length number of rows or columns that are looked at
   */
  Axis(BitSet hidden, int length) {
    before = new int[length + 1];
    for (int i = 0; i < length; i++) {
      before[i + 1] = before[i] + (hidden.get(i) ? 0 : 1);
    }
    whole = new int[before[length]];
    for (int i = 0; i < length; i++) {
      if (!hidden.get(i)) {
        whole[before[i]] = i;
      }
    }
  }

  /** How many are shown before this one. */
  int shownBefore(int index) {
    return before[Math.min(index, before.length - 1)];
  }

  /** The number, with the hidden ones, of one that is shown. */
  int whole(int shown) {
    return whole[shown];
  }
}
