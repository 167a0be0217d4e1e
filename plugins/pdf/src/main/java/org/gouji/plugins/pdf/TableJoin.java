package org.gouji.plugins.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Joins a table with the part of it that stands on the next page. */
final class TableJoin {

  /** Edges of one table that is drawn anew on the next page are no further apart. */
  private static final double SAME_EDGE = 3;

  /** A row of a table whose rows are long enough to be parted has so many values at least. */
  private static final int FEWEST_VALUES = 5;

  private static final String ORDINALS = "一二三四五六七八九十";

  private final PageTable above;
  private final PageTable below;
  private final List<Double> edges;

  private TableJoin(PageTable above, PageTable below) {
    this.above = above;
    this.below = below;
    double[] all =
        Rulings.clustered(Stream.concat(above.edges().stream(), below.edges().stream()).toList());
    edges = java.util.Arrays.stream(all).boxed().toList();
  }

  /** Both as one table, if the one below continues the one above. */
  static Optional<PageTable> of(PageTable above, PageTable below) {
    if (!above.drawn() || !below.drawn() || !fits(above, below)) {
      return Optional.empty();
    }
    TableJoin join = new TableJoin(above, below);
    return join.keepsColumns(above) && join.keepsColumns(below)
        ? Optional.of(join.joined())
        : Optional.empty();
  }

  private static boolean fits(PageTable above, PageTable below) {
    List<Double> one = above.edges();
    List<Double> other = below.edges();
    boolean sides =
        Math.abs(one.get(0) - other.get(0)) <= SAME_EDGE
            && Math.abs(one.get(one.size() - 1) - other.get(other.size() - 1)) <= SAME_EDGE;
    long shared = one.stream().filter(edge -> has(other, edge)).count();
    int inner = Math.min(one.size(), other.size());
    return sides && (shared == inner || (shared - 2) * 2 >= inner - 2);
  }

  private static boolean has(List<Double> edges, double edge) {
    return edges.stream().anyMatch(other -> Math.abs(other - edge) <= SAME_EDGE);
  }

  private PageTable joined() {
    List<TableCell> upper = new ArrayList<>(onEdges(above));
    List<TableCell> lower = onEdges(below);
    int repeated = repeatedRows(upper, lower);
    lower = lower.stream().filter(cell -> cell.row() >= repeated).toList();
    int shift = above.rows() - repeated;
    boolean head = repeated == 0 && divides(upper, lower);
    boolean open = above.openBottom() && below.openTop();
    boolean cut = repeated == 0 && sameRow(upper, lower) && (open || isRest(upper, lower));
    for (TableCell cell : lower) {
      TableCell moved =
          cell.at(cell.row() + shift - (cut ? 1 : 0), cell.column(), cell.columnSpan());
      Optional<TableCell> before =
          upper.stream()
              .filter(u -> u.endRow() == above.rows() && spansSame(u, cell))
              .findFirst()
              .filter(u -> cell.row() == repeated && (cut || continues(u, cell, head)));
      if (before.isPresent()) {
        upper.set(
            upper.indexOf(before.get()),
            before.get().continued(cell.rowSpan() - (cut ? 1 : 0), cell.text()));
      } else {
        upper.add(moved);
      }
    }
    return new PageTable(
        above.page(),
        below.lastPage(),
        above.box(),
        edges,
        above.rows() + below.rows() - repeated - (cut ? 1 : 0),
        upper,
        above.openTop(),
        below.openBottom(),
        true,
        above.source());
  }

  /** The cells of a part, in columns of the whole. */
  private List<TableCell> onEdges(PageTable part) {
    int[] places = part.edges().stream().mapToInt(this::place).toArray();
    return part.cells().stream()
        .map(
            cell ->
                cell.at(
                    cell.row(),
                    places[cell.column()],
                    places[cell.endColumn()] - places[cell.column()]))
        .toList();
  }

  /** Whether no two edges of a part fall together on those of the whole. */
  private boolean keepsColumns(PageTable part) {
    return part.edges().stream().mapToInt(this::place).distinct().count() == part.edges().size();
  }

  private int place(double edge) {
    int nearest = 0;
    for (int i = 1; i < edges.size(); i++) {
      if (Math.abs(edges.get(i) - edge) < Math.abs(edges.get(nearest) - edge)) {
        nearest = i;
      }
    }
    return nearest;
  }

  /** How many heading rows the part below repeats from the beginning of the table. */
  private int repeatedRows(List<TableCell> upper, List<TableCell> lower) {
    int same = 0;
    while (same < Math.min(above.rows(), below.rows() - 1)
        && !print(upper, same).isEmpty()
        && print(upper, same).equals(print(lower, same))) {
      same++;
    }
    while (same > 0 && reachesOver(lower, same)) {
      same--;
    }
    return same;
  }

  private static boolean reachesOver(List<TableCell> cells, int row) {
    return cells.stream().anyMatch(cell -> cell.row() < row && cell.endRow() > row);
  }

  private static String print(List<TableCell> cells, int row) {
    StringBuilder print = new StringBuilder();
    for (TableCell cell : cells) {
      if (cell.row() == row && !cell.isEmpty()) {
        print.append(cell.column()).append(':').append(cell.text()).append('\t');
      }
    }
    return print.toString();
  }

  /** Whether the last row above and the first below have the same cells. */
  private boolean sameRow(List<TableCell> upper, List<TableCell> lower) {
    return lower.stream()
        .filter(cell -> cell.row() == 0)
        .allMatch(
            cell -> upper.stream().anyMatch(u -> u.endRow() == above.rows() && spansSame(u, cell)));
  }

  /**
   * Whether the first row below is the rest of the last one above, though lines close them both:
   * what is left of its label, without a number of its own, and not a value, while the values stand
   * above.
   */
  private boolean isRest(List<TableCell> upper, List<TableCell> lower) {
    List<String> rest =
        lower.stream()
            .filter(cell -> cell.row() == 0 && !cell.isEmpty())
            .map(TableCell::text)
            .toList();
    long values =
        upper.stream()
            .filter(
                cell -> cell.endRow() == above.rows() && !cell.isEmpty() && isNumber(cell.text()))
            .count();
    return values >= FEWEST_VALUES
        && !rest.isEmpty()
        && rest.stream().noneMatch(text -> isNumber(text) || opens(text));
  }

  /** Whether a wide label of the last row above stands over several cells of the first below. */
  private boolean divides(List<TableCell> upper, List<TableCell> lower) {
    return upper.stream()
        .filter(u -> u.endRow() == above.rows() && !u.isEmpty() && u.columnSpan() > 1)
        .anyMatch(
            u -> lower.stream().filter(cell -> cell.row() == 0 && liesUnder(u, cell)).count() > 1);
  }

  private static boolean liesUnder(TableCell upper, TableCell lower) {
    return lower.column() >= upper.column()
        && lower.endColumn() <= upper.endColumn()
        && !lower.isEmpty()
        && !isNumber(lower.text());
  }

  private static boolean spansSame(TableCell one, TableCell other) {
    return one.column() == other.column() && one.columnSpan() == other.columnSpan();
  }

  /**
   * Whether a cell at the top of a page is the rest of the one at the end of the page before: a
   * label over several rows whose next part is blank, or goes on where the text broke off.
   *
   * @param head whether the break is within a head, where one cell stands above several
   */
  private static boolean continues(TableCell upper, TableCell lower, boolean head) {
    boolean label = head || upper.rowSpan() > 1 || lower.rowSpan() > 1;
    return label
        && !upper.isEmpty()
        && !isNumber(upper.text())
        && (lower.isEmpty() || !isNumber(lower.text()))
        && !opens(lower.text());
  }

  private static boolean isNumber(String text) {
    return text.chars()
        .allMatch(c -> Character.isDigit(c) || c == '.' || Character.isWhitespace(c));
  }

  /** Whether a text begins with a number as official labels do. */
  private static boolean opens(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    char second = text.length() > 1 ? text.charAt(1) : ' ';
    return Character.isDigit(first)
        || ((first == '（' || first == '(') && ORDINALS.indexOf(second) >= 0)
        || (ORDINALS.indexOf(first) >= 0 && second == '、');
  }
}
