package org.gouji.plugins.office.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.document.UnreadableException;

/**
 * The rows and cells of a table as they stand in the source, those in content controls too; what a
 * tracked change took away is left out.
 */
final class TableRows {

  /** How a cell goes on from one above it or on its left. */
  enum Merge {
    NONE,
    BEGIN,
    GO_ON
  }

  /**
   * A cell.
   *
   * @param ordinal of the cell in its row as it stands in the source, from 1
   * @param span grid columns that it covers, at least 1
   * @param down whether it is one with those above or below
   * @param across the same with those beside it, as old files say it
   */
  record Cell(Element element, int ordinal, int span, Merge down, Merge across) {}

  /**
   * A row.
   *
   * @param ordinal of the row in its table as it stands in the source, from 1
   * @param before grid columns left free before the first cell
   * @param hidden whether the row itself is set to be hidden
   */
  record Row(List<Cell> cells, int ordinal, int before, boolean hidden) {}

  private final Reading reading;
  private final List<Row> rows = new ArrayList<>();
  private int ordinal;

  private TableRows(Reading reading) {
    this.reading = reading;
  }

  static TableRows of(Element table, Reading reading) throws UnreadableException {
    TableRows rows = new TableRows(reading);
    rows.collect(table);
    return rows;
  }

  List<Row> rows() {
    return rows;
  }

  int cellCount() {
    return rows.stream().mapToInt(row -> row.cells().size()).sum();
  }

  private void collect(Element parent) throws UnreadableException {
    for (Element child : Alternatives.shown(parent)) {
      switch (child.name()) {
        case "w:tr" -> row(child);
        case "w:tblPr", "w:tblGrid", "w:sdtPr", "w:sdtEndPr" -> {}
        case "w:del", "w:moveFrom" -> reading.notes().tracked();
        default -> collect(child);
      }
    }
  }

  private void row(Element element) throws UnreadableException {
    reading.budget().time();
    ordinal++;
    Optional<Element> properties = element.child("w:trPr");
    if (properties.flatMap(p -> p.child("w:ins")).isPresent()) {
      reading.notes().tracked();
    }
    if (properties.flatMap(p -> p.child("w:del")).isPresent()) {
      reading.notes().tracked();
      return;
    }
    List<Cell> cells = new ArrayList<>();
    cells(element, cells);
    int before = properties.map(p -> p.count("w:gridBefore").orElse(0)).orElse(0);
    boolean hidden = properties.map(p -> p.on("w:hidden")).orElse(false);
    rows.add(new Row(cells, ordinal, Math.max(0, before), hidden));
  }

  private void cells(Element parent, List<Cell> into) {
    int count = 0;
    for (Element element : found(parent)) {
      count++;
      Optional<Element> properties = element.child("w:tcPr");
      if (properties.flatMap(p -> p.child("w:cellIns")).isPresent()) {
        reading.notes().tracked();
      }
      if (properties.flatMap(p -> p.child("w:cellDel")).isPresent()) {
        reading.notes().tracked();
      } else {
        int span = properties.map(p -> p.count("w:gridSpan").orElse(1)).orElse(1);
        Merge down = merge(properties, "w:vMerge");
        Merge across = merge(properties, "w:hMerge");
        into.add(new Cell(element, count, Math.max(1, span), down, across));
      }
    }
  }

  /** Cells in a row, seen through whatever they are wrapped in. */
  private static List<Element> found(Element parent) {
    List<Element> cells = new ArrayList<>();
    for (Element child : Alternatives.shown(parent)) {
      switch (child.name()) {
        case "w:tc" -> cells.add(child);
        case "w:trPr", "w:sdtPr", "w:sdtEndPr", "w:del", "w:moveFrom" -> {}
        default -> cells.addAll(found(child));
      }
    }
    return cells;
  }

  private static Merge merge(Optional<Element> properties, String kind) {
    Optional<Element> merge = properties.flatMap(p -> p.child(kind));
    if (merge.isEmpty()) {
      return Merge.NONE;
    }
    return merge.get().attribute("w:val").orElse("continue").equals("restart")
        ? Merge.BEGIN
        : Merge.GO_ON;
  }
}
