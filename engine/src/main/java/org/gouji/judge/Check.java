package org.gouji.judge;

import java.util.List;
import org.gouji.form.TableKey;
import org.gouji.report.Cell;
import org.gouji.report.Report;
import org.gouji.rule.Rule;

/**
 * One planned check: a rule and what it is about.
 *
 * @param needs cells that must hold a number before the check may pass
 * @param needsPlaced cells that must stand in their place
 * @param grounds targets without which there is nothing to judge, from the outside in
 * @param pass its result where it passes, which is the same for every report of the year
 */
record Check(
    Rule rule,
    String target,
    List<Ref> needs,
    List<Ref> needsPlaced,
    List<String> grounds,
    Result pass) {

  Check {
    needs = List.copyOf(needs);
    needsPlaced = List.copyOf(needsPlaced);
    grounds = List.copyOf(grounds);
  }

  /** A cell by its target, to be looked up in any report of the same form. */
  record Ref(TableKey table, String target) {

    static Ref of(Cell cell) {
      return new Ref(cell.key().table(), cell.target());
    }

    Cell in(Report report) {
      Cell cell = report.table(table).cells().get(target);
      if (cell == null) {
        throw new IllegalStateException("planned by another form: " + target);
      }
      return cell;
    }
  }
}
