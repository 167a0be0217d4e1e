package org.gouji.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.gouji.document.Block;

/** The cells of a lattice: slots that no line parts are merged, as far as they make a rectangle. */
public final class Tiling {

  /**
   * A cell before anything stands in it.
   *
   * @param number its place among the cells, from 0
   * @param row row of its upper left slot, from 0
   * @param column column of its upper left slot, from 0
   */
  public record Area(int number, int row, int column, int rowSpan, int columnSpan, Box box) {}

  private final Lattice lattice;
  private final List<Area> areas = new ArrayList<>();
  private final Area[][] owners;

  /** Merges the slots of a lattice. */
  public Tiling(Lattice lattice) {
    this.lattice = lattice;
    owners = new Area[lattice.rows()][lattice.columns()];
    for (int row = 0; row < lattice.rows(); row++) {
      for (int column = 0; column < lattice.columns(); column++) {
        if (owners[row][column] == null) {
          merge(row, column);
        }
      }
    }
  }

  /** The whole table. */
  public Box box() {
    return lattice.box();
  }

  /** The cells, row by row. */
  public List<Area> areas() {
    return List.copyOf(areas);
  }

  /** The cell at a point, the nearest for one outside. */
  public Area at(double x, double y) {
    return owners[lattice.rowAt(y)][lattice.columnAt(x)];
  }

  /** The table on its page, with the text of each cell. */
  public PageTable filled(int page, Block.Grid.Source source, Function<Area, String> text) {
    List<TableCell> cells = new ArrayList<>();
    for (Area area : areas) {
      cells.add(
          new TableCell(
              area.row(),
              area.column(),
              area.rowSpan(),
              area.columnSpan(),
              text.apply(area),
              area.box(),
              page));
    }
    return new PageTable(
        page,
        page,
        lattice.box(),
        Arrays.stream(lattice.xs()).boxed().toList(),
        lattice.rows(),
        cells,
        lattice.openTop(),
        lattice.openBottom(),
        true,
        source);
  }

  /** Merges the slots that hang together with one. */
  private void merge(int row, int column) {
    int end = column + 1;
    while (!lattice.lineRight(row, end - 1) && owners[row][end] == null) {
      end++;
    }
    int below = row + 1;
    while (!lattice.lineBelow(below - 1, column) && continues(below, column, end)) {
      below++;
    }
    Area area =
        new Area(
            areas.size(),
            row,
            column,
            below - row,
            end - column,
            lattice.box(row, column, below - row, end - column));
    areas.add(area);
    for (int r = row; r < below; r++) {
      Arrays.fill(owners[r], column, end, area);
    }
  }

  private boolean continues(int row, int column, int end) {
    boolean closed =
        (column == 0 || lattice.lineRight(row, column - 1)) && lattice.lineRight(row, end - 1);
    for (int c = column; c < end && closed; c++) {
      closed =
          owners[row][c] == null
              && !lattice.lineBelow(row - 1, c)
              && (c == end - 1 || !lattice.lineRight(row, c));
    }
    return closed;
  }
}
