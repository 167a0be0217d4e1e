package org.gouji.recognise;

import org.gouji.document.Place;
import org.gouji.text.Key;
import org.gouji.text.Sentences;

/**
 * One field of a row of the document: a grid cell, a part of a tabbed line, or a whole line.
 *
 * @param text as printed
 * @param column grid column in which it begins, or its index in the row
 * @param key what counts of it when it is compared with labels; empty for a long text
 */
record Field(String text, String key, Kind kind, int column, Place place) {

  /** Longest text that is looked at as a label. */
  private static final int LONGEST_LABEL = 120;

  enum Kind {
    /** A number or a mark for "nothing". */
    VALUE,
    /** Anything else that is printed. */
    TEXT,
    /** Nothing is printed. */
    BLANK
  }

  static Field of(String text, int column, Place place) {
    String stripped = Sentences.strip(text);
    if (stripped.isEmpty()) {
      return new Field(text, "", Kind.BLANK, column, place);
    }
    if (NumberReader.isValue(stripped)) {
      return new Field(text, "", Kind.VALUE, column, place);
    }
    return new Field(
        text,
        stripped.length() > LONGEST_LABEL ? "" : Key.text(stripped),
        Kind.TEXT,
        column,
        place);
  }

  boolean isText() {
    return kind == Kind.TEXT;
  }

  boolean isBlank() {
    return kind == Kind.BLANK;
  }

  boolean isValue() {
    return kind == Kind.VALUE;
  }
}
