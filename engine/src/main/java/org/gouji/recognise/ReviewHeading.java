package org.gouji.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.form.CellKey;
import org.gouji.form.TableKey;
import org.gouji.recognise.ReviewPart.Mark;

/**
 * The cells of table 4 that a heading names.
 *
 * @param keys the cells in the order of the figures; empty if the heading contradicts itself
 * @param printed the label of each cell that was seen, by target
 */
record ReviewHeading(Optional<List<CellKey>> keys, Map<String, Field> printed) {

  private static final ReviewHeading UNKNOWN = new ReviewHeading(Optional.empty(), Map.of());

  private static final int ROWS_ABOVE = 3;

  /**
   * Reads a part's heading.
   *
   * @param done groups that were read in parts before
   */
  static ReviewHeading read(List<Row> rows, ReviewPart part, Set<String> done) {
    List<Mark> ordered = withGap(part, part.resultsInOrder());
    int five = ReviewForm.WIDTH;
    boolean single = ordered.size() <= five && part.resultRows() <= five && part.isSmall();
    List<Integer> groups = single ? singleGroup(rows, part, done) : groupOrder(part);
    if (groups.isEmpty()) {
      return UNKNOWN;
    }
    boolean whole = ordered.size() == five * groups.size();
    List<CellKey> keys = new ArrayList<>();
    Map<String, Field> printed = new HashMap<>();
    for (int g = 0; g < groups.size(); g++) {
      List<Mark> own = whole ? ordered.subList(g * five, (g + 1) * five) : List.of();
      if (whole && own.stream().map(Mark::index).distinct().count() != five) {
        return new ReviewHeading(Optional.empty(), printed);
      }
      for (int i = 0; i < five; i++) {
        CellKey key = key(groups.get(g), whole ? own.get(i).index() : i);
        keys.add(key);
        if (whole) {
          printed.put(key.target(), own.get(i).field());
        }
      }
    }
    boolean agrees = whole || isOfficial(ordered);
    return new ReviewHeading(agrees ? Optional.of(keys) : Optional.empty(), printed);
  }

  private static CellKey key(int group, int result) {
    return new CellKey(
        TableKey.T4, ReviewForm.GROUPS.get(group).key(), ReviewForm.RESULTS.get(result).key());
  }

  /**
   * The result labels with one of unknown wording read by its place: in a heading row of five or
   * ten texts, or in five at the beginning of one, where all others stand in theirs.
   */
  private static List<Mark> withGap(ReviewPart part, List<Mark> known) {
    int five = ReviewForm.WIDTH;
    if (known.size() % five == 0) {
      return known;
    }
    Map<Field, Mark> byField = new HashMap<>();
    known.forEach(mark -> byField.putIfAbsent(mark.field(), mark));
    List<Mark> all = new ArrayList<>();
    for (int r = 0; r < part.heading().size(); r++) {
      List<Field> texts = resultTexts(part.heading().get(r));
      if (texts.stream().noneMatch(byField::containsKey)) {
        continue;
      }
      if (texts.size() % five != 0) {
        return known;
      }
      for (int i = 0; i < texts.size(); i++) {
        Mark mark = byField.get(texts.get(i));
        if (mark != null && mark.index() != i % five) {
          return known;
        }
        all.add(new Mark(i % five, texts.get(i), r));
      }
    }
    return all.size() % five == 0 && !all.isEmpty() ? all : known;
  }

  /** The texts of a heading row that name no group. */
  private static List<Field> resultTexts(Row row) {
    return row.fields().stream()
        .filter(Field::isText)
        .filter(field -> ReviewForm.group(field).isEmpty() && !ReviewForm.headsSuits(field))
        .toList();
  }

  /** Labels that were seen in part still follow the official order, over and over. */
  private static boolean isOfficial(List<Mark> ordered) {
    int group = 0;
    int previous = -1;
    for (Mark mark : ordered) {
      if (mark.index() <= previous) {
        group++;
      }
      previous = mark.index();
    }
    return group < ReviewForm.GROUPS.size();
  }

  /** The group of a table of five: named in its heading, or in a line just above it. */
  private static List<Integer> singleGroup(List<Row> rows, ReviewPart part, Set<String> done) {
    Stream<Field> above =
        rows.subList(Math.max(0, part.first() - ROWS_ABOVE), part.first()).stream()
            .flatMap(row -> row.fields().stream());
    List<Integer> named =
        Stream.concat(part.groups().stream().map(Mark::field), above)
            .flatMap(field -> ReviewForm.named(field).stream())
            .distinct()
            .filter(index -> !done.contains(ReviewForm.GROUPS.get(index).key()))
            .toList();
    return named.size() == 1 ? named : List.of();
  }

  /** The order of the three groups: 行政复议 first, the two kinds of suit as their labels stand. */
  private static List<Integer> groupOrder(ReviewPart part) {
    List<Integer> order = part.groupsInOrder().stream().map(Mark::index).distinct().toList();
    if (order.size() == ReviewForm.GROUPS.size()) {
      return order;
    }
    return order.equals(order.stream().sorted().toList()) ? List.of(0, 1, 2) : List.of();
  }
}
