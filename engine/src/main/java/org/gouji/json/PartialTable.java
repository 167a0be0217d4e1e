package org.gouji.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;
import org.gouji.form.Form;
import org.gouji.form.TableKey;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.report.Origin;
import org.gouji.report.Presence;
import org.gouji.report.PrintedLabel;
import org.gouji.report.Statement;
import org.gouji.report.Table;
import org.gouji.report.TableRow;

/**
 * A table of which a client gave the cells and nothing else. Cells that were left out are ABSENT,
 * rows and tables of which nothing was given are UNCERTAIN, labels were not seen.
 */
final class PartialTable {

  private final TableKey key;
  private final Map<String, Cell> given;
  private final Optional<Edition> edition;
  private final Optional<Form> form;

  /**
   * Takes what was given.
   *
   * @param stated edition that the report states for all of its tables
   * @param year fiscal year, whose form measures the table where no edition is told
   */
  PartialTable(TableKey key, Map<String, Cell> given, Optional<Edition> stated, OptionalInt year) {
    this.key = key;
    this.given = given;
    this.edition =
        key == TableKey.T4 || given.isEmpty()
            ? Optional.empty()
            : shown(given.values()).or(() -> stated.filter(word -> word != Edition.MIXED));
    this.form = edition.isPresent() ? edition.flatMap(PartialTable::form) : Optional.of(due(year));
  }

  private static Optional<Form> form(Edition edition) {
    return edition == Edition.MIXED ? Optional.empty() : Optional.of(Form.of(edition));
  }

  private static Form due(OptionalInt year) {
    boolean first = year.isPresent() && year.getAsInt() < 2021;
    return Form.of(first ? Edition.E2019 : Edition.E2021);
  }

  /** The edition that the keys of the cells show, empty if both editions have them all. */
  private static Optional<Edition> shown(Collection<Cell> cells) {
    boolean older = cells.stream().anyMatch(cell -> !has(Edition.E2021, cell.key()));
    boolean newer = cells.stream().anyMatch(cell -> !has(Edition.E2019, cell.key()));
    if (older && newer) {
      return Optional.of(Edition.MIXED);
    }
    return older
        ? Optional.of(Edition.E2019)
        : newer ? Optional.of(Edition.E2021) : Optional.empty();
  }

  private static boolean has(Edition edition, CellKey cell) {
    return Form.of(edition).column(cell.table(), cell.row(), cell.column()).isPresent();
  }

  Table table() {
    if (given.isEmpty()) {
      return Table.unseen(key, form.orElse(Form.of(Edition.E2021)), Presence.UNCERTAIN, false);
    }
    Map<String, Cell> cells = cells();
    return new Table(
        key,
        Presence.PRESENT,
        false,
        edition,
        Map.of(),
        rows(cells.values()),
        form.map(this::labels).orElse(List.of()),
        cells,
        Optional.empty());
  }

  private Map<String, Cell> cells() {
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (CellKey cell : form.map(known -> known.cells(key)).orElse(List.of())) {
      Cell absent = Cell.absent(cell, CellJson.measure(cell).orElseThrow());
      cells.put(cell.target(), given.getOrDefault(cell.target(), absent));
    }
    given.forEach(cells::putIfAbsent);
    return cells;
  }

  private List<TableRow> rows(Collection<Cell> cells) {
    Map<String, List<Cell>> byRow = new LinkedHashMap<>();
    for (Cell cell : cells) {
      byRow.computeIfAbsent(TableRow.target(key, cell.row()), row -> new ArrayList<>()).add(cell);
    }
    List<TableRow> rows = new ArrayList<>();
    byRow.forEach((target, members) -> rows.add(row(target, members)));
    return rows;
  }

  private static TableRow row(String target, List<Cell> cells) {
    List<Cell> seen = cells.stream().filter(cell -> cell.state() != CellState.ABSENT).toList();
    boolean assigned = seen.stream().noneMatch(cell -> cell.state() == CellState.AMBIGUOUS);
    return new TableRow(
        target,
        seen.isEmpty() ? Presence.UNCERTAIN : Presence.PRESENT,
        assigned,
        cells.size(),
        assigned ? List.of() : printed(seen),
        seen.stream().map(Cell::origin).findFirst().orElse(Origin.UNKNOWN),
        seen.stream().flatMap(cell -> cell.at().stream()).findFirst());
  }

  private static List<Statement> printed(List<Cell> cells) {
    return cells.stream()
        .filter(cell -> !cell.raw().isEmpty())
        .flatMap(cell -> cell.at().map(at -> new Statement(cell.raw(), at)).stream())
        .toList();
  }

  private List<PrintedLabel> labels(Form known) {
    List<PrintedLabel> labels = new ArrayList<>();
    TableTargets.official(key, known)
        .forEach(
            (target, text) ->
                labels.add(new PrintedLabel(target, Optional.empty(), text, Optional.empty())));
    return labels;
  }
}
