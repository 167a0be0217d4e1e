package org.gouji.benchmarks;

import java.util.Set;
import org.gouji.fact.LabelFact;
import org.gouji.fact.RowFact;
import org.gouji.fact.TableFact;
import org.gouji.form.Measure;
import org.gouji.report.Cell;
import org.gouji.report.CellState;

/** FMT-01 to FMT-09: tables, rows, labels and what stands in the cells. */
final class PlainForms {

  private PlainForms() {}

  static void judge(FactIndex facts, Set<Finding> found) {
    facts.all(TableFact.class).forEach(table -> table(table, facts.report().mixed(), found));
    facts.all(RowFact.class).forEach(row -> row(row, found));
    for (LabelFact label : facts.all(LabelFact.class)) {
      if (label.reworded()) {
        found.add(new Finding("FMT-05", label.target()));
      }
    }
    facts.all(Cell.class).forEach(cell -> cell(cell, found));
  }

  private static void table(TableFact table, boolean mixed, Set<Finding> found) {
    if (!table.target().equals("t4")) {
      if (table.isWrongEdition()) {
        found.add(new Finding("FMT-01", table.target()));
      }
      if (table.isMixed() || (mixed && table.isWrongEdition())) {
        found.add(new Finding("FMT-02", table.target()));
      }
    }
    if (table.isAbsent()) {
      found.add(new Finding("FMT-03", table.target()));
    }
  }

  private static void row(RowFact row, Set<Finding> found) {
    boolean fourth = row.target().equals("t4");
    if (!fourth && row.isAbsent()) {
      found.add(new Finding("FMT-04", row.target()));
    }
    if (!row.assigned() && (fourth || row.target().startsWith("t3:row:"))) {
      found.add(new Finding("FMT-09", row.target()));
    }
  }

  private static void cell(Cell cell, Set<Finding> found) {
    if (cell.state() == CellState.BLANK || cell.state() == CellState.DASH) {
      found.add(new Finding("FMT-06", cell.target()));
    }
    if (cell.unitInCell()
        && !(cell.row().equals("procurement") && cell.column().equals("totalAmount"))) {
      found.add(new Finding("FMT-07", cell.target()));
    }
    if ((cell.isNegative() && cell.measure() != Measure.CHANGE)
        || (cell.isFractional() && cell.measure() != Measure.MONEY)
        || cell.state() == CellState.UNREADABLE) {
      found.add(new Finding("FMT-08", cell.target()));
    }
  }
}
