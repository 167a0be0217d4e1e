package org.gouji.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.ColumnForm;

/**
 * In which order the columns of table 3 stand, as far as its header says. Columns whose label was
 * not seen stand in the official order; a header that contradicts itself leaves the order unknown.
 *
 * @param keys column keys in the order of the fields, empty if unknown
 * @param printed the header field of each column that was seen
 * @param positions grid column of each key, empty for lines and where a label is missing
 */
record ColumnOrder(
    Optional<List<String>> keys, Map<String, Field> printed, Map<String, Integer> positions) {

  private static final Labels LABELS = Labels.ofColumns(RequestForm.COLUMNS);

  private record Found(String key, int row, int index, Field field) {}

  /** Reads the header rows, in document order, of lines or of one grid. */
  static ColumnOrder of(List<Row> header) {
    List<ColumnForm> columns = RequestForm.COLUMNS;
    Map<String, Found> found = new HashMap<>();
    for (int r = 0; r < header.size(); r++) {
      List<Field> fields = header.get(r).fields();
      for (int f = 0; f < fields.size(); f++) {
        if (fields.get(f).isText()) {
          Field field = fields.get(f);
          List<Labels.Hit> hits = LABELS.match(field.phrase());
          if (!hits.isEmpty()) {
            String key = columns.get(hits.get(0).index()).key();
            found.putIfAbsent(key, new Found(key, r, field.column(), field));
          }
        }
      }
    }
    fillGap(header, columns, found);
    Map<String, Field> printed = new HashMap<>();
    found.forEach((key, value) -> printed.put(key, value.field()));
    List<String> official = columns.stream().map(ColumnForm::key).toList();
    boolean grid = !header.isEmpty() && header.get(0).isGrid();
    if (grid && found.size() == official.size()) {
      return byPosition(found, printed);
    }
    return new ColumnOrder(fromLines(found, official), printed, Map.of());
  }

  /**
   * Reads a heading whose wording is unknown by its place: where a row of the header has as many
   * texts as the form has organisation columns (or columns), all others stand in theirs, and only
   * one is unknown.
   */
  private static void fillGap(
      List<Row> header, List<ColumnForm> columns, Map<String, Found> found) {
    List<ColumnForm> middle = columns.subList(1, columns.size() - 1);
    for (int r = 0; r < header.size(); r++) {
      List<Field> texts = header.get(r).fields().stream().filter(Field::isText).toList();
      fillGap(texts, middle, r, found);
      fillGap(texts, columns, r, found);
      if (texts.size() == columns.size() + 1) {
        fillGap(texts.subList(1, texts.size()), columns, r, found);
      }
    }
  }

  private static void fillGap(
      List<Field> texts, List<ColumnForm> columns, int row, Map<String, Found> found) {
    if (texts.size() != columns.size()) {
      return;
    }
    int gap = -1;
    for (int i = 0; i < texts.size(); i++) {
      Found own = found.get(columns.get(i).key());
      if (own == null && gap < 0) {
        gap = i;
      } else if (own == null || !own.field().equals(texts.get(i))) {
        return;
      }
    }
    if (gap >= 0) {
      String key = columns.get(gap).key();
      found.put(key, new Found(key, row, texts.get(gap).column(), texts.get(gap)));
    }
  }

  private static ColumnOrder byPosition(Map<String, Found> found, Map<String, Field> printed) {
    Map<String, Integer> positions = new HashMap<>();
    found.forEach((key, value) -> positions.put(key, value.field().column()));
    List<String> keys =
        found.values().stream()
            .sorted(Comparator.comparingInt(value -> value.field().column()))
            .map(Found::key)
            .toList();
    boolean distinct = positions.values().stream().distinct().count() == positions.size();
    return new ColumnOrder(
        distinct ? Optional.of(keys) : Optional.empty(), printed, distinct ? positions : Map.of());
  }

  private static Optional<List<String>> fromLines(Map<String, Found> found, List<String> official) {
    if (found.size() == official.size()
        && found.values().stream().mapToInt(Found::row).distinct().count() == 1) {
      return Optional.of(
          found.values().stream()
              .sorted(Comparator.comparingInt(Found::index))
              .map(Found::key)
              .toList());
    }
    String first = official.get(0);
    String last = official.get(official.size() - 1);
    List<String> middle = official.subList(1, official.size() - 1);
    Optional<List<String>> organisations = organisations(found, middle, first, last);
    if (organisations.isEmpty()) {
      return Optional.empty();
    }
    List<String> keys = new ArrayList<>();
    boolean swapped = isBehind(found.get(first), found.get(last));
    keys.add(swapped ? last : first);
    keys.addAll(organisations.get());
    keys.add(swapped ? first : last);
    return Optional.of(keys);
  }

  /** The organisation columns stand together in one row of the header, which no other shares. */
  private static Optional<List<String>> organisations(
      Map<String, Found> found, List<String> middle, String first, String last) {
    List<Found> seen =
        middle.stream().filter(found::containsKey).map(key -> found.get(key)).toList();
    if (seen.isEmpty()) {
      return Optional.of(middle);
    }
    int row = seen.get(0).row();
    boolean together = seen.stream().allMatch(value -> value.row() == row);
    boolean alone = !isIn(found.get(first), row) && !isIn(found.get(last), row);
    List<String> order =
        seen.stream().sorted(Comparator.comparingInt(Found::index)).map(Found::key).toList();
    if (!together || (!alone && !isAround(found, row, first, last, seen))) {
      return Optional.empty();
    }
    if (order.size() == middle.size()) {
      return Optional.of(order);
    }
    List<String> expected = middle.stream().filter(order::contains).toList();
    return order.equals(expected) ? Optional.of(middle) : Optional.empty();
  }

  /** In a header of one row 自然人 stands before the organisations and 总计 behind them. */
  private static boolean isAround(
      Map<String, Found> found, int row, String first, String last, List<Found> seen) {
    int least = seen.stream().mapToInt(Found::index).min().orElse(0);
    int most = seen.stream().mapToInt(Found::index).max().orElse(0);
    Found before = found.get(first);
    Found behind = found.get(last);
    return (before == null || before.row() != row || before.index() < least)
        && (behind == null || behind.row() != row || behind.index() > most);
  }

  private static boolean isIn(@org.jspecify.annotations.Nullable Found found, int row) {
    return found != null && found.row() == row;
  }

  private static boolean isBehind(
      @org.jspecify.annotations.Nullable Found first,
      @org.jspecify.annotations.Nullable Found last) {
    return first != null
        && last != null
        && first.row() == last.row()
        && first.index() > last.index();
  }
}
