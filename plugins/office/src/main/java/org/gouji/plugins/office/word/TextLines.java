package org.gouji.plugins.office.word;

import java.util.List;
import org.gouji.reader.Blanks;

/**
 * Text as it is shown, line by line. Digits that stand apart (a raised one, one behind a tab) never
 * run together with those before them.
 */
final class TextLines {
  private final char separator;
  private final StringBuilder text = new StringBuilder();
  private boolean separationDue;

  /**
   * An empty text.
   *
   * @param separator what to put between digits that stand apart
   */
  TextLines(char separator) {
    this.separator = separator;
  }

  void append(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      put(piece.charAt(i));
    }
  }

  void breakLine() {
    text.append('\n');
    separationDue = false;
  }

  /** A digit that follows stands apart from one that went before. */
  void separateDigits() {
    separationDue = true;
  }

  /** Lines with something to see on them. */
  List<String> lines() {
    return text.toString().lines().filter(line -> !Blanks.isBlank(line)).toList();
  }

  private void put(char c) {
    if (separationDue && Character.isDigit(c) && endsInDigit()) {
      text.append(separator);
    }
    separationDue = separationDue && Blanks.isBlank(c);
    text.append(c);
  }

  private boolean endsInDigit() {
    int last = text.length() - 1;
    while (last >= 0 && text.charAt(last) != '\n' && Blanks.isBlank(text.charAt(last))) {
      last--;
    }
    return last >= 0 && Character.isDigit(text.charAt(last));
  }
}
