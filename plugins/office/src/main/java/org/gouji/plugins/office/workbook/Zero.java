package org.gouji.plugins.office.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a number format prints for zero where its third part has no place for a digit. */
final class Zero {
  private static final int OF_ZERO = 2;

  private Zero() {}

  /**
   * The text printed for zero, such as the dash of accountants; empty where the format prints a
   * figure, which others do well.
   */
  static Optional<String> literal(String code) {
    List<String> parts = parts(code);
    return parts.size() > OF_ZERO ? text(parts.get(OF_ZERO)) : Optional.empty();
  }

  /** The parts for positive, negative, zero and text, set apart by semicolons. */
  private static List<String> parts(String code) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '\\' && !quoted) {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ';' && !quoted) {
        parts.add(code.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(code.substring(start));
    return parts;
  }

  private static Optional<String> text(String part) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      switch (c) {
        case '"' -> {
          int end = part.indexOf('"', i + 1);
          int close = end < 0 ? part.length() : end;
          text.append(part, i + 1, close);
          i = close;
        }
        case '\\' -> {
          i++;
          text.append(i < part.length() ? part.charAt(i) : "");
        }
        // A blank as wide as the next character, or that character all along.
        case '_', '*' -> i++;
        case '[' -> i = Math.max(i, part.indexOf(']', i));
        case '?' -> text.append(' ');
        case '0', '#', 'G', '@' -> {
          return Optional.empty();
        }
        default -> text.append(c);
      }
    }
    return Optional.of(text.toString().strip());
  }
}
