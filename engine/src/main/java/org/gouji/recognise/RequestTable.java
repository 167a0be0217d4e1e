package org.gouji.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.gouji.text.Key;
import org.gouji.text.Wording;
import org.jspecify.annotations.Nullable;

/** Writes table 3 from the rows that were found, measured by the edition that its labels tell. */
final class RequestTable {

  /** A row of that many values between two labels may be the row that is missing there. */
  private static final int VALUES_OF_A_ROW = 3;

  /** How far from the labels such a row is looked for where one side has none. */
  private static final int NEAR = 3;

  private final List<Row> rows;
  private final boolean complete;
  private final Map<String, FoundRow> found;
  private final RequestColumns columns;
  private final Origin ofLines;
  private final Displaced displaced;

  RequestTable(
      List<Row> rows, boolean complete, Map<String, FoundRow> found, RequestColumns columns) {
    this.rows = rows;
    this.complete = complete;
    this.found = found;
    this.columns = columns;
    this.ofLines = isPacked() ? Origin.CONVERSION : Origin.UNKNOWN;
    this.displaced = new Displaced(rows, found.values().stream().map(FoundRow::anchor).toList());
  }

  /** A converter packed the rows: full rows differ in the blanks around them, or most are short. */
  private boolean isPacked() {
    int full = 0;
    int exact = 0;
    int unplaced = 0;
    for (FoundRow row : found.values()) {
      full += Placement.isFull(row.after(), RequestForm.WIDTH) ? 1 : 0;
      exact += Placement.isExact(row.after(), RequestForm.WIDTH) ? 1 : 0;
      unplaced += row.isAssigned() ? 0 : 1;
    }
    return (exact > 0 && exact < full) || unplaced * 2 > found.size();
  }

  Table write(Edition fallback) {
    EditionMarks marks = marks();
    List<TableRow> tableRows = new ArrayList<>();
    List<PrintedLabel> labels = new ArrayList<>();
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (RowForm form : Form.of(marks.single().orElse(fallback)).rows(TableKey.T3)) {
      FoundRow row = found.get(form.key());
      tableRows.add(tableRow(form, row));
      cells(form, row).forEach(cell -> cells.put(cell.target(), cell));
      if (row != null) {
        labels.add(label(form, row));
      }
    }
    labels.addAll(columnLabels());
    return new Table(
        TableKey.T3,
        Presence.PRESENT,
        false,
        marks.edition(),
        marks.all(),
        tableRows,
        labels,
        cells,
        Optional.of(rows.get(found.values().iterator().next().anchor().firstRow()).place()));
  }

  /** 其他处理 is one row in the one edition, several in the other; its 其他 alone tells neither. */
  private EditionMarks marks() {
    EditionMarks marks = new EditionMarks();
    found.forEach(
        (key, row) -> {
          boolean single = key.equals(RequestForm.OTHER_HANDLING);
          boolean telling =
              key.startsWith(RequestForm.OTHER_HANDLING) && !key.equals("otherHandling.other");
          if (telling) {
            Statement label = new Statement(row.anchor().text(), row.place());
            marks.add(single ? Edition.E2019 : Edition.E2021, label);
          }
        });
    return marks;
  }

  private TableRow tableRow(RowForm form, @Nullable FoundRow row) {
    String target = TableRow.target(TableKey.T3, form.key());
    return row == null
        ? TableRow.unseen(target, RequestForm.WIDTH, missing(form))
        : row.asTableRow(target, RequestForm.WIDTH, ofLines);
  }

  /** A row is surely absent only if nothing unexplained stands where it should be. */
  private Presence missing(RowForm form) {
    if (!complete || displaced.holds(form)) {
      return Presence.UNCERTAIN;
    }
    int index = RequestForm.ROWS.indexOf(form);
    Optional<FoundRow> before =
        found.values().stream().filter(row -> row.anchor().label() < index).reduce((a, b) -> b);
    Optional<FoundRow> behind =
        found.values().stream().filter(row -> row.anchor().label() > index).findFirst();
    int after = before.map(row -> row.anchor().row() + 1).orElse(0);
    int to = behind.map(row -> row.anchor().firstRow()).orElse(Math.min(rows.size(), after + NEAR));
    int from = before.isEmpty() ? Math.max(0, to - NEAR) : after;
    boolean unexplained = before.filter(RequestTable::isOverfull).isPresent();
    for (int r = from; r < to; r++) {
      unexplained |=
          rows.get(r).fields().stream().filter(Field::isValue).count() >= VALUES_OF_A_ROW;
    }
    return unexplained ? Presence.UNCERTAIN : Presence.ABSENT;
  }

  private static boolean isOverfull(FoundRow row) {
    return !row.isAssigned() && row.placement().fields().size() > RequestForm.WIDTH;
  }

  private List<Cell> cells(RowForm form, @Nullable FoundRow row) {
    List<Cell> cells = new ArrayList<>();
    List<String> order =
        row == null ? List.of() : columns.of(row.anchor()).keys().orElse(List.of());
    for (ColumnForm column : RequestForm.COLUMNS) {
      CellKey key = new CellKey(TableKey.T3, form.key(), column.key());
      if (row == null) {
        cells.add(Cell.absent(key, column.measure()));
      } else if (!row.isAssigned()) {
        cells.add(Cells.ambiguous(key, column, row.origin(ofLines), row.place()));
      } else {
        Field field = row.placement().fields().get(order.indexOf(column.key()));
        cells.add(Cells.read(key, column, field, row.origin(ofLines)));
      }
    }
    return cells;
  }

  /** The label as printed; one that a page break tore is put together from its two pieces. */
  private PrintedLabel label(RowForm form, FoundRow row) {
    String printed = row.anchor().text();
    String text =
        tornRest(form, row.anchor())
            .map(rest -> printed + rest)
            .orElseGet(() -> LabelText.of(printed, form.label()));
    return row.label(TableRow.target(TableKey.T3, form.key()), text, form.label());
  }

  private Optional<String> tornRest(RowForm form, Anchor anchor) {
    String whole = Wording.unnumbered(form.label());
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

  private List<PrintedLabel> columnLabels() {
    Map<String, Field> printed = columns.printed();
    List<PrintedLabel> labels = new ArrayList<>();
    for (ColumnForm column : RequestForm.COLUMNS) {
      Optional<Field> field = Optional.ofNullable(printed.get(column.key()));
      labels.add(
          new PrintedLabel(
              "t3:col:" + column.key(),
              field.map(Field::text),
              column.label(),
              field.map(Field::place)));
    }
    return labels;
  }
}
