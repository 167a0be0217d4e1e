package org.gouji.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses which printed texts are the labels of a table: the increasing sequence, in document order
 * and official order at once, with the greatest weight. That settles labels that occur several
 * times (其他, 总计) without looking at any value.
 */
final class Anchors {

  /** A row whose label is followed by a field is more likely a row of the table. */
  private static final double WITH_FIELDS = 0.3;

  /** Decides between otherwise equal candidates. */
  private static final double SLIGHT = 0.01;

  private static final int MOST_JOINED = 4;

  /** A label without values still belongs to the table that begins or ended this near. */
  private static final int NEAR = 2;

  private Anchors() {}

  /**
   * A label found in a row.
   *
   * @param label index of the label in its set
   * @param row index of the row in which its last piece stands
   * @param lastField index of that piece in the row
   * @param firstRow index of the row in which its first piece stands
   * @param firstField index of that piece
   * @param text the pieces joined
   * @param part whether only the beginning of the label is printed
   */
  record Anchor(
      int label,
      int row,
      int lastField,
      int firstRow,
      int firstField,
      String text,
      boolean part,
      double weight) {}

  /** The anchors among rows from (inclusive) to (exclusive), in order, at most one a row. */
  static List<Anchor> choose(List<Row> rows, int from, int to, Labels labels) {
    List<Anchor> candidates = new ArrayList<>();
    for (int r = from; r < to; r++) {
      candidates(rows, r, from, labels, candidates);
    }
    return heaviest(candidates);
  }

  /** Those that stand among others, or at most two rows before or behind them. */
  static List<Anchor> around(List<Anchor> anchors, List<Anchor> others) {
    if (others.isEmpty()) {
      return List.of();
    }
    int first = others.get(0).row() - NEAR;
    int last = others.get(others.size() - 1).row() + NEAR;
    return anchors.stream()
        .filter(anchor -> anchor.row() >= first && anchor.row() <= last)
        .toList();
  }

  private static void candidates(List<Row> rows, int r, int from, Labels labels, List<Anchor> out) {
    Row row = rows.get(r);
    if (HeadingWords.areIn(row.fields().stream().filter(Field::isText).toList())) {
      return;
    }
    for (int f = 0; f < row.fields().size(); f++) {
      List<Field> behind = row.fields().subList(f + 1, row.fields().size());
      boolean heads = behind.size() > 1 && behind.stream().allMatch(Field::isText);
      if (!row.fields().get(f).isText() || heads || isGroup(behind, labels)) {
        continue;
      }
      double followed = followed(rows, r, f, behind);
      StringBuilder joined = new StringBuilder();
      int backRow = r;
      int backField = f;
      for (int pieces = 1; pieces <= MOST_JOINED; pieces++) {
        Field piece = rows.get(backRow).fields().get(backField);
        if (piece.key().isEmpty()) {
          break;
        }
        joined.insert(0, piece.text());
        for (Labels.Hit hit : labels.match(joined.toString())) {
          out.add(
              new Anchor(
                  hit.index(),
                  r,
                  f,
                  backRow,
                  backField,
                  joined.toString(),
                  hit.part(),
                  hit.score() + followed - SLIGHT * (pieces - 1)));
        }
        if (pieces == 1 && labels.isExact(joined.toString())) {
          break;
        }
        int[] previous = previousText(rows, backRow, backField, from);
        if (previous.length == 0) {
          break;
        }
        backRow = previous[0];
        backField = previous[1];
      }
    }
  }

  /** A label with another label right behind it is that of a group. */
  private static boolean isGroup(List<Field> behind, Labels labels) {
    return !behind.isEmpty()
        && behind.get(0).isText()
        && !labels.match(behind.get(0).text()).isEmpty();
  }

  /** What stands behind a label speaks for it, the less the more text stands between. */
  private static double followed(List<Row> rows, int r, int f, List<Field> behind) {
    if (behind.isEmpty()) {
      return opensValues(rows, r, f) ? WITH_FIELDS : 0;
    }
    int between = 0;
    while (between < behind.size() && behind.get(between).isText()) {
      between++;
    }
    return between == behind.size() ? 0 : WITH_FIELDS - SLIGHT * between;
  }

  private static boolean opensValues(List<Row> rows, int r, int f) {
    return f == rows.get(r).fields().size() - 1
        && r + 1 < rows.size()
        && !rows.get(r + 1).isGrid()
        && rows.get(r + 1).isValuesOnly();
  }

  /**
   * The text field before this one with nothing but blanks between: in the same row, or at the end
   * of a row above that holds text only.
   */
  private static int[] previousText(List<Row> rows, int r, int f, int from) {
    for (int i = f - 1; i >= 0; i--) {
      Field field = rows.get(r).fields().get(i);
      if (field.isText()) {
        return new int[] {r, i};
      }
      if (field.isValue()) {
        return new int[0];
      }
    }
    int above = r - 1;
    if (above < from
        || rows.get(r).isGrid()
        || rows.get(above).isGrid()
        || rows.get(above).hasValue()) {
      return new int[0];
    }
    for (int i = rows.get(above).fields().size() - 1; i >= 0; i--) {
      if (rows.get(above).fields().get(i).isText()) {
        return new int[] {above, i};
      }
    }
    return new int[0];
  }

  /** Longest weighted path; candidates of one row exclude each other. */
  private static List<Anchor> heaviest(List<Anchor> candidates) {
    List<Anchor> sorted = new ArrayList<>(candidates);
    sorted.sort(
        Comparator.comparingInt(Anchor::row)
            .thenComparingInt(Anchor::lastField)
            .thenComparingInt(Anchor::label));
    double[] best = new double[sorted.size()];
    int[] previous = new int[sorted.size()];
    int last = -1;
    for (int i = 0; i < sorted.size(); i++) {
      Anchor anchor = sorted.get(i);
      best[i] = anchor.weight();
      previous[i] = -1;
      for (int j = 0; j < i; j++) {
        Anchor earlier = sorted.get(j);
        if (earlier.row() < anchor.firstRow()
            && earlier.label() < anchor.label()
            && best[j] + anchor.weight() > best[i]) {
          best[i] = best[j] + anchor.weight();
          previous[i] = j;
        }
      }
      if (last < 0 || best[i] > best[last]) {
        last = i;
      }
    }
    List<Anchor> chosen = new ArrayList<>();
    for (int i = last; i >= 0; i = previous[i]) {
      chosen.add(0, sorted.get(i));
    }
    return chosen;
  }
}
