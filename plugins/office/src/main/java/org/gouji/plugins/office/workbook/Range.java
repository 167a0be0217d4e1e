package org.gouji.plugins.office.workbook;

import java.util.Optional;

/** A rectangle of cells; all four numbers count from 0 and belong to it. */
record Range(int top, int left, int bottom, int right) {
  static final int MOST_ROWS = 1 << 20;
  static final int MOST_COLUMNS = 1 << 14;

  Range {
    if (top < 0 || left < 0 || bottom < top || right < left) {
      throw new IllegalArgumentException("no range of cells: " + top + "," + left);
    }
  }

  /** One cell. */
  static Range of(int row, int column) {
    return new Range(row, column, row, column);
  }

  /** Reads {@code B2} or {@code B2:D4}; empty if it is no place of a sheet. */
  static Optional<Range> parse(String reference) {
    int colon = reference.indexOf(':');
    if (colon < 0) {
      return cell(reference);
    }
    Optional<Range> one = cell(reference.substring(0, colon));
    Optional<Range> other = cell(reference.substring(colon + 1));
    return one.isPresent() && other.isPresent()
        ? Optional.of(one.get().until(other.get()))
        : Optional.empty();
  }

  private static Optional<Range> cell(String reference) {
    String text = reference.replace("$", "");
    int at = 0;
    int column = 0;
    while (at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z' && at < 4) {
      column = column * 26 + text.charAt(at) - 'A' + 1;
      at++;
    }
    int row = 0;
    int digits = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9' && row < 1e7) {
      row = row * 10 + text.charAt(at) - '0';
      at++;
    }
    boolean whole = at == text.length() && digits > 0 && at > digits;
    return whole && column <= MOST_COLUMNS && row > 0 && row <= MOST_ROWS
        ? Optional.of(of(row - 1, column - 1))
        : Optional.empty();
  }

  /** The smallest range that holds this one and another. */
  Range until(Range other) {
    return new Range(
        Math.min(top, other.top),
        Math.min(left, other.left),
        Math.max(bottom, other.bottom),
        Math.max(right, other.right));
  }

  boolean isOneCell() {
    return top == bottom && left == right;
  }

  /** The address of its first cell, such as {@code C5}. */
  String address() {
    return address(top, left);
  }

  static String address(int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.append(row + 1).toString();
  }
}
