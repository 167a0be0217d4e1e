package org.gouji.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.report.Report;

/** The cells of a report that hold no number. Most reports have few or none. */
final class Gaps {

  private final Map<String, Cell> cells = new HashMap<>();

  Gaps(Report report) {
    report
        .tables()
        .values()
        .forEach(
            table ->
                table
                    .cells()
                    .forEach(
                        (target, cell) -> {
                          if (cell.state() != CellState.VALUE) {
                            cells.put(target, cell);
                          }
                        }));
  }

  /** What a check needs and the report does not give. */
  List<Cell> missing(Check check) {
    if (cells.isEmpty()) {
      return List.of();
    }
    List<Cell> missing = new ArrayList<>(0);
    for (String need : check.needs()) {
      Cell cell = cells.get(need);
      if (cell != null) {
        missing.add(cell);
      }
    }
    for (String need : check.needsPlaced()) {
      Cell cell = cells.get(need);
      if (cell != null
          && (cell.state() == CellState.ABSENT || cell.state() == CellState.AMBIGUOUS)) {
        missing.add(cell);
      }
    }
    return missing;
  }
}
