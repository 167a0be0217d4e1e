package org.gouji.plugins.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of a pipe table, cut into its cells. The pipes at both ends may be missing; a pipe after a
 * backslash is text.
 */
record PipeRow(List<Cell> cells) {
  private static final Pattern LINE_BREAK = Pattern.compile("<br ?/?>", Pattern.CASE_INSENSITIVE);

  /**
   * A cell.
   *
   * @param text without blanks around it, {@code <br>} as line feed
   * @param column where the text begins in the line, from 1; where it would stand if it is empty
   */
  record Cell(String text, int column) {}

  /** Cuts a line, if there is a pipe in it. */
  static Optional<PipeRow> of(String line) {
    int end = trimEnd(line, 0, line.length());
    int start = trimStart(line, 0, end);
    boolean piped = start < end && line.charAt(start) == '|';
    if (piped) {
      start++;
    }
    List<Cell> cells = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (line.charAt(i) == '|' && (i == 0 || line.charAt(i - 1) != '\\')) {
        cells.add(cell(line, start, i));
        start = i + 1;
        piped = true;
      }
    }
    if (start < end) {
      cells.add(cell(line, start, end));
    }
    return piped && !cells.isEmpty() ? Optional.of(new PipeRow(cells)) : Optional.empty();
  }

  /**
   * Whether this is the line between header and body, such as {@code |---|:--:|}. A row of single
   * dashes is not: authors write a dash for "nothing".
   */
  boolean isDelimiter() {
    boolean sure = false;
    for (Cell cell : cells) {
      String dashes = cell.text();
      int from = dashes.startsWith(":") ? 1 : 0;
      int to = dashes.length() - (dashes.endsWith(":") ? 1 : 0);
      if (from >= to || !dashes.substring(from, to).chars().allMatch(c -> c == '-')) {
        return false;
      }
      sure = sure || dashes.length() > to - from || to - from >= 3;
    }
    return sure;
  }

  private static Cell cell(String line, int start, int end) {
    int textEnd = trimEnd(line, start, end);
    int textStart = trimStart(line, start, textEnd);
    String text = line.substring(textStart, textEnd).replace("\\|", "|");
    return new Cell(LINE_BREAK.matcher(text).replaceAll("\n"), textStart + 1);
  }

  private static int trimStart(String line, int start, int end) {
    int at = start;
    while (at < end && isBlank(line.charAt(at))) {
      at++;
    }
    return at == end ? start : at;
  }

  private static int trimEnd(String line, int start, int end) {
    int at = end;
    while (at > start && isBlank(line.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
