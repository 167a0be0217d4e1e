package org.gouji.diagnose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Solves lines for the shifts of a few cells, in whole numbers, by Gaussian elimination. */
final class LinearSystem {

  private LinearSystem() {}

  /**
   * The shifts that mend all lines.
   *
   * @param lines at least one; signs are 1, 0 or −1, so no number grows beyond a few times the
   *     greatest excess
   * @return empty if there are none, or one of them is 0 (then fewer cells would do)
   */
  static Optional<Solution> solve(Optional<List<Line>> lines, List<String> cells) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    List<long[]> rows = new ArrayList<>();
    lines.get().forEach(line -> rows.add(row(line, cells)));
    int rank = eliminate(rows, cells.size());
    for (int r = rank; r < rows.size(); r++) {
      if (rows.get(r)[cells.size()] != 0) {
        return Optional.empty();
      }
    }
    return rank < cells.size()
        ? Optional.of(new Solution(Optional.empty()))
        : shifts(rows, cells).map(found -> new Solution(Optional.of(found)));
  }

  private static long[] row(Line line, List<String> cells) {
    long[] row = new long[cells.size() + 1];
    for (int c = 0; c < cells.size(); c++) {
      row[c] = line.signs().getOrDefault(cells.get(c), 0);
    }
    row[cells.size()] = -line.excess();
    return row;
  }

  /** Brings the rows to reduced echelon form, scaled; returns the rank. */
  private static int eliminate(List<long[]> rows, int columns) {
    int rank = 0;
    for (int c = 0; c < columns; c++) {
      int pivot = rank;
      while (pivot < rows.size() && rows.get(pivot)[c] == 0) {
        pivot++;
      }
      if (pivot == rows.size()) {
        continue;
      }
      long[] found = rows.get(pivot);
      rows.set(pivot, rows.get(rank));
      rows.set(rank, found);
      for (int r = 0; r < rows.size(); r++) {
        if (r != rank && rows.get(r)[c] != 0) {
          rows.set(r, combine(rows.get(r), found[c], found, rows.get(r)[c]));
        }
      }
      rank++;
    }
    return rank;
  }

  private static long[] combine(long[] row, long factor, long[] other, long otherFactor) {
    long[] combined = new long[row.length];
    for (int i = 0; i < row.length; i++) {
      combined[i] =
          Math.subtractExact(
              Math.multiplyExact(factor, row[i]), Math.multiplyExact(otherFactor, other[i]));
    }
    return combined;
  }

  private static Optional<Map<String, Long>> shifts(List<long[]> rows, List<String> cells) {
    Map<String, Long> shifts = new HashMap<>();
    for (int c = 0; c < cells.size(); c++) {
      long[] row = rows.get(c);
      long shift = row[cells.size()] / row[c];
      if (shift == 0 || shift * row[c] != row[cells.size()]) {
        return Optional.empty();
      }
      shifts.put(cells.get(c), shift);
    }
    return Optional.of(shifts);
  }
}
