package org.gouji.page;

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

  /** The same cell reaching so many rows further down, with what stands there. */
  TableCell continued(int rows, String more) {
    String whole = text.isEmpty() || more.isEmpty() ? text + more : text + "\n" + more;
    return new TableCell(row, column, rowSpan + rows, columnSpan, whole, box, page);
  }
}
