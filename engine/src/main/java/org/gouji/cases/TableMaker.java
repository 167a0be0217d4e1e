package org.gouji.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.document.Place;
import org.gouji.form.BlockForm;
import org.gouji.form.CellKey;
import org.gouji.form.ColumnForm;
import org.gouji.form.Edition;
import org.gouji.form.Form;
import org.gouji.form.RowForm;
import org.gouji.form.TableKey;
import org.gouji.recognise.NumberReader;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.report.Origin;
import org.gouji.report.Presence;
import org.gouji.report.PrintedLabel;
import org.gouji.report.Statement;
import org.gouji.report.Table;
import org.gouji.report.TableRow;

/** Makes the tables of a report that is described by a sketch. */
final class TableMaker {

  private final Sketch sketch;
  private final Parts parts;
  private final Lines lines;
  private final Map<String, String> figures;
  private final Map<String, String> changed;
  private final Map<String, List<String>> unassigned;

  TableMaker(Sketch sketch, Parts parts, Lines lines, Map<String, String> figures) {
    this.sketch = sketch;
    this.parts = parts;
    this.lines = lines;
    this.figures = figures;
    this.changed = sketch.cells();
    this.unassigned = sketch.fields();
  }

  /** A table as the form prints it, with what the sketch changes. */
  Table make(TableKey key, Form form, Optional<Edition> edition) {
    Presence presence = parts.presence(key.word());
    if (presence != Presence.PRESENT) {
      return Table.unseen(key, form, presence, parts.isPicture(key.word()));
    }
    Place at = lines.next();
    Map<String, PrintedLabel> labels = new LinkedHashMap<>();
    Map<String, TableRow> rows = new LinkedHashMap<>();
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (BlockForm block : form.blocks(key)) {
      for (RowForm row : block.rows()) {
        row(key, block, row, labels, rows, cells);
      }
    }
    columnLabels(key, form, labels);
    return new Table(
        key,
        presence,
        false,
        edition,
        marks(key, edition),
        List.copyOf(rows.values()),
        List.copyOf(labels.values()),
        cells,
        Optional.of(at));
  }

  private void row(
      TableKey key,
      BlockForm block,
      RowForm row,
      Map<String, PrintedLabel> labels,
      Map<String, TableRow> rows,
      Map<String, Cell> cells) {
    String target = TableRow.target(key, row.key());
    Presence presence = parts.presence(key == TableKey.T4 ? "t4:row" : target);
    Place at = rows.containsKey(target) ? lines.column(1) : lines.next();
    boolean placed = !unassigned.containsKey(target);
    if (key != TableKey.T4) {
      labels.put(target, label(target, row.label(), presence, at));
    }
    if (key == TableKey.T2) {
      for (ColumnForm column : block.columns()) {
        String heading = target + "." + column.key();
        labels.put(heading, label(heading, column.label(), presence, at));
      }
    }
    int columns = key == TableKey.T4 ? 3 * block.columns().size() : block.columns().size();
    rows.putIfAbsent(target, tableRow(key, target, presence, columns, at));
    for (ColumnForm column : block.columns()) {
      Cell cell = cell(key, row, column, presence, placed, target);
      cells.put(cell.target(), cell);
    }
  }

  private TableRow tableRow(TableKey key, String target, Presence presence, int columns, Place at) {
    if (presence != Presence.PRESENT) {
      return TableRow.unseen(target, columns, presence);
    }
    Origin origin = sketch.origin(target, key.word());
    List<String> fields = unassigned.getOrDefault(target, List.of());
    parts.used(target);
    return new TableRow(
        target,
        presence,
        !unassigned.containsKey(target),
        columns,
        fields.stream().map(field -> new Statement(field, at)).toList(),
        origin,
        Optional.of(at));
  }

  private Cell cell(
      TableKey table,
      RowForm row,
      ColumnForm column,
      Presence rowPresence,
      boolean placed,
      String rowTarget) {
    CellKey key = new CellKey(table, row.key(), column.key());
    boolean columnThere =
        table != TableKey.T3 || parts.presence("t3:col:" + column.key()) == Presence.PRESENT;
    boolean there = parts.presence(key.target()) == Presence.PRESENT && columnThere;
    String raw = Objects.requireNonNull(figures.get(key.target()), key.target());
    for (Map.Entry<String, String> change : changed.entrySet()) {
      if (Glob.matches(change.getKey(), key.target())) {
        parts.used(change.getKey());
        raw = change.getValue();
      }
    }
    if (rowPresence != Presence.PRESENT || !there) {
      return Cell.absent(key, column.measure());
    }
    Origin origin = sketch.origin(key.target(), rowTarget, table.word());
    Optional<Place> at = Optional.of(lines.column(2));
    return placed
        ? NumberReader.read(key, column, raw, origin, at)
        : new Cell(
            key,
            CellState.AMBIGUOUS,
            Optional.empty(),
            "",
            Optional.empty(),
            false,
            column.measure(),
            origin,
            at);
  }

  private void columnLabels(TableKey key, Form form, Map<String, PrintedLabel> labels) {
    Place at = lines.column(1);
    if (key == TableKey.T3) {
      for (ColumnForm column : form.blocks(key).get(0).columns()) {
        String target = "t3:col:" + column.key();
        labels.put(target, label(target, column.label(), parts.presence(target), at));
      }
    }
    if (key == TableKey.T4) {
      for (CellKey cell : form.cells(key)) {
        String official =
            form.column(key, cell.row(), cell.column()).map(ColumnForm::label).orElseThrow();
        labels.put(
            cell.target(), label(cell.target(), official, parts.presence(cell.target()), at));
      }
    }
  }

  private PrintedLabel label(String target, String official, Presence presence, Place at) {
    parts.used(target);
    Optional<String> printed = sketch.labels().getOrDefault(target, Optional.of(official));
    return presence == Presence.PRESENT
        ? new PrintedLabel(target, printed, official, Optional.of(at))
        : new PrintedLabel(target, Optional.empty(), official, Optional.empty());
  }

  /** The labels that only one edition has, for every edition that the table shows. */
  private Map<Edition, List<Statement>> marks(TableKey key, Optional<Edition> edition) {
    Map<Edition, List<Statement>> marks = new TreeMap<>();
    if (key == TableKey.T4 || edition.isEmpty()) {
      return marks;
    }
    for (Form form : Form.all()) {
      if (edition.get() == Edition.MIXED || edition.get() == form.edition()) {
        marks.put(form.edition(), marksOf(key, form));
      }
    }
    return marks;
  }

  private List<Statement> marksOf(TableKey key, Form form) {
    Set<String> others =
        Form.all().stream()
            .filter(other -> other != form)
            .flatMap(other -> labels(key, other).stream())
            .collect(Collectors.toSet());
    return labels(key, form).stream()
        .distinct()
        .filter(label -> !others.contains(label))
        .map(label -> new Statement(label, lines.column(1)))
        .toList();
  }

  private static List<String> labels(TableKey key, Form form) {
    List<String> labels = new ArrayList<>();
    for (BlockForm block : form.blocks(key)) {
      block.columns().forEach(column -> labels.add(column.label()));
      block.rows().forEach(row -> labels.add(row.label()));
    }
    return labels;
  }
}
