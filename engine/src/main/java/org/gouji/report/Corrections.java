package org.gouji.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.form.TableKey;

/**
 * What persons have read in the original, put in place of what was read of the document. A row all
 * of whose cells were read by hand is placed, whatever its reader saw.
 */
public record Corrections(List<Correction> all) {
  public Corrections {
    all = List.copyOf(all);
  }

  /** The report with them; those of cells that its edition has not are passed over. */
  public Report applyTo(Report report) {
    if (all.isEmpty()) {
      return report;
    }
    Map<TableKey, Table> tables = new TreeMap<>();
    report.tables().forEach((key, table) -> tables.put(key, applyTo(table)));
    return report.with(tables);
  }

  private Table applyTo(Table table) {
    Map<String, Cell> cells = new LinkedHashMap<>(table.cells());
    for (Correction correction : all) {
      cells.computeIfPresent(correction.key().target(), (target, read) -> correction.of(read));
    }
    List<TableRow> rows =
        table.rows().stream()
            .map(row -> isByHand(row, table.key(), cells) ? byHand(row) : row)
            .toList();
    return table.with(rows, cells);
  }

  private static boolean isByHand(TableRow row, TableKey table, Map<String, Cell> cells) {
    List<Cell> own =
        cells.values().stream()
            .filter(cell -> TableRow.target(table, cell.row()).equals(row.target()))
            .toList();
    return !own.isEmpty() && own.stream().allMatch(cell -> cell.origin() == Origin.MANUAL);
  }

  private static TableRow byHand(TableRow row) {
    return new TableRow(
        row.target(), Presence.PRESENT, true, row.fields(), List.of(), Origin.MANUAL, row.at());
  }
}
