package org.gouji.plugins.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.document.Block;

/** Fills a lattice: merges slots that no line parts, and puts each glyph where its centre is. */
final class RuledTable {

  /** Digits of one number stand nearer than this much of their height. */
  private static final double SAME_NUMBER = 0.3;

  private record Cell(int row, int column, int rowSpan, int columnSpan, List<Glyph> glyphs) {}

  private final Lattice lattice;
  private final List<Cell> cells = new ArrayList<>();
  private final Cell[][] owners;
  private final Set<Cell> torn = new HashSet<>();

  RuledTable(Lattice lattice) {
    this.lattice = lattice;
    owners = new Cell[lattice.rows()][lattice.columns()];
    for (int row = 0; row < lattice.rows(); row++) {
      for (int column = 0; column < lattice.columns(); column++) {
        if (owners[row][column] == null) {
          merge(row, column);
        }
      }
    }
  }

  Box box() {
    return lattice.box();
  }

  /** Merges the slots that hang together with one, as far as they make a rectangle. */
  private void merge(int row, int column) {
    int end = column + 1;
    while (!lattice.lineRight(row, end - 1) && owners[row][end] == null) {
      end++;
    }
    int below = row + 1;
    while (!lattice.lineBelow(below - 1, column) && continues(below, column, end)) {
      below++;
    }
    Cell cell = new Cell(row, column, below - row, end - column, new ArrayList<>());
    cells.add(cell);
    for (int r = row; r < below; r++) {
      Arrays.fill(owners[r], column, end, cell);
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

  void add(Glyph glyph) {
    owner(glyph.x(), glyph.y()).glyphs().add(glyph);
  }

  private Cell owner(double x, double y) {
    return owners[lattice.rowAt(y)][lattice.columnAt(x)];
  }

  /**
   * Notices a number that runs over the side of its cell: neither cell can be read then.
   *
   * @param last the glyph drawn before it
   */
  void watch(Glyph last, Glyph glyph) {
    if (!glyph.numeric() || glyph.turn() != 0) {
      return;
    }
    double quarter = glyph.box().width() / 4;
    Cell left = owner(glyph.box().left() + quarter, glyph.y());
    Cell right = owner(glyph.box().right() - quarter, glyph.y());
    tear(left, right);
    boolean adjacent =
        last.run() == glyph.run()
            && last.numeric()
            && Math.abs(last.y() - glyph.y()) < glyph.size() * SAME_NUMBER
            && Math.abs(glyph.box().left() - last.box().right()) < glyph.size() * SAME_NUMBER;
    if (adjacent) {
      tear(owner(last.x(), last.y()), owner(glyph.x(), glyph.y()));
    }
  }

  @SuppressWarnings("ReferenceEquality") // two cells may well be equal
  private void tear(Cell one, Cell other) {
    if (one != other) {
      torn.add(one);
      torn.add(other);
    }
  }

  boolean isEmpty() {
    return cells.stream().allMatch(cell -> cell.glyphs().stream().allMatch(Glyph::blank));
  }

  PageTable on(int page, Block.Grid.Source source) {
    List<TableCell> filled = new ArrayList<>();
    for (Cell cell : cells) {
      Box box = lattice.box(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan());
      String text = CellText.of(cell.glyphs(), box.width()) + (torn.contains(cell) ? "\uFFFD" : "");
      filled.add(
          new TableCell(
              cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), text, box, page));
    }
    return new PageTable(
        page,
        page,
        lattice.box(),
        Arrays.stream(lattice.xs()).boxed().toList(),
        lattice.rows(),
        filled,
        lattice.openTop(),
        lattice.openBottom(),
        true,
        source);
  }
}
