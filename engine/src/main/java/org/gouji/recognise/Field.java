package org.gouji.recognise;

import org.gouji.document.Place;
import org.gouji.text.Sentences;

/**
 * One field of a row of the document: a grid cell, a part of a tabbed line, or a whole line.
 *
 * @param text as printed
 * @param column grid column in which it begins, or its index in the row
 * @param key what counts of it when it is compared with labels; empty for a long text
 * @param phrase what its label is matched by, whatever its length
 */
record Field(String text, String key, Phrase phrase, Kind kind, int column, Place place) {

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
      return new Field(text, "", Phrase.NONE, Kind.BLANK, column, place);
    }
    if (NumberReader.isValue(stripped)) {
      return new Field(text, "", Phrase.NONE, Kind.VALUE, column, place);
    }
    Phrase phrase = Phrase.of(text);
    String key = stripped.length() > LONGEST_LABEL ? "" : phrase.key();
    return new Field(text, key, phrase, Kind.TEXT, column, place);
  }

  /** The same field in another column. */
  Field inColumn(int other) {
    return other == column ? this : new Field(text, key, phrase, kind, other, place);
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
