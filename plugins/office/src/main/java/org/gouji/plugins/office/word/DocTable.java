package org.gouji.plugins.office.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.gouji.document.UnreadableException;

/**
 * Carries over a table. It has no grid of its own, only cells with edges: all edges of all rows,
 * those taken for one that lie close together, are the lines of the grid.
 */
final class DocTable {
  /** Distance in twips (a twentieth of a point) up to which two edges are one line. */
  private static final int TOLERANCE = 30;

  private final Table table;
  private final int level;
  private final DocTree tree;
  private final List<Integer> lines;

  /**
   * Looks at a table.
   *
   * @param level 1 for one that stands in no other
   */
  DocTable(Table table, int level, DocTree tree) {
    this.table = table;
    this.level = level;
    this.tree = tree;
    this.lines = lines(table);
  }

  /** The table as {@code w:tbl}. */
  Element element() throws UnreadableException {
    Element made = DocTree.element("w:tbl");
    for (int r = 0; r < table.numRows(); r++) {
      made.add(row(table.getRow(r)));
    }
    return made;
  }

  private Element row(TableRow row) throws UnreadableException {
    checkEdges(row);
    Element made = DocTree.element("w:tr");
    Element properties = DocTree.element("w:trPr");
    if (row.numCells() > 0) {
      int before = line(row.getCell(0).getLeftEdge());
      properties.add(DocTree.element("w:gridBefore", Integer.toString(before)));
    }
    if (isDeleted(row)) {
      properties.add(DocTree.element("w:del"));
    }
    made.add(properties);
    for (int c = 0; c < row.numCells(); c++) {
      made.add(cell(row.getCell(c)));
    }
    return made;
  }

  /** Where the edges cannot be right, the library passes over a definition that is damaged. */
  private static void checkEdges(TableRow row) throws UnreadableException {
    int last = row.numCells() - 1;
    for (int c = 0; c <= last; c++) {
      TableCell cell = row.getCell(c);
      boolean gap = c > 0 && cell.getLeftEdge() < row.getCell(c - 1).getLeftEdge();
      if (gap || cell.getWidth() < 0) {
        throw Damage.of("有表格的列宽错乱");
      }
    }
    if (last > 0 && row.getCell(last).getLeftEdge() == row.getCell(0).getLeftEdge()) {
      throw Damage.of("有表格的列宽错乱");
    }
  }

  /** The mark that ends a row stands in the last paragraph. */
  private static boolean isDeleted(TableRow row) {
    Paragraph last = row.getParagraph(row.numParagraphs() - 1);
    if (!last.isTableRowEnd() || last.numCharacterRuns() == 0) {
      return false;
    }
    CharacterRun mark = last.getCharacterRun(last.numCharacterRuns() - 1);
    return mark.isMarkedDeleted();
  }

  private Element cell(TableCell cell) throws UnreadableException {
    Element properties = DocTree.element("w:tcPr");
    int span = line(cell.getLeftEdge() + cell.getWidth()) - line(cell.getLeftEdge());
    properties.add(DocTree.element("w:gridSpan", Integer.toString(Math.max(1, span))));
    if (cell.isFirstVerticallyMerged()) {
      properties.add(DocTree.element("w:vMerge", "restart"));
    } else if (cell.isVerticallyMerged()) {
      properties.add(DocTree.element("w:vMerge", "continue"));
    }
    if (cell.isFirstMerged()) {
      properties.add(DocTree.element("w:hMerge", "restart"));
    } else if (cell.isMerged()) {
      properties.add(DocTree.element("w:hMerge", "continue"));
    }
    Element made = DocTree.element("w:tc");
    made.add(properties);
    tree.flow(cell, level, made);
    return made;
  }

  /** The lines of the grid from left to right; close ones stay apart where cells lie between. */
  private static List<Integer> lines(Table table) {
    TreeSet<Integer> edges = new TreeSet<>();
    int narrowest = Integer.MAX_VALUE;
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        edges.add(cell.getLeftEdge());
        edges.add(cell.getLeftEdge() + cell.getWidth());
        narrowest = Math.min(narrowest, cell.getWidth());
      }
    }
    int tolerance = narrowest > TOLERANCE ? TOLERANCE : 0;
    List<Integer> lines = new ArrayList<>();
    for (int edge : edges) {
      if (lines.isEmpty() || edge - lines.get(lines.size() - 1) > tolerance) {
        lines.add(edge);
      }
    }
    return lines;
  }

  /** The number of the line that an edge lies on, from 0. */
  private int line(int edge) {
    int line = 0;
    while (line + 1 < lines.size() && lines.get(line + 1) <= edge) {
      line++;
    }
    return line;
  }
}
