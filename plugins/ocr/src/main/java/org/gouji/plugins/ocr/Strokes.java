package org.gouji.plugins.ocr;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.UnreadableException;
import org.gouji.page.Ruling;
import org.gouji.reader.Budget;

/** Finds the ruling lines on a page: long, thin runs of ink that meet others at their ends. */
final class Strokes {

  /** Ink may be missing for so long within a line, in points. */
  private static final double GAP = 1;

  /** Rows and columns are no smaller. */
  private static final double SHORTEST_ACROSS = 18;

  private static final double SHORTEST_DOWN = 9;

  /** A thicker line is a bar or a picture. */
  private static final double THICKEST = 3.2;

  /** A line of this length needs nothing to meet. */
  private static final double LONG = 60;

  /**
   * How far a short line may end before the one that it meets: strokes of characters end sooner.
   */
  private static final double REACH = 1.4;

  /** Lines fall away one after another only so often. */
  private static final int ROUNDS = 4;

  private record Run(int at, int from, int to) {}

  private static final class Open {
    private final int first;
    private int last;
    private int from;
    private int to;

    private Open(Run run) {
      first = run.at();
      last = run.at();
      from = run.from();
      to = run.to();
    }

    private boolean takes(Run run) {
      int shared = Math.min(to, run.to()) - Math.max(from, run.from());
      return shared * 2 > Math.min(to - from, run.to() - run.from());
    }

    private void take(Run run) {
      last = run.at();
      from = Math.min(from, run.from());
      to = Math.max(to, run.to());
    }
  }

  private final Ink ink;
  private final double scale;
  private final Budget budget;

  private Strokes(Ink ink, double scale, Budget budget) {
    this.ink = ink;
    this.scale = scale;
    this.budget = budget;
  }

  /**
   * The ruling lines of a page, in points.
   *
   * @param scale pixels a point
   */
  static List<Ruling> of(Ink ink, double scale, Budget budget) throws UnreadableException {
    Strokes strokes = new Strokes(ink, scale, budget);
    List<Ruling> across = strokes.find(true);
    List<Ruling> down = strokes.find(false);
    for (int round = 0; round < ROUNDS; round++) {
      List<Ruling> held = held(across, down, budget);
      down = held(down, across, budget);
      across = held;
    }
    List<Ruling> all = new ArrayList<>(across);
    all.addAll(down);
    return all;
  }

  private static List<Ruling> held(List<Ruling> lines, List<Ruling> crossing, Budget budget)
      throws UnreadableException {
    List<Ruling> held = new ArrayList<>();
    for (Ruling line : lines) {
      budget.time();
      if (line.length() >= LONG
          || (meets(line, line.from(), crossing) && meets(line, line.to(), crossing))) {
        held.add(line);
      }
    }
    return held;
  }

  private static boolean meets(Ruling line, double end, List<Ruling> crossing) {
    return crossing.stream()
        .anyMatch(
            other ->
                Math.abs(other.at() - end) <= REACH
                    && line.at() >= other.from() - REACH
                    && line.at() <= other.to() + REACH);
  }

  private List<Ruling> find(boolean horizontal) throws UnreadableException {
    int lines = horizontal ? ink.height : ink.width;
    List<Open> open = new ArrayList<>();
    List<Ruling> found = new ArrayList<>();
    for (int at = 0; at < lines; at++) {
      budget.time();
      for (Run run : runs(horizontal, at)) {
        join(open, run);
      }
      close(open, at, horizontal, found);
    }
    close(open, lines + 2, horizontal, found);
    return found;
  }

  private static void join(List<Open> open, Run run) {
    for (Open line : open) {
      if (line.takes(run)) {
        line.take(run);
        return;
      }
    }
    open.add(new Open(run));
  }

  private void close(List<Open> open, int at, boolean horizontal, List<Ruling> found)
      throws UnreadableException {
    List<Open> done = open.stream().filter(line -> line.last < at - 1).toList();
    open.removeAll(done);
    for (Open line : done) {
      // A run is seen from the rows beside it too.
      double thick = (line.last - line.first - 1) / scale;
      if (thick <= THICKEST) {
        budget.stroke();
        found.add(
            new Ruling(
                horizontal,
                (line.first + line.last + 1) / 2.0 / scale,
                line.from / scale,
                line.to / scale));
      }
    }
  }

  /** Runs of ink along one row or column, and the two beside it: none lies quite straight. */
  private List<Run> runs(boolean horizontal, int at) throws UnreadableException {
    int length = horizontal ? ink.width : ink.height;
    int gap = Math.max(2, (int) Math.round(GAP * scale));
    double shortest = (horizontal ? SHORTEST_ACROSS : SHORTEST_DOWN) * scale;
    List<Run> runs = new ArrayList<>();
    int from = -1;
    int last = -1;
    for (int i = 0; i <= length; i++) {
      boolean dark = i < length && dark(horizontal, at, i);
      if (from >= 0 && (i == length || (!dark && i - last > gap))) {
        if (last + 1 - from >= shortest) {
          budget.stroke();
          runs.add(new Run(at, from, last + 1));
        }
        from = -1;
      }
      if (dark) {
        from = from < 0 ? i : from;
        last = i;
      }
    }
    return runs;
  }

  private boolean dark(boolean horizontal, int at, int along) {
    return horizontal
        ? ink.at(along, at) || ink.at(along, at - 1) || ink.at(along, at + 1)
        : ink.at(at, along) || ink.at(at - 1, along) || ink.at(at + 1, along);
  }
}
