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
      prose(paragraph.text(), paragraph.place());
    } else if (block instanceof Block.Grid grid) {
      grid(grid);
    }
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
      lines.forEach(this::line);
    }
    lines.clear();
  }

  private void line(Block.Line line) {
    String text = line.text();
    if (Sentences.strip(text).isEmpty()) {
      if (text.indexOf('\t') >= 0) {
        rows.add(new Row(split(line, '\t', 0), Row.Source.LINES, -1));
      }
    } else if (text.indexOf('\t') >= 0) {
      rows.add(new Row(split(line, '\t', 0), Row.Source.LINES, -1));
    } else if (text.chars().filter(c -> c == '|').count() >= 3) {
      rows.add(new Row(split(trimPipes(line), '|', 0), Row.Source.LINES, -1));
    } else {
      spaced(line);
    }
  }

  private static Block.Line trimPipes(Block.Line line) {
    String text = line.text();
    int from = text.indexOf('|');
    int to = text.lastIndexOf('|');
    boolean framed =
        Sentences.strip(text.substring(0, from)).isEmpty()
            && Sentences.strip(text.substring(to + 1)).isEmpty();
    return framed
        ? new Block.Line(line.number(), " ".repeat(from + 1) + text.substring(from + 1, to))
        : line;
  }

  private static List<Field> split(Block.Line line, char separator, int from) {
    List<Field> fields = new ArrayList<>();
    String text = line.text();
    int start = from;
    for (int i = from; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == separator) {
        fields.add(field(line, start, i, fields.size()));
        start = i + 1;
      }
    }
    return fields;
  }

  private static Field field(Block.Line line, int start, int end, int column) {
    String part = line.text().substring(start, end);
    int from = start;
    while (from < end && Sentences.isBlank(line.text().charAt(from))) {
      from++;
    }
    return Field.of(
        part, column, new Place.TextPlace(line.number(), (from == end ? start : from) + 1));
  }

  /** A label and the values behind it, set apart by white space; else prose. */
  private void spaced(Block.Line line) {
    String text = line.text();
    List<Field> values = new ArrayList<>();
    int end = stripEnd(text, text.length());
    while (end > 0) {
      int start = end;
      while (start > 0 && !Sentences.isBlank(text.charAt(start - 1))) {
        start--;
      }
      if (!NumberReader.isValue(text.substring(start, end))) {
        break;
      }
      values.add(0, field(line, start, end, 0));
      end = stripEnd(text, start);
    }
    boolean label = end > 0;
    if (values.isEmpty() && hasGap(Sentences.strip(text))) {
      List<Field> pieces = pieces(line);
      if (HeadingWords.areIn(pieces)) {
        rows.add(new Row(pieces, Row.Source.LINES, -1));
        return;
      }
    }
    if (values.isEmpty() || (label && end > 80)) {
      prose(text, line);
      return;
    }
    if (label) {
      values.addAll(0, labelled(line, end));
    }
    rows.add(new Row(numbered(values), Row.Source.LINES, -1));
  }

  private static boolean hasGap(String stripped) {
    return stripped.chars().anyMatch(c -> Sentences.isBlank((char) c));
  }

  /** A label; where a value stands within it, all that follows are fields of their own. */
  private static List<Field> labelled(Block.Line line, int end) {
    List<Field> pieces = pieces(new Block.Line(line.number(), line.text().substring(0, end)));
    int first = 1;
    while (first < pieces.size() && !pieces.get(first).isValue()) {
      first++;
    }
    if (first >= pieces.size()) {
      return List.of(field(line, 0, end, 0));
    }
    Place.TextPlace value = (Place.TextPlace) pieces.get(first).place();
    List<Field> fields = new ArrayList<>();
    fields.add(field(line, 0, value.column() - 1, 0));
    fields.addAll(pieces.subList(first, pieces.size()));
    return fields;
  }

  private static List<Field> numbered(List<Field> fields) {
    List<Field> numbered = new ArrayList<>();
    for (Field field : fields) {
      numbered.add(field.inColumn(numbered.size()));
    }
    return numbered;
  }

  /** The parts of a line that white space sets apart. */
  private static List<Field> pieces(Block.Line line) {
    List<Field> pieces = new ArrayList<>();
    String text = line.text();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Sentences.isBlank(text.charAt(i))) {
        if (i > start) {
          pieces.add(field(line, start, i, pieces.size()));
        }
        start = i + 1;
      }
    }
    return pieces;
  }

  private void prose(String text, Block.Line line) {
    Field field = field(line, 0, text.length(), 0);
    if (!field.isBlank()) {
      rows.add(new Row(List.of(field), Row.Source.PROSE, -1));
    }
  }

  private static int stripEnd(String text, int from) {
    int end = from;
    while (end > 0 && Sentences.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
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
        open.addAll(split(line, '\t', 1));
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
        line(line);
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
        rows.add(new Row(numbered(open.subList(start, i)), Row.Source.CELL_LINES, -1));
        start = i;
      }
    }
    open.clear();
  }
}
