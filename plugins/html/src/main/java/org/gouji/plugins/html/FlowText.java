package org.gouji.plugins.html;

import java.util.List;
import org.gouji.reader.Blanks;
import org.jsoup.nodes.TextNode;

/**
 * Joins pieces of text as a browser shows them: runs of white space become one blank, none at the
 * ends of a line; no-break and ideographic spaces stay. Blocks and line breaks end lines, so two
 * numbers in two paragraphs never become one.
 */
final class FlowText {
  private final char digitSeparator;
  private final StringBuilder text = new StringBuilder();
  private boolean spaceDue;
  private boolean separationDue;

  /**
   * An empty text.
   *
   * @param digitSeparator what to put between digits that stand apart, as 5 and its footnote 1 do
   */
  FlowText(char digitSeparator) {
    this.digitSeparator = digitSeparator;
  }

  /** Adds a piece; in preformatted text line ends are kept. */
  void append(TextNode node, boolean preformatted) {
    String piece = node.getWholeText();
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (preformatted && (c == '\n' || c == '\r')) {
        breakLine();
      } else if (preformatted && c == '\t') {
        put(c);
      } else if (c == ' ' || (c >= '\t' && c <= '\r')) {
        spaceDue = true;
      } else {
        put(c);
      }
    }
  }

  /** Ends the line, if there is anything on it. */
  void breakLine() {
    if (!atLineStart()) {
      text.append('\n');
    }
    spaceDue = false;
    separationDue = false;
  }

  /** Keeps a digit that may follow from running together with one that went before. */
  void separateDigits() {
    separationDue = true;
  }

  /** Lines with something to see on them, and empties the text. */
  List<String> takeLines() {
    List<String> lines = text.toString().lines().filter(line -> !Blanks.isBlank(line)).toList();
    text.setLength(0);
    spaceDue = false;
    separationDue = false;
    return lines;
  }

  private void put(char c) {
    if (spaceDue && !atLineStart()) {
      text.append(' ');
    }
    spaceDue = false;
    if (separationDue && !atLineStart() && isDigit(c) && isDigit(text.charAt(text.length() - 1))) {
      text.append(digitSeparator);
    }
    separationDue = false;
    text.append(c);
  }

  private boolean atLineStart() {
    return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
  }

  private static boolean isDigit(char c) {
    return Character.isDigit(c);
  }
}
