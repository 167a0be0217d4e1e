package org.gouji.testkit;

/** What stands in a cell, in the words of the vocabulary. */
public enum CellState {
  VALUE,
  BLANK,
  DASH,
  UNREADABLE,
  ABSENT,
  AMBIGUOUS
}
