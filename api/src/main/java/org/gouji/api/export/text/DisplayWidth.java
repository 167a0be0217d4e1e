package org.gouji.api.export.text;

import java.util.ArrayList;
import java.util.List;

/** Columns that text takes on a screen, and its wrapping by them. */
final class DisplayWidth {

  private static final String NOT_FIRST = "，。、；：！？）〕】》」』”’…,.;:!?)]}%";
  private static final String NOT_LAST = "（〔【《「『“‘([{";

  private static final String COUNTED = "行列页处项件年月日";

  private DisplayWidth() {}

  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  private static int of(int point) {
    if (Character.getType(point) == Character.NON_SPACING_MARK || point < 0x20) {
      return 0;
    }
    return isWide(point) ? 2 : 1;
  }

  private static boolean isWide(int point) {
    return (point >= 0x1100 && point <= 0x115F)
        || (point >= 0x2E80 && point <= 0xA4CF)
        || (point >= 0xAC00 && point <= 0xD7A3)
        || (point >= 0xF900 && point <= 0xFAFF)
        || (point >= 0xFE30 && point <= 0xFE6F)
        || (point >= 0xFF00 && point <= 0xFF60)
        || (point >= 0xFFE0 && point <= 0xFFE6)
        || (point >= 0x1F300 && point <= 0x1FAFF)
        || (point >= 0x20000 && point <= 0x3FFFD);
  }

  /** As {@link #wrap(String, int, int)}, with all lines alike. */
  static List<String> wrap(String text, int width) {
    return wrap(text, width, width);
  }

  /**
   * Breaks text into lines of at most so many columns, the first and the others: between Chinese
   * characters, never within a word or number (第12行 included), and not before closing or behind
   * opening marks. A longer word stands on a line of its own.
   */
  static List<String> wrap(String text, int first, int others) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String piece : pieces(text)) {
      int wide = of(piece);
      if (used > 0 && used + of(piece.stripTrailing()) > (lines.isEmpty() ? first : others)) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        used = 0;
        if (piece.isBlank()) {
          continue;
        }
      }
      line.append(piece);
      used += wide;
    }
    if (line.length() > 0 || lines.isEmpty()) {
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  /** What must not be broken: words, and characters with the marks that belong to them. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int before = -1;
    int[] points = text.replace('\n', ' ').codePoints().toArray();
    for (int point : points) {
      if (before >= 0 && mayBreak(before, point)) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.appendCodePoint(point);
      before = point;
    }
    if (piece.length() > 0) {
      pieces.add(piece.toString());
    }
    return pieces;
  }

  private static boolean mayBreak(int before, int next) {
    if (NOT_FIRST.indexOf(next) >= 0 || NOT_LAST.indexOf(before) >= 0) {
      return false;
    }
    if ((Character.isDigit(before) && COUNTED.indexOf(next) >= 0)
        || (before == '第' && Character.isDigit(next))) {
      return false;
    }
    return before == ' ' || next == ' ' || isWide(before) || isWide(next);
  }
}
