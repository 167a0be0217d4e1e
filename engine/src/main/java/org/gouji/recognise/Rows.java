package org.gouji.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Place;
import org.gouji.document.Slot;
import org.gouji.text.Key;
import org.gouji.text.Numbering;
import org.gouji.text.Sentences;

/**
 * Lays a document out as rows of fields. Lines are read in one of two ways, decided for the whole
 * document: a row a line (fields set apart by tabs, pipes or blanks), or a cell a line (each cell
 * begins with a tab, rows are set apart by an empty line).
 */
final class Rows {

  /** A continued cell is short; longer text is a paragraph. */
  private static final int LONGEST_CONTINUATION = 16;

  /** More fields than this are several rows. */
  private static final int LONGEST_ROW = 30;

  private final List<Row> rows = new ArrayList<>();
  private final List<Block.Line> lines = new ArrayList<>();
  private final Set<Block> contents;
  private boolean cellALine;
  private int grids;

  private Rows(Set<Block> contents) {
    this.contents = contents;
  }

  /** The rows of a document in reading order; empty lines and pictures leave none. */
  static List<Row> of(Document document) {
    Rows rows = new Rows(Contents.of(document));
    rows.cellALine = isCellALine(document);
    for (Block block : document.blocks()) {
      if (block instanceof Block.Line line) {
        rows.lines.add(line);
      } else {
        rows.flushLines();
        if (!rows.contents.contains(block)) {
          rows.add(block);
        }
      }
    }
    rows.flushLines();
    return rows.rows;
  }

  /** Most tabbed lines hold exactly one cell, behind the tab. */
  private static boolean isCellALine(Document document) {
    int tabbed = 0;
    int single = 0;
    for (Block block : document.blocks()) {
      if (block instanceof Block.Line line && line.text().indexOf('\t') >= 0) {
        tabbed++;
        if (line.text().lastIndexOf('\t') == 0) {
          single++;
        }
      }
    }
    return tabbed > 0 && single * 10 >= tabbed * 7;
  }

  private void add(Block block) {
    if (block instanceof Block.Heading heading) {
      prose(heading.text(), heading.place());
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph);
    } else if (block instanceof Block.Grid grid) {
      grid(grid);
    }
  }

  /** Tabs in a paragraph make a row of a typed table of it, where a figure stands behind one. */
  private void paragraph(Block.Paragraph paragraph) {
    List<Field> fields = new ArrayList<>();
    for (String part : paragraph.text().split("\t", -1)) {
      fields.add(Field.of(part, fields.size(), paragraph.place()));
    }
    boolean typed =
        fields.stream().skip(1).anyMatch(Field::isValue)
            || (fields.size() > 1 && HeadingWords.areIn(filled(fields)));
    if (typed) {
      rows.add(new Row(fields, Row.Source.LINES, -1));
    } else {
      prose(paragraph.text(), paragraph.place());
    }
  }

  private static List<Field> filled(List<Field> fields) {
    return fields.stream().filter(field -> !field.isBlank()).toList();
  }

  private void prose(String text, Place place) {
    if (!Sentences.strip(text).isEmpty()) {
      rows.add(new Row(List.of(Field.of(text, 0, place)), Row.Source.PROSE, -1));
    }
  }

  /**
   * Each row has the cells that begin in it; a cell that reaches down from above is not repeated.
   */
  private void grid(Block.Grid grid) {
    int number = grids++;
    Row.Source source =
        switch (grid.source()) {
          case OWN -> Row.Source.OWN_GRID;
          case TEXT -> Row.Source.TEXT_GRID;
          case PICTURE -> Row.Source.PICTURE_GRID;
        };
    for (int r = 0; r < grid.rows().size(); r++) {
      List<Field> fields = new ArrayList<>();
      for (int c = 0; c < grid.rows().get(r).size(); c++) {
        Optional<Slot> slot = grid.at(r, c);
        if (slot.isPresent() && slot.get().row() == r && slot.get().column() == c) {
          fields.add(Field.of(slot.get().text(), c, slot.get().place()));
        }
      }
      if (!fields.isEmpty()) {
        rows.add(new Row(fields, source, number));
      }
    }
  }

  private void flushLines() {
    if (cellALine) {
      cells();
    } else {
      lines.forEach(line -> LineFields.row(line).ifPresent(rows::add));
    }
    lines.clear();
  }

  /** Reads the pending lines as a cell a line. */
  private void cells() {
    List<Field> open = new ArrayList<>();
    boolean gap = false;
    for (Block.Line line : lines) {
      String text = line.text();
      if (!text.isEmpty() && text.charAt(0) == '\t') {
        if (gap) {
          close(open);
        }
        open.addAll(LineFields.cells(line));
        gap = false;
      } else if (Sentences.strip(text).isEmpty()) {
        gap = gap || !open.isEmpty();
      } else if (!open.isEmpty() && continues(open.get(open.size() - 1), text)) {
        Field last = open.remove(open.size() - 1);
        open.add(Field.of(last.text() + "\n" + text, last.column(), last.place()));
        gap = false;
      } else {
        close(open);
        gap = false;
        LineFields.row(line).ifPresent(rows::add);
      }
    }
    close(open);
  }

  private static boolean continues(Field last, String text) {
    return last.isText()
        && Key.text(text).length() <= LONGEST_CONTINUATION
        && Numbering.of(text).isEmpty();
  }

  /** Ends a row; where no empty line set the rows apart, a text behind a value begins the next. */
  private void close(List<Field> open) {
    int start = 0;
    for (int i = 1; i <= open.size(); i++) {
      boolean next =
          i < open.size()
              && open.size() > LONGEST_ROW
              && open.get(i).isText()
              && open.get(i - 1).isValue();
      if (next || i == open.size()) {
        rows.add(new Row(LineFields.numbered(open.subList(start, i)), Row.Source.CELL_LINES, -1));
        start = i;
      }
    }
    open.clear();
  }
}
