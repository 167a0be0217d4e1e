package org.gouji.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.document.UnreadableException;
import org.gouji.reader.Budget;

/** Joins the pieces of dashed, doubled and piecewise drawn lines, and finds lines that meet. */
final class Rulings {

  /** Lines nearer than this are one line, drawn twice. */
  static final double SAME = 2.5;

  /** A wider gap within a line is an opening. */
  private static final double DASH_GAP = 3.5;

  /** No cell is smaller; shorter strokes belong to drawings and outlined text. */
  private static final double SHORTEST = 5;

  /** How far a line may end before the one that it meets. */
  private static final double REACH = 2.5;

  private Rulings() {}

  /** Whole lines of one direction, sorted by place. */
  static List<Ruling> joined(List<Ruling> pieces, boolean horizontal) {
    List<Ruling> sorted =
        new ArrayList<>(pieces.stream().filter(piece -> piece.horizontal() == horizontal).toList());
    sorted.sort(Comparator.comparingDouble(Ruling::at));
    List<Ruling> joined = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).at() - sorted.get(from).at() > SAME / 2) {
        join(sorted.subList(from, i), joined);
        from = i;
      }
    }
    joined.removeIf(ruling -> ruling.length() < SHORTEST);
    return joined;
  }

  /** Joins pieces that lie on one line. */
  private static void join(List<Ruling> pieces, List<Ruling> joined) {
    List<Ruling> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(Ruling::from));
    Ruling open = sorted.get(0);
    for (Ruling piece : sorted.subList(1, sorted.size())) {
      if (piece.from() - open.to() <= DASH_GAP) {
        open =
            new Ruling(open.horizontal(), open.at(), open.from(), Math.max(open.to(), piece.to()));
      } else {
        joined.add(open);
        open = piece;
      }
    }
    joined.add(open);
  }

  /** Groups of lines that hang together, each with lines of both directions. */
  static List<List<Ruling>> connected(
      List<Ruling> horizontals, List<Ruling> verticals, Budget budget) throws UnreadableException {
    int[] parent = new int[horizontals.size() + verticals.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
    for (int h = 0; h < horizontals.size(); h++) {
      budget.time();
      Ruling across = horizontals.get(h);
      for (int v = firstFrom(verticals, across.from() - REACH); v < verticals.size(); v++) {
        Ruling down = verticals.get(v);
        if (down.at() > across.to() + REACH) {
          break;
        }
        if (across.at() >= down.from() - REACH && across.at() <= down.to() + REACH) {
          parent[root(parent, h)] = root(parent, horizontals.size() + v);
        }
      }
    }
    List<List<Ruling>> groups = new ArrayList<>();
    int[] group = new int[parent.length];
    for (int i = 0; i < parent.length; i++) {
      int root = root(parent, i);
      if (group[root] == 0) {
        groups.add(new ArrayList<>());
        group[root] = groups.size();
      }
      groups
          .get(group[root] - 1)
          .add(i < horizontals.size() ? horizontals.get(i) : verticals.get(i - horizontals.size()));
    }
    groups.removeIf(lines -> lines.stream().allMatch(Ruling::horizontal));
    groups.removeIf(lines -> lines.stream().noneMatch(Ruling::horizontal));
    return groups;
  }

  private static int firstFrom(List<Ruling> sorted, double at) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).at() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int root(int[] parent, int of) {
    int at = of;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** Centres of coordinates that are one within the tolerance, ascending. */
  static double[] clustered(List<Double> coordinates) {
    List<Double> sorted = new ArrayList<>(coordinates);
    sorted.sort(Comparator.naturalOrder());
    List<Double> centres = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i) - sorted.get(i - 1) > SAME) {
        centres.add((sorted.get(from) + sorted.get(i - 1)) / 2);
        from = i;
      }
    }
    return centres.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
