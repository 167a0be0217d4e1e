package org.gouji.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.document.Block;
import org.gouji.document.Slot;

/**
 * A table, or the part of one that stands on one page. Its cells tile its grid.
 *
 * @param page page on which it begins, from 1
 * @param lastPage page on which it ends
 * @param edges edges of its columns, ascending
 * @param rows number of rows
 * @param openTop whether no line closes it above
 * @param openBottom whether no line closes it below
 * @param drawn whether lines show its columns; else its edges only count them
 */
public record PageTable(
    int page,
    int lastPage,
    Box box,
    List<Double> edges,
    int rows,
    List<TableCell> cells,
    boolean openTop,
    boolean openBottom,
    boolean drawn,
    Block.Grid.Source source) {

  public PageTable {
    edges = List.copyOf(edges);
    cells = List.copyOf(cells);
  }

  private boolean recognised() {
    return source == Block.Grid.Source.PICTURE;
  }

  /** The cells that begin in a row, from left to right. */
  List<TableCell> beginningIn(int row) {
    return cells.stream().filter(cell -> cell.row() == row).toList();
  }

  /** Whether it is nothing but a frame around a text. */
  boolean isFrame() {
    return cells.size() == 1;
  }

  /** The text of a frame. */
  Block.Paragraph paragraph() {
    return new Block.Paragraph(cells.get(0).text().replace("\n", ""), box.on(page, recognised()));
  }

  /** The table as the recogniser takes it. */
  Block.Grid grid() {
    List<List<Optional<Slot>>> grid = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      List<Optional<Slot>> slots = new ArrayList<>();
      for (int column = 0; column < edges.size() - 1; column++) {
        slots.add(Optional.empty());
      }
      grid.add(slots);
    }
    for (TableCell cell : cells) {
      Optional<Slot> slot =
          Optional.of(
              new Slot(
                  cell.row(),
                  cell.column(),
                  cell.rowSpan(),
                  cell.columnSpan(),
                  cell.text(),
                  cell.box().on(cell.page(), recognised())));
      for (int row = cell.row(); row < cell.endRow(); row++) {
        for (int column = cell.column(); column < cell.endColumn(); column++) {
          grid.get(row).set(column, slot);
        }
      }
    }
    return new Block.Grid(grid, source, box.on(page, recognised()));
  }
}
