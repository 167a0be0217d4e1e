package org.gouji.plugins.office.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.document.Block;
import org.gouji.document.Slot;
import org.gouji.document.UnreadableException;
import org.gouji.reader.Budget;

/** Makes a grid of boxes; a slot without a box is an empty cell. */
final class GridMaker {
  private GridMaker() {}

  /**
   * Makes the grid of one table.
   *
   * @param rows for each row the boxes that cover it
   * @param first number of the first row in the sheet, not counting hidden ones
   */
  static Block.Grid make(
      List<List<Box>> rows, int first, Columns columns, SheetView view, Budget budget)
      throws UnreadableException {
    List<List<Optional<Slot>>> grid = new ArrayList<>();
    int width = columns.right() - columns.left() + 1;
    budget.slots((long) rows.size() * width);
    for (int r = 0; r < rows.size(); r++) {
      List<Optional<Slot>> row = new ArrayList<>();
      for (Box box : rows.get(r)) {
        if (columns.hold(box)) {
          fill(row, box.left() - columns.left(), r, first, columns, view);
          Slot slot = slot(box, first, rows.size(), columns);
          for (int column = box.left(); column <= box.right(); column++) {
            row.add(Optional.of(slot));
          }
        }
      }
      fill(row, width, r, first, columns, view);
      grid.add(row);
    }
    return new Block.Grid(grid, Block.Grid.Source.OWN, view.place(first, columns.left()));
  }

  private static Slot slot(Box box, int first, int rows, Columns columns) {
    int top = box.top() - first;
    int height = Math.min(box.height(), rows - top);
    return new Slot(
        top,
        box.left() - columns.left(),
        height,
        box.right() - box.left() + 1,
        box.shown().inTable(),
        box.place());
  }

  /** Puts empty cells up to a column. */
  private static void fill(
      List<Optional<Slot>> row, int until, int r, int first, Columns columns, SheetView view) {
    for (int column = row.size(); column < until; column++) {
      row.add(
          Optional.of(
              new Slot(r, column, 1, 1, "", view.place(first + r, columns.left() + column))));
    }
  }
}
