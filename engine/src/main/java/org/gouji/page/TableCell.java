package org.gouji.page;

import org.gouji.reader.Blanks;

/**
 * A cell of a table, in slots of its grid.
 *
 * @param row row of its upper left slot, from 0
 * @param column column of its upper left slot, from 0
 * @param page page on which it begins, from 1
 */
public record TableCell(
    int row, int column, int rowSpan, int columnSpan, String text, Box box, int page) {

  int endRow() {
    return row + rowSpan;
  }

  int endColumn() {
    return column + columnSpan;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  TableCell at(int newRow, int newColumn, int newColumnSpan) {
    return new TableCell(newRow, newColumn, rowSpan, newColumnSpan, text, box, page);
  }

  /**
   * The same cell reaching so many rows further down, with what stands there. Of two pieces of a
   * number nobody can tell whether they are one.
   */
  TableCell continued(int rows, String more) {
    boolean numbers = isNumber(text) && isNumber(more);
    String between = text.isEmpty() || more.isEmpty() ? "" : numbers ? "\uFFFD" : "\n";
    String whole = text + between + more;
    return new TableCell(row, column, rowSpan + rows, columnSpan, whole, box, page);
  }

  /** Whether nothing but digits and what stands within numbers is there, or could not be read. */
  static boolean isNumber(String text) {
    return text.chars()
        .allMatch(
            c -> Character.isDigit(c) || ".,+-−\uFFFD".indexOf(c) >= 0 || Blanks.isBlank((char) c));
  }
}
