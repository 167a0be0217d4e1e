package org.gouji.document;

import java.math.BigDecimal;
import java.util.OptionalInt;

/** Where a thing stands in its source document, in the terms of that document's format. */
public sealed interface Place {

  /** Whether it lies on a picture, so that what stands there was recognised by a program. */
  default boolean recognised() {
    return false;
  }

  /**
   * The place so many UTF-16 units further on in the same line; the same place for a format that
   * counts none.
   */
  default Place onward(int units) {
    return this;
  }

  /**
   * A position in a text file.
   *
   * @param line line of the file as it is, from 1
   * @param column UTF-16 column within that line, from 1
   */
  record TextPlace(int line, int column) implements Place {
    public TextPlace {
      if (line < 1 || column < 1) {
        throw new IllegalArgumentException("line and column count from 1: " + line + ":" + column);
      }
    }

    @Override
    public Place onward(int units) {
      return new TextPlace(line, column + units);
    }
  }

  /**
   * An element of a structured document (HTML, DOCX).
   *
   * @param path element path from the root, such as {@code body/table[2]/tr[3]/td[1]}
   * @param table number of the table in the document, from 1
   * @param row row of the expanded grid, from 1
   * @param cell column of the expanded grid, from 1
   */
  record ElementPlace(String path, OptionalInt table, OptionalInt row, OptionalInt cell)
      implements Place {

    /** An element outside any table. */
    public static ElementPlace of(String path) {
      return new ElementPlace(path, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
    }

    /** A cell of a table; all numbers count from 1. */
    public static ElementPlace of(String path, int table, int row, int cell) {
      return new ElementPlace(
          path, OptionalInt.of(table), OptionalInt.of(row), OptionalInt.of(cell));
    }
  }

  /**
   * A box on a page of a paginated document (PDF).
   *
   * @param page page number, from 1
   * @param x left edge in points from the left of the page
   * @param y top edge in points from the top of the page
   * @param recognised whether the page, or this part of it, is a picture
   */
  record PagePlace(
      int page, BigDecimal x, BigDecimal y, BigDecimal width, BigDecimal height, boolean recognised)
      implements Place {

    /** A box whose text the document itself holds. */
    public PagePlace(int page, BigDecimal x, BigDecimal y, BigDecimal width, BigDecimal height) {
      this(page, x, y, width, height, false);
    }
  }

  /** A cell of a spreadsheet, such as sheet 表三 and address C5. */
  record SheetPlace(String sheet, String address) implements Place {}
}
