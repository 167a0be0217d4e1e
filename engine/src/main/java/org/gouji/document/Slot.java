package org.gouji.document;

import java.util.Objects;

/**
 * A table cell, seen from one of the grid slots that it covers.
 *
 * @param row grid row of the cell's top left slot, from 0
 * @param column grid column of the cell's top left slot, from 0
 * @param rowSpan number of rows covered, at least 1
 * @param columnSpan number of columns covered, at least 1
 * @param text displayed text; paragraphs and line breaks within the cell are joined by a line feed
 */
public record Slot(int row, int column, int rowSpan, int columnSpan, String text, Place place) {
  public Slot {
    if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
      throw new IllegalArgumentException("not a cell of a grid: " + row + "," + column);
    }
    Objects.requireNonNull(text);
    Objects.requireNonNull(place);
  }
}
