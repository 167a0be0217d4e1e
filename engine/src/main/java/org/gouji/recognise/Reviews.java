package org.gouji.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.document.Place;
import org.gouji.form.CellKey;
import org.gouji.form.ColumnForm;
import org.gouji.form.Edition;
import org.gouji.form.Form;
import org.gouji.form.RowForm;
import org.gouji.form.TableKey;
import org.gouji.report.Cell;
import org.gouji.report.Origin;
import org.gouji.report.Presence;
import org.gouji.report.PrintedLabel;
import org.gouji.report.Statement;
import org.gouji.report.Table;
import org.gouji.report.TableRow;

/** Finds table 4, 政府信息公开行政复议、行政诉讼情况: one row of fifteen figures, or three tables of five. */
final class Reviews {

  private static final Form FORM = Form.of(Edition.E2021);
  private static final List<ColumnForm> LEAVES = FORM.blocks(TableKey.T4).get(0).columns();
  private static final List<RowForm> GROUPS = FORM.rows(TableKey.T4);
  private static final int ENOUGH_LEAVES = 3;
  private static final int HEADER_ROWS = 40;
  private static final int ROWS_ABOVE = 3;

  private final List<Row> rows;
  private final boolean complete;
  private final Labels leaves = new Labels();
  private final Labels groups = new Labels();
  private final Map<String, Field> printed = new LinkedHashMap<>();
  private final Map<String, Cell> cells = new LinkedHashMap<>();
  private final List<Statement> unplaced = new ArrayList<>();
  private Origin origin = Origin.UNKNOWN;

  private Reviews(List<Row> rows, boolean complete) {
    this.rows = rows;
    this.complete = complete;
    LEAVES.forEach(leaf -> leaves.add(leaf.label(), leaf.aliases()));
    GROUPS.forEach(group -> groups.add(group.label(), group.aliases()));
  }

  /** A label of the heading, with the row it stands in. */
  private record Mark(int index, Field field, int row) {}

  /**
   * A heading and the figures under it.
   *
   * @param end index behind the last row of the figures
   */
  private record Part(
      int first, int end, List<Mark> leaves, List<Mark> groups, List<Row> heading, List<Row> data) {

    int leafRows() {
      return (int) leaves.stream().mapToInt(Mark::row).distinct().count();
    }
  }

  /** Finds the table; the parameters are those of {@link Requests#find}. */
  static FoundTable find(List<Row> rows, Span span, boolean complete) {
    return new Reviews(rows, complete).find(span);
  }

  private FoundTable find(Span span) {
    List<Part> parts = new ArrayList<>();
    int from = span.from();
    Optional<Part> part = part(from, span.to());
    while (part.isPresent()) {
      parts.add(part.get());
      from = Math.max(part.get().end(), part.get().first() + 1);
      part = parts.size() < GROUPS.size() ? part(from, span.to()) : Optional.empty();
    }
    if (parts.isEmpty()) {
      Presence presence = complete ? Presence.ABSENT : Presence.UNCERTAIN;
      return new FoundTable(Table.unseen(TableKey.T4, FORM, presence, false), 0, -1);
    }
    Set<String> read = new HashSet<>();
    parts.forEach(found -> read(found, read));
    return new FoundTable(
        table(parts.get(0)), parts.get(0).first(), parts.get(parts.size() - 1).end() - 1);
  }

  /** The next heading with at least three of the five result labels, and the figures below it. */
  private Optional<Part> part(int from, int to) {
    List<Mark> seen = new ArrayList<>();
    List<Mark> over = new ArrayList<>();
    int first = -1;
    for (int r = from; r < to; r++) {
      Row row = rows.get(r);
      if (isFigures(row, seen)) {
        return Optional.of(part(first, r, to, seen, over));
      }
      if (row.hasValue() && row.hasText()) {
        seen.clear();
        over.clear();
        first = -1;
        continue;
      }
      boolean marked = marks(row, r, seen, over);
      if (marked && first < 0) {
        first = r;
      } else if (first >= 0 && (r - first > HEADER_ROWS || isProse(row, marked))) {
        if (seen.size() >= ENOUGH_LEAVES) {
          return Optional.of(part(first, r, to, seen, over));
        }
        seen.clear();
        over.clear();
        first = marked ? r : -1;
      } else if (first >= 0 && isBlankData(row, seen)) {
        return Optional.of(part(first, r, to, seen, over));
      }
    }
    return seen.size() >= ENOUGH_LEAVES
        ? Optional.of(part(first, to, to, seen, over))
        : Optional.empty();
  }

  /**
   * Whether the figures begin here: a row of values only, or, below a whole heading, a row as wide
   * as a group in which some cell is no number.
   */
  private boolean isFigures(Row row, List<Mark> seen) {
    if (seen.size() < ENOUGH_LEAVES) {
      return false;
    }
    boolean wide = row.fields().size() >= LEAVES.size() && row.source() != Row.Source.PROSE;
    return row.isValuesOnly()
        || (wide
            && row.hasValue()
            && row.fields().stream()
                .filter(Field::isText)
                .allMatch(field -> leaves.match(field.text()).isEmpty() && group(field).isEmpty()));
  }

  private static boolean isProse(Row row, boolean marked) {
    return !marked && row.source() == Row.Source.PROSE && row.text().length() > 12;
  }

  /** A row of blanks below the whole heading is the row of figures, left empty. */
  private static boolean isBlankData(Row row, List<Mark> seen) {
    int whole = LEAVES.size();
    return row.fields().stream().allMatch(Field::isBlank)
        && (seen.size() == whole || seen.size() == whole * GROUPS.size())
        && row.fields().size() >= whole;
  }

  private boolean marks(Row row, int r, List<Mark> seen, List<Mark> over) {
    boolean marked = false;
    for (Field field : row.fields()) {
      if (!field.isText()) {
        continue;
      }
      Optional<Labels.Hit> leaf = leaves.match(field.text()).stream().findFirst();
      Optional<Labels.Hit> group = group(field);
      if (leaf.isPresent()) {
        seen.add(new Mark(leaf.get().index(), field, r));
        marked = true;
      } else if (group.isPresent()) {
        over.add(new Mark(group.get().index(), field, r));
        marked = true;
      } else {
        marked |= field.key().equals("行政诉讼");
      }
    }
    return marked;
  }

  private Optional<Labels.Hit> group(Field field) {
    return groups.match(field.text()).stream().findFirst();
  }

  private Part part(int first, int dataRow, int to, List<Mark> seen, List<Mark> over) {
    List<Row> data = new ArrayList<>();
    int end = dataRow;
    int grid = dataRow < to ? rows.get(dataRow).grid() : -1;
    while (end < to && isData(rows.get(end), grid, data)) {
      data.add(rows.get(end));
      end++;
    }
    return new Part(
        first, end, List.copyOf(seen), List.copyOf(over), rows.subList(first, dataRow), data);
  }

  /** One row of figures; where each stands on a line of its own, all that follow. */
  private static boolean isData(Row row, int grid, List<Row> before) {
    boolean figures = before.isEmpty() || row.isValuesOnly();
    boolean single = row.fields().size() == 1 && grid < 0;
    return figures
        && row.grid() == grid
        && (before.isEmpty() || (single && before.get(0).fields().size() == 1));
  }

  private void read(Part part, Set<String> done) {
    Optional<List<CellKey>> keys = keys(part, done);
    keys.ifPresent(list -> list.forEach(key -> done.add(key.row())));
    List<Field> fields = part.data().stream().flatMap(row -> row.fields().stream()).toList();
    if (part.data().isEmpty()) {
      return;
    }
    Row.Source source = part.data().get(0).source();
    if (source == Row.Source.OWN_GRID) {
      origin = Origin.REPORT;
    }
    int columns = keys.map(List::size).orElse(LEAVES.size() * GROUPS.size());
    boolean edgesShown =
        source == Row.Source.OWN_GRID
            || part.heading().stream().anyMatch(row -> row.fields().size() == columns);
    Placement placement = Placement.of(fields, columns, edgesShown);
    if (keys.isPresent() && placement.assigned() && isAligned(part, placement, source)) {
      for (int i = 0; i < columns; i++) {
        Field field = placement.fields().get(i);
        CellKey key = keys.get().get(i);
        cells.put(
            key.target(),
            NumberReader.read(key, leaf(key), field.text(), origin, Optional.of(field.place())));
      }
    } else {
      fields.stream()
          .filter(field -> !field.isBlank())
          .forEach(field -> unplaced.add(new Statement(field.text(), field.place())));
      unplaced.add(new Statement(part.heading().get(0).text(), part.heading().get(0).place()));
    }
  }

  /** In the document's own grid each figure stands under its label. */
  private static boolean isAligned(Part part, Placement placement, Row.Source source) {
    if (source != Row.Source.OWN_GRID || part.leaves().size() != placement.fields().size()) {
      return true;
    }
    List<Integer> heads =
        part.leaves().stream().map(mark -> mark.field().column()).sorted().toList();
    return heads.equals(placement.fields().stream().map(Field::column).toList());
  }

  /**
   * The cells that the heading names, in the order of the figures; empty if it contradicts itself.
   */
  private Optional<List<CellKey>> keys(Part part, Set<String> done) {
    boolean grid = part.heading().get(0).isGrid();
    List<Mark> known =
        grid
            ? part.leaves().stream()
                .sorted(Comparator.comparingInt(mark -> mark.field().column()))
                .toList()
            : part.leaves();
    List<Mark> ordered = withGap(part, known);
    int five = LEAVES.size();
    boolean single = ordered.size() <= five && part.leafRows() <= five && isSmall(part);
    List<Integer> groupOrder = single ? singleGroup(part, done) : groupOrder(part, grid);
    if (groupOrder.isEmpty()) {
      return Optional.empty();
    }
    int expected = five * groupOrder.size();
    List<CellKey> keys = new ArrayList<>();
    for (int g = 0; g < groupOrder.size(); g++) {
      List<Mark> own =
          ordered.size() == expected ? ordered.subList(g * five, (g + 1) * five) : List.of();
      List<Integer> order = own.stream().map(Mark::index).toList();
      boolean permutation = new HashSet<>(order).size() == five;
      if (!own.isEmpty() && !permutation) {
        return Optional.empty();
      }
      for (int i = 0; i < five; i++) {
        String column = LEAVES.get(own.isEmpty() ? i : order.get(i)).key();
        CellKey key = new CellKey(TableKey.T4, GROUPS.get(groupOrder.get(g)).key(), column);
        keys.add(key);
        if (!own.isEmpty()) {
          printed.put(key.target(), own.get(i).field());
        }
      }
    }
    boolean contradicts = ordered.size() != expected && !isOfficial(ordered);
    return contradicts ? Optional.empty() : Optional.of(keys);
  }

  /**
   * The leaf labels with one of unknown wording read by its place: in a heading row of five or ten
   * texts, or in five at the beginning of one, where all others stand in theirs.
   */
  private List<Mark> withGap(Part part, List<Mark> known) {
    int five = LEAVES.size();
    if (known.size() % five == 0) {
      return known;
    }
    List<Mark> all = new ArrayList<>();
    for (int r = 0; r < part.heading().size(); r++) {
      List<Field> texts =
          part.heading().get(r).fields().stream()
              .filter(field -> field.isText() && group(field).isEmpty())
              .filter(field -> !field.key().equals("行政诉讼"))
              .toList();
      long marked =
          texts.stream()
              .filter(text -> known.stream().anyMatch(mark -> mark.field().equals(text)))
              .count();
      if (marked == 0) {
        continue;
      }
      if (texts.size() % five != 0) {
        return known;
      }
      for (int i = 0; i < texts.size(); i++) {
        Field text = texts.get(i);
        Optional<Mark> mark =
            known.stream().filter(found -> found.field().equals(text)).findFirst();
        if (mark.isPresent() && mark.get().index() != i % five) {
          return known;
        }
        all.add(new Mark(i % five, text, r));
      }
    }
    return all.size() % five == 0 && !all.isEmpty() ? all : known;
  }

  /** Whether the part has figures for one group only. */
  private static boolean isSmall(Part part) {
    int figures = part.data().stream().mapToInt(row -> row.fields().size()).sum();
    return figures <= LEAVES.size() + 1;
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
    return group < GROUPS.size();
  }

  /** The group of a table of five: named in its heading, or in a line just above it. */
  private List<Integer> singleGroup(Part part, Set<String> done) {
    Stream<Field> above =
        rows.subList(Math.max(0, part.first() - ROWS_ABOVE), part.first()).stream()
            .flatMap(row -> row.fields().stream());
    List<Integer> named =
        Stream.concat(part.groups().stream().map(Mark::field), above)
            .flatMap(field -> named(field).stream())
            .distinct()
            .filter(index -> !done.contains(GROUPS.get(index).key()))
            .toList();
    if (named.size() != 1) {
      return List.of();
    }
    return named;
  }

  /** The group that a text such as 行政诉讼（复议后起诉） names, longest name first. */
  private static Optional<Integer> named(Field field) {
    if (field.key().isEmpty() || field.key().length() > 20) {
      return Optional.empty();
    }
    for (int i = GROUPS.size() - 1; i >= 0; i--) {
      if (field.key().contains(GROUPS.get(i).label())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The order of the three groups: 行政复议 first, the two kinds of suit as their labels stand. */
  private static List<Integer> groupOrder(Part part, boolean grid) {
    List<Mark> marks =
        grid
            ? part.groups().stream()
                .sorted(Comparator.comparingInt(mark -> mark.field().column()))
                .toList()
            : part.groups();
    List<Integer> order = new ArrayList<>();
    marks.stream().map(Mark::index).filter(index -> !order.contains(index)).forEach(order::add);
    if (order.size() == GROUPS.size()) {
      return order;
    }
    List<Integer> official = List.of(0, 1, 2);
    List<Integer> sorted = order.stream().sorted().toList();
    return order.equals(sorted) ? official : List.of();
  }

  private static ColumnForm leaf(CellKey key) {
    return LEAVES.stream()
        .filter(leaf -> leaf.key().equals(key.column()))
        .findFirst()
        .orElseThrow();
  }

  private Table table(Part first) {
    Place at = rows.get(first.first()).place();
    boolean assigned = unplaced.isEmpty() && !cells.isEmpty();
    Map<String, Cell> all = new LinkedHashMap<>();
    List<PrintedLabel> labels = new ArrayList<>();
    for (CellKey key : FORM.cells(TableKey.T4)) {
      Cell cell = cells.get(key.target());
      if (cell == null) {
        cell =
            assigned || (unplaced.isEmpty() && cells.isEmpty())
                ? Cell.absent(key, leaf(key).measure())
                : Requests.ambiguous(key, leaf(key), origin, at);
      }
      all.put(key.target(), cell);
      Optional<Field> field = Optional.ofNullable(printed.get(key.target()));
      labels.add(
          new PrintedLabel(
              key.target(), field.map(Field::text), leaf(key).label(), field.map(Field::place)));
    }
    TableRow row =
        new TableRow(
            "t4",
            Presence.PRESENT,
            unplaced.isEmpty(),
            all.size(),
            unplaced,
            origin,
            Optional.of(at));
    return new Table(
        TableKey.T4,
        Presence.PRESENT,
        false,
        Optional.empty(),
        Map.of(),
        List.of(row),
        labels,
        all,
        Optional.of(at));
  }
}
