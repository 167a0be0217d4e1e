package org.gouji.plugins.office.workbook;

import java.util.Objects;

/**
 * What a cell shows.
 *
 * @param text as displayed, lines set apart by a line feed; U+FFFD where it cannot be known
 * @param date whether the cell holds a date or time, which in a table may be a number that was
 *     mistaken for one
 */
record Shown(String text, boolean date) {
  /** Stands for what cannot be read. */
  static final String UNKNOWN = "\uFFFD";

  static final Shown NOTHING = new Shown("", false);

  Shown {
    Objects.requireNonNull(text);
  }

  static Shown text(String text) {
    return new Shown(text, false);
  }

  boolean isBlank() {
    return org.gouji.reader.Blanks.isBlank(text);
  }

  boolean holdsDigits() {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** In a table, where a date is no figure. */
  String inTable() {
    return date ? UNKNOWN + text : text;
  }

  /** With what else was written into the same cell. */
  Shown and(Shown other) {
    return new Shown(text + "\n" + other.text, date || other.date);
  }
}
