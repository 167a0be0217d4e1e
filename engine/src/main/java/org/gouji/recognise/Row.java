package org.gouji.recognise;

import java.util.List;
import org.gouji.document.Place;
import org.gouji.report.Origin;

/**
 * A row of fields, as far as the document shows rows: a grid row, a tabbed line, a run of lines
 * with one cell each, or a line of plain text as a single field.
 *
 * @param fields in reading order
 * @param source what kind of thing shows the row
 * @param grid number of the grid that it belongs to, -1 for lines and paragraphs
 */
record Row(List<Field> fields, Source source, int grid) {

  enum Source {
    /** A row of the document's own grid: every cell shows, also a blank one. */
    OWN_GRID,
    /** A row of a grid in a picture: every cell shows, its text was recognised by a program. */
    PICTURE_GRID,
    /** A row of a grid in a text form. */
    TEXT_GRID,
    /** A run of lines with a cell each: every cell shows, also a blank one. */
    CELL_LINES,
    /** A line with fields. A converter may have filled it up with blanks at its end. */
    LINES,
    /** A paragraph, heading or line without fields. */
    PROSE;

    /** Who may have shaped such a row: the agency where the grid is its own. */
    Origin origin(Origin ofLines) {
      return switch (this) {
        case OWN_GRID -> Origin.REPORT;
        case PICTURE_GRID -> Origin.OCR;
        case TEXT_GRID, CELL_LINES, LINES, PROSE -> ofLines;
      };
    }
  }

  Row {
    fields = List.copyOf(fields);
  }

  boolean isGrid() {
    return isDrawn() || source == Source.TEXT_GRID;
  }

  /** Whether cells are drawn, so that each field stands in a cell of its own, a blank one too. */
  boolean isDrawn() {
    return source == Source.OWN_GRID || source == Source.PICTURE_GRID;
  }

  /** Whether it ends in a blank and may be a short row that a converter filled up. */
  boolean mayBeFilledUp() {
    return (source == Source.LINES || source == Source.TEXT_GRID)
        && fields.get(fields.size() - 1).isBlank();
  }

  /** Whether at least one value or blank field stands in it and no text. */
  boolean isValuesOnly() {
    return hasValue() && !hasText();
  }

  boolean hasValue() {
    return has(Field.Kind.VALUE);
  }

  boolean hasText() {
    return has(Field.Kind.TEXT);
  }

  private boolean has(Field.Kind kind) {
    for (Field field : fields) {
      if (field.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  Place place() {
    return fields.get(0).place();
  }

  /** The row's text: its fields that are not blank, joined. */
  String text() {
    if (fields.size() == 1) {
      return fields.get(0).isBlank() ? "" : fields.get(0).text();
    }
    StringBuilder text = new StringBuilder();
    for (Field field : fields) {
      if (!field.isBlank()) {
        text.append(text.length() > 0 ? " " : "").append(field.text());
      }
    }
    return text.toString();
  }
}
