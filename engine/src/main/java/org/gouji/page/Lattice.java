package org.gouji.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gouji.document.UnreadableException;
import org.gouji.reader.Budget;

/**
 * A ruled table as geometry: edges of columns and rows, and which slots have a line between them.
 */
public final class Lattice {

  /** A side without a line of its own is where the lines of the other direction end, if beyond. */
  private static final double BEYOND = 5;

  private static final double WIDTH_OF_ROW = 150;
  private static final double HEIGHT_OF_ROW = 45;

  private final double[] xs;
  private final double[] ys;
  private final boolean[][] lineRight;
  private final boolean[][] lineBelow;
  private final boolean openTop;
  private final boolean openBottom;

  private Lattice(
      double[] xs, double[] ys, List<Ruling> lines, boolean openTop, boolean openBottom) {
    this.xs = xs;
    this.ys = ys;
    this.openTop = openTop;
    this.openBottom = openBottom;
    lineRight = new boolean[rows()][columns()];
    lineBelow = new boolean[rows()][columns()];
    lines.forEach(this::mark);
  }

  /** The lattice of lines that hang together. */
  static Lattice of(List<Ruling> lines, Budget budget) throws UnreadableException {
    List<Ruling> across = lines.stream().filter(Ruling::horizontal).toList();
    List<Ruling> down = lines.stream().filter(line -> !line.horizontal()).toList();
    double[] xs = edges(down, across);
    double[] ys = edges(across, down);
    budget.slots((long) (xs.length - 1) * (ys.length - 1));
    double top = across.stream().mapToDouble(Ruling::at).min().orElse(0);
    double bottom = across.stream().mapToDouble(Ruling::at).max().orElse(0);
    return new Lattice(
        xs, ys, lines, top - ys[0] > BEYOND / 2, ys[ys.length - 1] - bottom > BEYOND / 2);
  }

  /** Places of the lines, and the ends of those that cross them where they reach beyond. */
  private static double[] edges(List<Ruling> lines, List<Ruling> crossing) {
    List<Double> places = new ArrayList<>(lines.stream().map(Ruling::at).toList());
    double first = lines.stream().mapToDouble(Ruling::at).min().orElse(0);
    double last = lines.stream().mapToDouble(Ruling::at).max().orElse(0);
    double from = crossing.stream().mapToDouble(Ruling::from).min().orElse(first);
    double to = crossing.stream().mapToDouble(Ruling::to).max().orElse(last);
    if (first - from > BEYOND) {
      places.add(from);
    }
    if (to - last > BEYOND) {
      places.add(to);
    }
    return Rulings.clustered(places);
  }

  /** Number of its rows. */
  public int rows() {
    return ys.length - 1;
  }

  /** Number of its columns. */
  public int columns() {
    return xs.length - 1;
  }

  /** Edges of its columns, ascending. */
  public double[] xs() {
    return xs.clone();
  }

  /** Whether the first row is not closed by a line above it. */
  public boolean openTop() {
    return openTop;
  }

  /** Whether the last row is not closed by a line below it. */
  public boolean openBottom() {
    return openBottom;
  }

  /** The whole of it. */
  public Box box() {
    return new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
  }

  /** Some of its slots. */
  public Box box(int row, int column, int rowSpan, int columnSpan) {
    return new Box(xs[column], ys[row], xs[column + columnSpan], ys[row + rowSpan]);
  }

  /** Whether a line parts a slot from the one right of it. */
  boolean lineRight(int row, int column) {
    return column == columns() - 1 || lineRight[row][column];
  }

  /** Whether a line parts a slot from the one below it. */
  boolean lineBelow(int row, int column) {
    return row == rows() - 1 || lineBelow[row][column];
  }

  /** The row of a point, the nearest for one outside. */
  public int rowAt(double y) {
    return slot(ys, y);
  }

  /** The column of a point, the nearest for one outside. */
  public int columnAt(double x) {
    return slot(xs, x);
  }

  private static int slot(double[] edges, double at) {
    int found = Arrays.binarySearch(edges, at);
    int slot = found >= 0 ? found : -found - 2;
    return Math.max(0, Math.min(slot, edges.length - 2));
  }

  /** Marks the slots that a line closes: those of which it covers the larger part. */
  private void mark(Ruling line) {
    double[] across = line.horizontal() ? ys : xs;
    double[] along = line.horizontal() ? xs : ys;
    int edge = nearest(across, line.at());
    if (edge == 0 || edge == across.length - 1) {
      return;
    }
    for (int i = slot(along, line.from()); i < along.length - 1 && along[i] < line.to(); i++) {
      double covered = Math.min(line.to(), along[i + 1]) - Math.max(line.from(), along[i]);
      if (covered * 2 > along[i + 1] - along[i]) {
        if (line.horizontal()) {
          lineBelow[edge - 1][i] = true;
        } else {
          lineRight[i][edge - 1] = true;
        }
      }
    }
  }

  private static int nearest(double[] edges, double at) {
    int slot = slot(edges, at);
    return at - edges[slot] <= edges[slot + 1] - at ? slot : slot + 1;
  }

  /**
   * Whether it is a table: lines part at least two slots, or it is one slot as wide and low as a
   * row, which a page break may have left alone.
   */
  boolean isTable() {
    if (rows() == 1 && columns() == 1) {
      return box().width() >= WIDTH_OF_ROW && box().height() <= HEIGHT_OF_ROW;
    }
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++) {
        boolean right = column < columns() - 1 && lineRight[row][column];
        boolean below = row < rows() - 1 && lineBelow[row][column];
        if (right || below) {
          return true;
        }
      }
    }
    return false;
  }
}
