package org.gouji.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.document.Place;
import org.gouji.form.CellKey;
import org.gouji.form.ColumnForm;
import org.gouji.form.Edition;
import org.gouji.form.Form;
import org.gouji.form.RowForm;
import org.gouji.form.TableKey;
import org.gouji.recognise.Anchors.Anchor;
import org.gouji.report.Cell;
import org.gouji.report.Origin;
import org.gouji.report.Presence;
import org.gouji.report.PrintedLabel;
import org.gouji.report.Statement;
import org.gouji.report.Table;
import org.gouji.report.TableRow;
import org.jspecify.annotations.Nullable;

/** Finds table 2, 主动公开政府信息情况: blocks by article item, each with its own heading row. */
final class Disclosure {

  /** A label without values still belongs to the table that begins or ended this near. */
  private static final int NEAR = 2;

  private static final int HEADER_ROWS = 8;
  private static final int ENOUGH_ROWS = 2;

  /** Rows of both editions in one order; 规范性文件 stands for 行政规范性文件 too. */
  private static final List<RowForm> UNION =
      Form.of(Edition.E2019).rows(TableKey.T2).stream().map(Disclosure::withTwin).toList();

  private final List<Row> rows;
  private final boolean complete;
  private final Labels labels = new Labels();
  private final Map<String, Line> found = new LinkedHashMap<>();

  private Disclosure(List<Row> rows, boolean complete) {
    this.rows = rows;
    this.complete = complete;
    UNION.forEach(row -> labels.add(row.label(), row.aliases()));
  }

  /** A row of the table; no header where its columns are not known. */
  private record Line(
      Anchor anchor, List<Field> after, Optional<BlockHeader> header, Placement placement) {}

  private static RowForm withTwin(RowForm trial) {
    Optional<RowForm> twin = Form.of(Edition.E2021).row(TableKey.T2, trial.key());
    List<String> aliases = new ArrayList<>(trial.aliases());
    twin.filter(row -> !row.label().equals(trial.label()))
        .ifPresent(row -> aliases.add(row.label()));
    return new RowForm(trial.key(), trial.label(), trial.group(), false, aliases);
  }

  /** Finds the table; the parameters are those of {@link Requests#find}. */
  static FoundTable find(List<Row> rows, Span span, boolean complete, Edition fallback) {
    return new Disclosure(rows, complete).find(span, fallback);
  }

  private FoundTable find(Span span, Edition fallback) {
    List<Anchor> anchors = core(Anchors.choose(rows, span.from(), span.to(), labels), span.to());
    if (anchors.size() < ENOUGH_ROWS) {
      Presence presence = complete && anchors.isEmpty() ? Presence.ABSENT : Presence.UNCERTAIN;
      Table table = Table.unseen(TableKey.T2, Form.of(fallback), presence, false);
      return new FoundTable(table, 0, -1);
    }
    place(anchors, span);
    int first = headerStart(span, anchors.get(0));
    return new FoundTable(table(fallback), first, anchors.get(anchors.size() - 1).row());
  }

  /** Labels with something behind them, and those without that stand among them. */
  private List<Anchor> core(List<Anchor> anchors, int end) {
    List<Anchor> filled =
        anchors.stream().filter(anchor -> !RowFields.behind(rows, anchor, end).isEmpty()).toList();
    if (filled.isEmpty()) {
      return List.of();
    }
    int first = filled.get(0).row();
    int last = filled.get(filled.size() - 1).row();
    return anchors.stream()
        .filter(anchor -> anchor.row() >= first - NEAR && anchor.row() <= last + NEAR)
        .toList();
  }

  private void place(List<Anchor> anchors, Span span) {
    Map<String, BlockHeader> headers = headers(anchors, span);
    boolean edgesShown = edgesShown(anchors, headers, span);
    for (int i = 0; i < anchors.size(); i++) {
      Anchor anchor = anchors.get(i);
      String key = UNION.get(anchor.label()).key();
      int end = i + 1 < anchors.size() ? anchors.get(i + 1).firstRow() : span.to();
      List<Field> after = RowFields.behind(rows, anchor, end);
      Optional<BlockHeader> header = Optional.ofNullable(headers.get(key));
      boolean own = rows.get(anchor.row()).source() == Row.Source.OWN_GRID;
      Placement placement =
          header
              .map(h -> place(rows.get(anchor.row()), after, h, own || edgesShown, own))
              .orElseGet(() -> unplaced(after));
      found.put(key, new Line(anchor, after, header, placement));
    }
  }

  /** The heading of each row: its own, or that of the row before in the same block. */
  private Map<String, BlockHeader> headers(List<Anchor> anchors, Span span) {
    Map<String, BlockHeader> headers = new HashMap<>();
    int above = Math.max(span.from(), anchors.get(0).firstRow() - HEADER_ROWS);
    String previous = "";
    for (Anchor anchor : anchors) {
      String key = UNION.get(anchor.label()).key();
      Optional<BlockHeader> own = BlockHeader.read(rows.subList(above, anchor.firstRow()), key);
      BlockHeader before = headers.get(previous);
      if (own.isPresent()) {
        headers.put(key, own.get());
      } else if (before != null && inOneBlock(previous, key)) {
        headers.put(key, before);
      }
      previous = key;
      above = anchor.row() + 1;
    }
    return headers;
  }

  private static boolean inOneBlock(String a, String b) {
    return Form.all().stream()
        .anyMatch(
            form ->
                form.blockOf(TableKey.T2, a).isPresent()
                    && form.blockOf(TableKey.T2, a).equals(form.blockOf(TableKey.T2, b)));
  }

  private boolean edgesShown(List<Anchor> anchors, Map<String, BlockHeader> headers, Span span) {
    int exact = 0;
    for (Anchor anchor : anchors) {
      BlockHeader header = headers.get(UNION.get(anchor.label()).key());
      List<Field> after = RowFields.behind(rows, anchor, span.to());
      if (header != null && Placement.isFull(after, header.columns().size())) {
        if (!Placement.isExact(after, header.columns().size())) {
          return false;
        }
        exact++;
      }
    }
    return exact >= ENOUGH_ROWS;
  }

  private static Placement place(
      Row row, List<Field> after, BlockHeader header, boolean edgesShown, boolean own) {
    int columns = header.columns().size();
    boolean filledUp = row.mayBeFilledUp() && columns > 1;
    if (!own && !filledUp && row.fields().size() == header.width()) {
      return underHeading(after, header);
    }
    if (columns == 1 && !after.isEmpty() && after.stream().allMatch(Field::isBlank)) {
      return new Placement(true, List.of(after.get(0)));
    }
    Placement placement = Placement.of(after, columns, edgesShown && !filledUp);
    List<Field> filled = after.stream().filter(field -> !field.isBlank()).toList();
    boolean underHeading =
        filled.size() == columns && columnsOf(filled).equals(columnsOf(header.fields()));
    if (!placement.assigned() && underHeading) {
      return new Placement(true, filled);
    }
    boolean shifted =
        own
            && placement.assigned()
            && !columnsOf(placement.fields()).equals(columnsOf(header.fields()));
    return shifted ? unplaced(after) : placement;
  }

  /** A row with as many fields as its heading row is read field by field below it. */
  private static Placement underHeading(List<Field> after, BlockHeader header) {
    List<Integer> heads = columnsOf(header.fields());
    List<Field> below = after.stream().filter(field -> heads.contains(field.column())).toList();
    boolean nothingBeside =
        after.stream().allMatch(field -> field.isBlank() || heads.contains(field.column()));
    return below.size() == heads.size() && nothingBeside
        ? new Placement(true, below)
        : unplaced(after);
  }

  private static List<Integer> columnsOf(List<Field> fields) {
    return fields.stream().map(Field::column).toList();
  }

  private static Placement unplaced(List<Field> after) {
    return new Placement(false, after.stream().filter(field -> !field.isBlank()).toList());
  }

  private int headerStart(Span span, Anchor first) {
    for (int r = Math.max(span.from(), first.firstRow() - HEADER_ROWS); r < first.firstRow(); r++) {
      boolean header =
          rows.get(r).fields().stream()
              .anyMatch(
                  field ->
                      field.key().startsWith("信息内容")
                          || (field.key().startsWith("第二十条第") && field.key().length() <= 10));
      if (header) {
        return r;
      }
    }
    return first.firstRow();
  }

  private Table table(Edition fallback) {
    Map<Edition, List<Statement>> marks = marks();
    Optional<Edition> edition =
        marks.isEmpty()
            ? Optional.empty()
            : Optional.of(marks.size() > 1 ? Edition.MIXED : marks.keySet().iterator().next());
    Edition measure =
        edition.filter(e -> e != Edition.MIXED).orElseGet(() -> heavier(marks, fallback));
    Form form = Form.of(measure);
    List<TableRow> tableRows = new ArrayList<>();
    List<PrintedLabel> printed = new ArrayList<>();
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (RowForm row : form.rows(TableKey.T2)) {
      Line line = found.get(row.key());
      tableRows.add(tableRow(form, row, line));
      if (line != null) {
        printed.add(
            new PrintedLabel(
                "t2:" + row.key(),
                Optional.of(LabelText.of(line.anchor().text(), row.label())),
                row.label(),
                Optional.of(place(line.anchor()))));
      }
      for (ColumnForm column : form.columns(TableKey.T2, row.key())) {
        Cell cell = cell(new CellKey(TableKey.T2, row.key(), column.key()), column, line, measure);
        cells.put(cell.target(), cell);
        if (line != null) {
          printed.add(heading(cell.target(), column, line, measure));
        }
      }
    }
    Line first = found.values().iterator().next();
    return new Table(
        TableKey.T2,
        Presence.PRESENT,
        false,
        edition,
        marks,
        tableRows,
        printed,
        cells,
        Optional.of(place(first.anchor())));
  }

  private Map<Edition, List<Statement>> marks() {
    Map<Edition, List<Statement>> marks = new TreeMap<>();
    List<BlockHeader> seen = new ArrayList<>();
    for (Line line : found.values()) {
      if (line.header().isPresent() && !seen.contains(line.header().get())) {
        BlockHeader header = line.header().get();
        seen.add(header);
        header
            .fields()
            .forEach(
                field ->
                    marks
                        .computeIfAbsent(header.edition(), e -> new ArrayList<>())
                        .add(new Statement(field.text(), field.place())));
      }
    }
    return marks;
  }

  private static Edition heavier(Map<Edition, List<Statement>> marks, Edition fallback) {
    int trial = marks.getOrDefault(Edition.E2019, List.of()).size();
    int unified = marks.getOrDefault(Edition.E2021, List.of()).size();
    return trial == unified ? fallback : trial > unified ? Edition.E2019 : Edition.E2021;
  }

  private Place place(Anchor anchor) {
    return rows.get(anchor.firstRow()).fields().get(anchor.firstField()).place();
  }

  private Origin origin(Line line) {
    return rows.get(line.anchor().row()).source() == Row.Source.OWN_GRID
        ? Origin.REPORT
        : Origin.UNKNOWN;
  }

  private TableRow tableRow(Form form, RowForm row, @Nullable Line line) {
    String target = TableRow.target(TableKey.T2, row.key());
    int fields = form.columns(TableKey.T2, row.key()).size();
    if (line == null) {
      return TableRow.unseen(target, fields, missing(row));
    }
    boolean assigned = line.placement().assigned();
    return new TableRow(
        target,
        Presence.PRESENT,
        assigned,
        fields,
        assigned
            ? List.of()
            : line.placement().fields().stream()
                .map(field -> new Statement(field.text(), field.place()))
                .toList(),
        origin(line),
        Optional.of(place(line.anchor())));
  }

  /** A row is surely absent only if no unexplained row of values stands between its neighbours. */
  private Presence missing(RowForm row) {
    int index = indexOf(row.key());
    int from = 0;
    int to = rows.size();
    int last = 0;
    for (Line line : found.values()) {
      int label = line.anchor().label();
      if (label < index) {
        from = line.anchor().row() + 1;
      } else if (label > index && to == rows.size()) {
        to = line.anchor().firstRow();
      }
      last = Math.max(last, line.anchor().row());
    }
    int end = to == rows.size() ? Math.min(to, last + 5) : to;
    boolean unexplained = !complete;
    for (int r = from == 0 ? Math.max(0, end - 4) : from; r < end; r++) {
      unexplained |= rows.get(r).hasValue();
    }
    return unexplained ? Presence.UNCERTAIN : Presence.ABSENT;
  }

  private static int indexOf(String key) {
    for (int i = 0; i < UNION.size(); i++) {
      if (UNION.get(i).key().equals(key)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no row of table 2: " + key);
  }

  private Cell cell(CellKey key, ColumnForm column, @Nullable Line line, Edition measure) {
    if (line == null) {
      return Cell.absent(key, column.measure());
    }
    int position = position(column, line, measure);
    if (line.header().isPresent() && position < 0) {
      return Cell.absent(key, column.measure());
    }
    if (line.header().isEmpty() || !line.placement().assigned()) {
      return Requests.ambiguous(key, column, origin(line), place(line.anchor()));
    }
    Field field = line.placement().fields().get(position);
    return NumberReader.read(key, column, field.text(), origin(line), Optional.of(field.place()));
  }

  /** Index of a column among the fields of a row, -1 if its heading prints other columns. */
  private static int position(ColumnForm column, Line line, Edition measure) {
    return line.header()
        .filter(header -> header.edition() == measure)
        .map(header -> header.columns().indexOf(column))
        .orElse(-1);
  }

  private PrintedLabel heading(String target, ColumnForm column, Line line, Edition measure) {
    int position = position(column, line, measure);
    Optional<Field> field =
        position < 0
            ? Optional.empty()
            : Optional.of(line.header().orElseThrow().fields().get(position));
    return new PrintedLabel(
        target, field.map(Field::text), column.label(), field.map(Field::place));
  }
}
