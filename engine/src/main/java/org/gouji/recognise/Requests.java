package org.gouji.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.document.Place;
import org.gouji.form.CellKey;
import org.gouji.form.ColumnForm;
import org.gouji.form.Edition;
import org.gouji.form.Form;
import org.gouji.form.RowForm;
import org.gouji.form.TableKey;
import org.gouji.recognise.Anchors.Anchor;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.report.Origin;
import org.gouji.report.Presence;
import org.gouji.report.PrintedLabel;
import org.gouji.report.Statement;
import org.gouji.report.Table;
import org.gouji.report.TableRow;
import org.gouji.text.Key;
import org.gouji.text.Wording;

/** Finds table 3, 收到和处理政府信息公开申请情况: 23 or 25 rows by seven columns. */
final class Requests {

  /** A label without values still belongs to the table that begins or ended this near. */
  private static final int NEAR = 2;

  private static final int HEADER_ROWS = 16;
  private static final int ENOUGH_ROWS = 3;
  private static final Set<String> HEADER_WORDS = Set.of("申请人情况", "自然人", "法人或其他组织", "商业企业", "科研机构");

  /** Rows of both editions in one order. */
  private static final List<RowForm> UNION = union();

  private static final List<ColumnForm> COLUMNS =
      Form.of(Edition.E2021).blocks(TableKey.T3).get(0).columns();

  private final List<Row> rows;
  private final boolean complete;
  private final Labels labels = new Labels();
  private final Map<String, Line> found = new LinkedHashMap<>();
  private final Map<Integer, ColumnOrder> orders = new HashMap<>();

  private Requests(List<Row> rows, boolean complete) {
    this.rows = rows;
    this.complete = complete;
    UNION.forEach(row -> labels.add(row.label(), row.aliases()));
  }

  /** A row of the table: its label and what stands behind it. */
  private record Line(Anchor anchor, List<Field> after, Placement placement) {}

  private static List<RowForm> union() {
    List<RowForm> trial = Form.of(Edition.E2019).rows(TableKey.T3);
    List<RowForm> unified = Form.of(Edition.E2021).rows(TableKey.T3);
    RowForm single =
        trial.stream().filter(row -> row.key().equals("otherHandling")).findFirst().orElseThrow();
    int at = trial.indexOf(single);
    List<RowForm> union = new ArrayList<>(unified.subList(0, at));
    union.add(single);
    union.addAll(unified.subList(at, unified.size()));
    return List.copyOf(union);
  }

  /**
   * Finds the table.
   *
   * @param span where to look
   * @param complete whether the document was read to its end and shows no pictures
   * @param fallback edition by which a table is measured that does not tell its own
   */
  static FoundTable find(List<Row> rows, Span span, boolean complete, Edition fallback) {
    return new Requests(rows, complete).find(span, fallback);
  }

  private FoundTable find(Span span, Edition fallback) {
    List<Anchor> anchors = core(Anchors.choose(rows, span.from(), span.to(), labels), span.to());
    if (anchors.isEmpty()) {
      Presence presence = complete ? Presence.ABSENT : Presence.UNCERTAIN;
      Table table = Table.unseen(TableKey.T3, Form.of(fallback), presence, false);
      return new FoundTable(table, 0, -1);
    }
    place(anchors, span);
    int first = headerStart(span, anchors.get(0));
    int last = anchors.get(anchors.size() - 1).row();
    return new FoundTable(table(fallback), first, last);
  }

  /** Drops labels without anything behind them, unless they stand among others that have it. */
  private List<Anchor> core(List<Anchor> anchors, int end) {
    List<Anchor> filled =
        anchors.stream().filter(anchor -> !RowFields.behind(rows, anchor, end).isEmpty()).toList();
    if (filled.size() < ENOUGH_ROWS) {
      return List.of();
    }
    int first = filled.get(0).row();
    int last = filled.get(filled.size() - 1).row();
    return anchors.stream()
        .filter(anchor -> anchor.row() >= first - NEAR && anchor.row() <= last + NEAR)
        .filter(anchor -> filled.contains(anchor) || !isSingleOther(anchor))
        .toList();
  }

  private static boolean isSingleOther(Anchor anchor) {
    return UNION.get(anchor.label()).key().equals("otherHandling");
  }

  private void place(List<Anchor> anchors, Span span) {
    Map<Anchor, List<Field>> behind = new LinkedHashMap<>();
    for (int i = 0; i < anchors.size(); i++) {
      int end = i + 1 < anchors.size() ? anchors.get(i + 1).firstRow() : span.to();
      behind.put(anchors.get(i), RowFields.behind(rows, anchors.get(i), end));
    }
    boolean edgesShown = edgesShown(behind);
    int width = rightAligned(behind);
    behind.forEach(
        (anchor, after) -> {
          Row row = rows.get(anchor.row());
          boolean filledUp = row.mayBeFilledUp() && after.stream().anyMatch(f -> !f.isBlank());
          boolean shown = row.source() == Row.Source.OWN_GRID || (edgesShown && !filledUp);
          boolean even = row.fields().size() == width && !filledUp;
          Placement placement =
              even
                  ? Placement.atEnd(after, COLUMNS.size())
                  : Placement.of(after, COLUMNS.size(), shown);
          ColumnOrder order = order(anchor, anchors.get(0), span);
          boolean aligned = isAligned(placement, order);
          found.put(
              UNION.get(anchor.label()).key(),
              new Line(anchor, after, aligned ? placement : new Placement(false, printed(after))));
        });
  }

  private static List<Field> printed(List<Field> after) {
    return after.stream().filter(field -> !field.isBlank()).toList();
  }

  /** Whether the full rows all show exactly seven fields, so that a blank edge would show too. */
  private static boolean edgesShown(Map<Anchor, List<Field>> behind) {
    List<List<Field>> full =
        behind.values().stream().filter(after -> Placement.isFull(after, COLUMNS.size())).toList();
    return full.size() >= ENOUGH_ROWS
        && full.stream().allMatch(after -> Placement.isExact(after, COLUMNS.size()));
  }

  /**
   * The number of fields that every full row has, with its seven figures at the end: then a row of
   * that many fields shows its blanks too. 0 where the rows are not that even, or are a grid.
   */
  private int rightAligned(Map<Anchor, List<Field>> behind) {
    int width = 0;
    int full = 0;
    for (Map.Entry<Anchor, List<Field>> entry : behind.entrySet()) {
      Row row = rows.get(entry.getKey().row());
      List<Field> after = entry.getValue();
      if (row.source() == Row.Source.OWN_GRID || !Placement.isFull(after, COLUMNS.size())) {
        continue;
      }
      boolean own = after.size() <= row.fields().size() - 1;
      boolean atEnd =
          own
              && after.subList(after.size() - COLUMNS.size(), after.size()).stream()
                  .noneMatch(Field::isBlank);
      if (!atEnd || (full > 0 && row.fields().size() != width)) {
        return 0;
      }
      width = row.fields().size();
      full++;
    }
    return full >= ENOUGH_ROWS ? width : 0;
  }

  private static boolean isAligned(Placement placement, ColumnOrder order) {
    if (!placement.assigned() || order.keys().isEmpty()) {
      return false;
    }
    List<String> keys = order.keys().get();
    for (int i = 0; i < keys.size(); i++) {
      Integer position = order.positions().get(keys.get(i));
      if (position != null && placement.fields().get(i).column() != position) {
        return false;
      }
    }
    return true;
  }

  private ColumnOrder order(Anchor anchor, Anchor first, Span span) {
    int grid = rows.get(anchor.row()).grid();
    return orders.computeIfAbsent(
        grid,
        number -> {
          List<Row> header = new ArrayList<>();
          int from = Math.max(span.from(), first.firstRow() - HEADER_ROWS);
          int to = number < 0 ? first.firstRow() : anchor.row();
          for (int r = number < 0 ? from : firstRowOf(number, anchor.row()); r < to; r++) {
            boolean own = rows.get(r).grid() == number && !rows.get(r).hasValue();
            if (own && (number >= 0 || isHeader(rows.get(r)))) {
              header.add(rows.get(r));
            }
          }
          return ColumnOrder.of(header, COLUMNS);
        });
  }

  private int firstRowOf(int grid, int row) {
    int first = row;
    while (first > 0 && rows.get(first - 1).grid() == grid) {
      first--;
    }
    return first;
  }

  /** A header row of lines is short fields only; prose above the table is none. */
  private static boolean isHeader(Row row) {
    return row.fields().stream().allMatch(field -> field.isBlank() || field.key().length() <= 50)
        && row.hasText();
  }

  private int headerStart(Span span, Anchor first) {
    int start = first.firstRow();
    for (int r = Math.max(span.from(), first.firstRow() - HEADER_ROWS); r < start; r++) {
      boolean header =
          rows.get(r).fields().stream()
              .anyMatch(
                  field ->
                      HEADER_WORDS.stream().anyMatch(word -> field.key().startsWith(word))
                          || (field.key().length() < 50 && field.key().contains("勾稽关系")));
      if (header) {
        return r;
      }
    }
    return start;
  }

  private Table table(Edition fallback) {
    Map<Edition, List<Statement>> marks = marks();
    Optional<Edition> edition =
        marks.isEmpty()
            ? Optional.empty()
            : Optional.of(marks.size() > 1 ? Edition.MIXED : marks.keySet().iterator().next());
    Form form = Form.of(edition.filter(e -> e != Edition.MIXED).orElse(fallback));
    Origin lines = isPacked() ? Origin.CONVERSION : Origin.UNKNOWN;
    List<TableRow> tableRows = new ArrayList<>();
    List<PrintedLabel> printed = new ArrayList<>();
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (RowForm row : form.rows(TableKey.T3)) {
      Line line = found.get(row.key());
      tableRows.add(tableRow(row, line, lines));
      cells(row, line, lines).forEach(cell -> cells.put(cell.target(), cell));
      if (line != null) {
        printed.add(label(row, line.anchor()));
      }
    }
    columnLabels(printed);
    Line first = found.values().iterator().next();
    return new Table(
        TableKey.T3,
        Presence.PRESENT,
        false,
        edition,
        marks,
        tableRows,
        printed,
        cells,
        Optional.of(rows.get(first.anchor().firstRow()).place()));
  }

  private Map<Edition, List<Statement>> marks() {
    Map<Edition, List<Statement>> marks = new TreeMap<>();
    found.forEach(
        (key, line) -> {
          if (key.startsWith("otherHandling")) {
            Edition edition = key.equals("otherHandling") ? Edition.E2019 : Edition.E2021;
            boolean telling = !key.equals("otherHandling.other");
            if (telling) {
              marks.computeIfAbsent(edition, e -> new ArrayList<>()).add(statement(line.anchor()));
            }
          }
        });
    return marks;
  }

  private Statement statement(Anchor anchor) {
    return new Statement(anchor.text(), place(anchor));
  }

  private Place place(Anchor anchor) {
    return rows.get(anchor.firstRow()).fields().get(anchor.firstField()).place();
  }

  /** A converter packed the rows: full rows differ in the blanks around them, or most are short. */
  private boolean isPacked() {
    long full =
        found.values().stream().filter(l -> Placement.isFull(l.after(), COLUMNS.size())).count();
    long exact =
        found.values().stream().filter(l -> Placement.isExact(l.after(), COLUMNS.size())).count();
    long unplaced = found.values().stream().filter(l -> !l.placement().assigned()).count();
    return (exact > 0 && exact < full) || unplaced * 2 > found.size();
  }

  private Origin origin(Line line, Origin lines) {
    return rows.get(line.anchor().row()).source() == Row.Source.OWN_GRID ? Origin.REPORT : lines;
  }

  private TableRow tableRow(
      RowForm row, @org.jspecify.annotations.Nullable Line line, Origin lines) {
    String target = TableRow.target(TableKey.T3, row.key());
    if (line == null) {
      return TableRow.unseen(target, COLUMNS.size(), missing(row));
    }
    boolean assigned = line.placement().assigned();
    return new TableRow(
        target,
        Presence.PRESENT,
        assigned,
        COLUMNS.size(),
        assigned
            ? List.of()
            : line.placement().fields().stream()
                .map(field -> new Statement(field.text(), field.place()))
                .toList(),
        origin(line, lines),
        Optional.of(place(line.anchor())));
  }

  /** A row is surely absent only if nothing unexplained stands where it should be. */
  private Presence missing(RowForm row) {
    if (!complete) {
      return Presence.UNCERTAIN;
    }
    int index = UNION.indexOf(row);
    Optional<Line> before =
        found.values().stream().filter(line -> line.anchor().label() < index).reduce((a, b) -> b);
    Optional<Line> behind =
        found.values().stream().filter(line -> line.anchor().label() > index).findFirst();
    boolean overfull =
        before.isPresent()
            && !before.get().placement().assigned()
            && before.get().placement().fields().size() > COLUMNS.size();
    int from = before.map(line -> line.anchor().row() + 1).orElse(0);
    int to = behind.map(line -> line.anchor().firstRow()).orElse(Math.min(rows.size(), from + 3));
    from = before.isEmpty() ? Math.max(0, to - 3) : from;
    boolean unexplained = overfull;
    for (int r = from; r < to; r++) {
      unexplained |= rows.get(r).fields().stream().filter(Field::isValue).count() >= ENOUGH_ROWS;
    }
    return unexplained ? Presence.UNCERTAIN : Presence.ABSENT;
  }

  private List<Cell> cells(
      RowForm row, @org.jspecify.annotations.Nullable Line line, Origin lines) {
    List<Cell> cells = new ArrayList<>();
    List<String> keys = line == null ? List.of() : order(line).keys().orElse(List.of());
    for (ColumnForm column : COLUMNS) {
      CellKey key = new CellKey(TableKey.T3, row.key(), column.key());
      if (line == null) {
        cells.add(Cell.absent(key, column.measure()));
      } else if (!line.placement().assigned()) {
        cells.add(ambiguous(key, column, origin(line, lines), place(line.anchor())));
      } else {
        Field field = line.placement().fields().get(keys.indexOf(column.key()));
        cells.add(
            NumberReader.read(
                key, column, field.text(), origin(line, lines), Optional.of(field.place())));
      }
    }
    return cells;
  }

  private ColumnOrder order(Line line) {
    return Objects.requireNonNull(orders.get(rows.get(line.anchor().row()).grid()));
  }

  static Cell ambiguous(CellKey key, ColumnForm column, Origin origin, Place place) {
    return new Cell(
        key,
        CellState.AMBIGUOUS,
        Optional.empty(),
        "",
        Optional.empty(),
        false,
        column.measure(),
        origin,
        Optional.of(place));
  }

  /** The label as printed; one that a page break tore is put together from its two pieces. */
  private PrintedLabel label(RowForm row, Anchor anchor) {
    String printed = LabelText.of(anchor.text(), row.label());
    String text = tornRest(row, anchor).map(rest -> anchor.text() + rest).orElse(printed);
    return new PrintedLabel(
        TableRow.target(TableKey.T3, row.key()),
        Optional.of(text),
        row.label(),
        Optional.of(place(anchor)));
  }

  private Optional<String> tornRest(RowForm row, Anchor anchor) {
    String whole = Wording.unnumbered(row.label());
    String part = Wording.unnumbered(anchor.text());
    if (part.isEmpty() || part.equals(whole) || !whole.startsWith(part)) {
      return Optional.empty();
    }
    String rest = whole.substring(part.length());
    return rows.subList(anchor.row() + 1, Math.min(rows.size(), anchor.row() + 4)).stream()
        .filter(next -> !next.hasValue())
        .flatMap(next -> next.fields().stream())
        .map(Field::text)
        .filter(piece -> Key.text(piece).equals(rest))
        .findFirst();
  }

  private void columnLabels(List<PrintedLabel> printed) {
    Stream<ColumnOrder> seen =
        orders.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
    Map<String, Field> fields = new HashMap<>();
    seen.forEach(order -> order.printed().forEach(fields::putIfAbsent));
    for (ColumnForm column : COLUMNS) {
      Optional<Field> field = Optional.ofNullable(fields.get(column.key()));
      printed.add(
          new PrintedLabel(
              "t3:col:" + column.key(),
              field.map(Field::text),
              column.label(),
              field.map(Field::place)));
    }
  }
}
