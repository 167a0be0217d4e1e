package org.gouji.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One piece of a document, in reading order. */
public sealed interface Block {

  /** Where the block begins. */
  Place place();

  /**
   * A heading that the format itself marks as one.
   *
   * @param level 1 for the outermost
   */
  record Heading(int level, String text, Place place) implements Block {
    public Heading {
      Objects.requireNonNull(text);
      Objects.requireNonNull(place);
    }
  }

  /** Running text of a format that knows paragraphs. */
  record Paragraph(String text, Place place) implements Block {
    public Paragraph {
      Objects.requireNonNull(text);
      Objects.requireNonNull(place);
    }
  }

  /**
   * A raw line of plain text, tabs and blanks kept, line end dropped. Empty lines are lines too: in
   * some layouts they separate table rows.
   *
   * @param number line of the file, from 1
   */
  record Line(int number, String text) implements Block {
    public Line {
      Objects.requireNonNull(text);
    }

    @Override
    public Place place() {
      return new Place.TextPlace(number, 1);
    }
  }

  /**
   * A table, expanded to a grid: a cell that spans several slots stands in each of them as the same
   * {@link Slot}; a slot that no cell covers is empty. Rows may differ in length where the source
   * does.
   *
   * @param source what shows the grid
   */
  record Grid(List<List<Optional<Slot>>> rows, Source source, Place place) implements Block {

    /** What shows a grid. */
    public enum Source {
      /** The document itself: HTML, DOCX, XLSX, ruling lines of a PDF. */
      OWN,
      /**
       * A text form that somebody or some program made from the document (Markdown), or columns
       * that only the places of words on a page tell.
       */
      TEXT,
      /** A picture, whose characters were recognised by a program. */
      PICTURE
    }

    public Grid {
      Objects.requireNonNull(source);
      rows = rows.stream().map(List::copyOf).toList();
      Objects.requireNonNull(place);
    }

    /** The slot at a row and column (both from 0), empty outside the grid too. */
    public Optional<Slot> at(int row, int column) {
      if (row < 0 || row >= rows.size() || column < 0 || column >= rows.get(row).size()) {
        return Optional.empty();
      }
      return rows.get(row).get(column);
    }
  }

  /**
   * A picture, which may hide text or a table from every reader.
   *
   * @param description alternative text, file name or empty
   */
  record Picture(String description, Place place) implements Block {
    public Picture {
      Objects.requireNonNull(description);
      Objects.requireNonNull(place);
    }
  }
}
