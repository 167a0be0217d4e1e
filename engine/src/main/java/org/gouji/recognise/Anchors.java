package org.gouji.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

  private final List<Row> rows;
  private final int from;
  private final Labels labels;
  private final List<Anchor> candidates = new ArrayList<>();

  private Anchors(List<Row> rows, int from, Labels labels) {
    this.rows = rows;
    this.from = from;
    this.labels = labels;
  }

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
    Anchors anchors = new Anchors(rows, from, labels);
    for (int r = from; r < to; r++) {
      anchors.look(r);
    }
    return heaviest(anchors.candidates);
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

  /** Notes what may be a label in a row. */
  private void look(int r) {
    List<Field> fields = rows.get(r).fields();
    if (HeadingWords.areIn(fields.stream().filter(Field::isText).toList())) {
      return;
    }
    for (int f = 0; f < fields.size(); f++) {
      List<Field> behind = fields.subList(f + 1, fields.size());
      if (fields.get(f).isText() && !isFollowedByTexts(behind) && !isGroup(behind)) {
        join(r, f, followed(r, f, behind));
      }
    }
  }

  private static boolean isFollowedByTexts(List<Field> behind) {
    return behind.size() > 1 && behind.stream().allMatch(Field::isText);
  }

  /** A label with another label right behind it is that of a group. */
  private boolean isGroup(List<Field> behind) {
    return !behind.isEmpty()
        && behind.get(0).isText()
        && !labels.match(behind.get(0).phrase()).isEmpty();
  }

  /** Tries a field as a label, alone and as the last of several pieces. */
  private void join(int r, int f, double followed) {
    String text = "";
    Optional<Spot> spot = Optional.of(new Spot(r, f));
    for (int pieces = 1; pieces <= MOST_JOINED && spot.isPresent(); pieces++) {
      Spot first = spot.get();
      Field piece = rows.get(first.row).fields().get(first.field);
      if (piece.key().isEmpty()) {
        return;
      }
      text = piece.text() + text;
      Phrase phrase = pieces == 1 ? piece.phrase() : Phrase.of(text);
      for (Labels.Hit hit : labels.match(phrase)) {
        double weight = hit.score() + followed - SLIGHT * (pieces - 1) - doubt(rows.get(r), f, hit);
        candidates.add(
            new Anchor(hit.index(), r, f, first.row, first.field, text, hit.part(), weight));
      }
      if (pieces == 1 && labels.isExact(phrase)) {
        return;
      }
      spot = textBefore(first);
    }
  }

  /**
   * A row of nothing but blank cells whose text is a label only at a pinch is rather the rest of
   * the label above, where a page break parts a row.
   */
  private static double doubt(Row row, int f, Labels.Hit hit) {
    boolean blank =
        row.isDrawn()
            && f + 1 < row.fields().size()
            && row.fields().subList(f + 1, row.fields().size()).stream().allMatch(Field::isBlank);
    return blank && hit.score() < Labels.SURE && !hit.part() ? WITH_FIELDS : 0;
  }

  /** Where a field stands. */
  private record Spot(int row, int field) {}

  /** What stands behind a label speaks for it, the less the more text stands between. */
  private double followed(int r, int f, List<Field> behind) {
    if (behind.isEmpty()) {
      return opensValues(r, f) ? WITH_FIELDS : 0;
    }
    int between = 0;
    while (between < behind.size() && behind.get(between).isText()) {
      between++;
    }
    return between == behind.size() ? 0 : WITH_FIELDS - SLIGHT * between;
  }

  private boolean opensValues(int r, int f) {
    return f == rows.get(r).fields().size() - 1
        && r + 1 < rows.size()
        && !rows.get(r + 1).isGrid()
        && rows.get(r + 1).isValuesOnly();
  }

  /**
   * The text field before this one with nothing but blanks between: in the same row, or at the end
   * of a row above that holds text only.
   */
  private Optional<Spot> textBefore(Spot spot) {
    Row row = rows.get(spot.row);
    for (int f = spot.field - 1; f >= 0; f--) {
      Field field = row.fields().get(f);
      if (!field.isBlank()) {
        return field.isText() ? Optional.of(new Spot(spot.row, f)) : Optional.empty();
      }
    }
    int above = spot.row - 1;
    if (above < from || row.isGrid() || rows.get(above).isGrid() || rows.get(above).hasValue()) {
      return Optional.empty();
    }
    for (int f = rows.get(above).fields().size() - 1; f >= 0; f--) {
      if (rows.get(above).fields().get(f).isText()) {
        return Optional.of(new Spot(above, f));
      }
    }
    return Optional.empty();
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
