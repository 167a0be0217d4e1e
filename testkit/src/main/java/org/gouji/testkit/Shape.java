package org.gouji.testkit;

import java.util.List;

/**
 * What of a row's cells makes it hard to read: blanks and words, and whether they stand at an edge.
 */
record Shape(
    boolean blank,
    boolean edgeBlank,
    boolean lastBlank,
    boolean allBlank,
    boolean word,
    boolean edgeWord) {

  static Shape of(List<String> cells) {
    int last = cells.size() - 1;
    boolean blank = cells.stream().anyMatch(Shape::isBlank);
    boolean word = cells.stream().anyMatch(Shape::isWord);
    return new Shape(
        blank,
        isBlank(cells.get(0)) || isBlank(cells.get(last)),
        isBlank(cells.get(last)),
        cells.stream().allMatch(Shape::isBlank),
        word,
        isWord(cells.get(0)) || isWord(cells.get(last)));
  }

  /** Whether the row may as well be a short one that a converter filled up at its end. */
  boolean maybeFilledUp() {
    return lastBlank && !allBlank;
  }

  private static boolean isBlank(String text) {
    return CellText.of("", text).state() == CellState.BLANK;
  }

  private static boolean isWord(String text) {
    CellState state = CellText.of("", text).state();
    boolean sign = state == CellState.DASH && !text.contains("无") && !text.contains("空");
    return state == CellState.UNREADABLE || (state == CellState.DASH && !sign);
  }
}
