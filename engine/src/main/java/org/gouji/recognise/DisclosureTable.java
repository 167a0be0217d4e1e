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
import org.gouji.report.Cell;
import org.gouji.report.Origin;
import org.gouji.report.Presence;
import org.gouji.report.PrintedLabel;
import org.gouji.report.Statement;
import org.gouji.report.Table;
import org.gouji.report.TableRow;
import org.gouji.text.Sentences;
import org.jspecify.annotations.Nullable;

/** Writes table 2 from the rows that were found, measured by the edition of its headings. */
final class DisclosureTable {

  private final List<Row> rows;
  private final boolean complete;
  private final Map<String, DisclosureRow> found;
  private final Displaced displaced;
  private final List<TableRow> tableRows = new ArrayList<>();
  private final List<PrintedLabel> labels = new ArrayList<>();
  private final Map<String, Cell> cells = new LinkedHashMap<>();

  DisclosureTable(List<Row> rows, boolean complete, Map<String, DisclosureRow> found) {
    this.rows = rows;
    this.complete = complete;
    this.found = found;
    this.displaced =
        new Displaced(rows, found.values().stream().map(row -> row.found().anchor()).toList());
  }

  Table write(Edition fallback) {
    EditionMarks marks = marks();
    Form form = Form.of(marks.single().orElseGet(() -> marks.heavier(fallback)));
    form.rows(TableKey.T2).forEach(row -> write(form, row));
    return new Table(
        TableKey.T2,
        Presence.PRESENT,
        false,
        marks.edition(),
        marks.all(),
        tableRows,
        labels,
        cells,
        Optional.of(found.values().iterator().next().found().place()));
  }

  /**
   * The heading fields, each heading once; and below headings of one edition the labels of rows
   * that only the other has.
   */
  private EditionMarks marks() {
    EditionMarks marks = new EditionMarks();
    found.values().stream()
        .flatMap(row -> row.header().stream())
        .distinct()
        .forEach(
            header ->
                header
                    .fields()
                    .forEach(
                        field ->
                            marks.add(
                                header.edition(), new Statement(field.text(), field.place()))));
    marks.single().ifPresent(edition -> addStrangers(marks, edition));
    return marks;
  }

  private void addStrangers(EditionMarks marks, Edition edition) {
    Edition other = edition == Edition.E2019 ? Edition.E2021 : Edition.E2019;
    found.forEach(
        (key, row) -> {
          if (Form.of(edition).row(TableKey.T2, key).isEmpty()) {
            String label = Sentences.strip(row.found().anchor().text());
            marks.add(other, new Statement(label, row.found().place()));
          }
        });
  }

  private void write(Form form, RowForm rowForm) {
    DisclosureRow row = found.get(rowForm.key());
    List<ColumnForm> columns = form.columns(TableKey.T2, rowForm.key());
    String target = TableRow.target(TableKey.T2, rowForm.key());
    if (row == null) {
      tableRows.add(TableRow.unseen(target, columns.size(), missing(rowForm)));
    } else {
      tableRows.add(row.found().asTableRow(target, columns.size(), Origin.UNKNOWN));
      String text = LabelText.of(row.found().anchor().text(), rowForm.label());
      labels.add(row.found().label(target, text, rowForm.label()));
    }
    for (ColumnForm column : columns) {
      CellKey key = new CellKey(TableKey.T2, rowForm.key(), column.key());
      cells.put(key.target(), cell(key, column, row, form.edition()));
      if (row != null) {
        labels.add(heading(key.target(), column, row, form.edition()));
      }
    }
  }

  /** A row is surely absent only if no unexplained row of values stands between its neighbours. */
  private Presence missing(RowForm row) {
    int index = DisclosureForm.indexOf(row.key());
    int from = 0;
    int to = rows.size();
    int last = 0;
    for (DisclosureRow other : found.values()) {
      int label = other.found().anchor().label();
      if (label < index) {
        from = other.found().anchor().row() + 1;
      } else if (label > index && to == rows.size()) {
        to = other.found().anchor().firstRow();
      }
      last = Math.max(last, other.found().anchor().row());
    }
    int end = to == rows.size() ? Math.min(to, last + 5) : to;
    boolean unexplained = !complete || displaced.holds(row);
    for (int r = from == 0 ? Math.max(0, end - 4) : from; r < end; r++) {
      unexplained |= rows.get(r).hasValue();
    }
    return unexplained ? Presence.UNCERTAIN : Presence.ABSENT;
  }

  private static Cell cell(
      CellKey key, ColumnForm column, @Nullable DisclosureRow row, Edition edition) {
    if (row == null) {
      return Cell.absent(key, column.measure());
    }
    int position = row.position(column, edition);
    if (row.header().isPresent() && position < 0) {
      return Cell.absent(key, column.measure());
    }
    FoundRow own = row.found();
    Origin origin = own.origin(Origin.UNKNOWN);
    return row.header().isPresent() && own.isAssigned()
        ? Cells.read(key, column, own.placement().fields().get(position), origin)
        : Cells.ambiguous(key, column, origin, own.place());
  }

  private static PrintedLabel heading(
      String target, ColumnForm column, DisclosureRow row, Edition edition) {
    int position = row.position(column, edition);
    Optional<Field> field =
        row.header().filter(header -> position >= 0).map(header -> header.fields().get(position));
    return new PrintedLabel(
        target, field.map(Field::text), column.label(), field.map(Field::place));
  }
}
