package org.gouji.page;

import java.util.List;

/**
 * What stands on one line, in reading order.
 *
 * @param words the line cut at gaps that are wider than a character
 * @param size height of its font
 */
public record TextLine(String text, Box box, double size, List<Word> words) {

  /** A part of a line with its box. */
  public record Word(String text, Box box) {}

  public TextLine {
    words = List.copyOf(words);
  }
}
