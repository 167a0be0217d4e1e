package org.gouji.report;

/** What is known of a cell. Only {@link #VALUE} is a number; nothing else ever becomes 0. */
public enum CellState {
  /** A number is printed. */
  VALUE,
  /** The cell is there and empty. */
  BLANK,
  /** A mark or word that stands for "nothing": 「-」「—」「/」「无」「空」. */
  DASH,
  /** Text that is no number. */
  UNREADABLE,
  /** The row, column or table was not found. */
  ABSENT,
  /** The row has too few or too many cells, so that none of them can be placed. */
  AMBIGUOUS
}
