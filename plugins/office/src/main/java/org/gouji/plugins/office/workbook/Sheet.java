package org.gouji.plugins.office.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.document.UnreadableException;
import org.gouji.reader.Budget;

/**
 * A sheet as it was read: the cells that show something, by row and column from 0; formatted cells
 * without content leave nothing here but their borders, in rows that show something.
 */
final class Sheet {

  /** A row that shows something. */
  static final class Line {
    final SortedMap<Integer, Shown> cells = new TreeMap<>();

    /** Columns of empty cells with a border. */
    final BitSet framed = new BitSet();
  }

  /**
   * Something that lies over the cells.
   *
   * @param text of a text box; empty for a picture
   * @param description of a picture
   */
  record Drawn(int row, int column, Optional<String> text, String description) {}

  private final String name;
  private final boolean hidden;
  private final SortedMap<Integer, Line> lines = new TreeMap<>();
  private final List<Range> merged = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private final List<Drawn> drawings = new ArrayList<>();

  Sheet(String name, boolean hidden) {
    this.name = name;
    this.hidden = hidden;
  }

  String name() {
    return name;
  }

  /** Whether the whole sheet is hidden. */
  boolean hidden() {
    return hidden;
  }

  SortedMap<Integer, Line> lines() {
    return lines;
  }

  List<Range> merged() {
    return merged;
  }

  BitSet hiddenRows() {
    return hiddenRows;
  }

  BitSet hiddenColumns() {
    return hiddenColumns;
  }

  List<Drawn> drawings() {
    return drawings;
  }

  /** Adds a row, unless it shows nothing. */
  void add(int row, Line line, Budget budget) throws UnreadableException {
    if (!line.cells.isEmpty()) {
      budget.block();
      Line before = lines.putIfAbsent(row, line);
      if (before != null) {
        line.cells.forEach((column, shown) -> before.cells.merge(column, shown, Shown::and));
      }
    }
  }

  boolean isEmpty() {
    return lines.isEmpty() && drawings.isEmpty();
  }

  boolean shows(int row, int column) {
    return !hiddenRows.get(row) && !hiddenColumns.get(column);
  }
}
