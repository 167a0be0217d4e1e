package org.gouji.fact;

import org.gouji.report.Cell;
import org.gouji.report.Range;

/** A cell of last year's report. */
public record PriorCell(Cell cell) {

  /** Word of the table: t2, t3 or t4. */
  public String table() {
    return cell.table();
  }

  /** Row key; for table 4 the group. */
  public String row() {
    return cell.row();
  }

  /** Column key. */
  public String column() {
    return cell.column();
  }

  /** The values that it may have. */
  public Range range() {
    return cell.range();
  }

  /** Whether it holds a number. */
  public boolean isNumber() {
    return cell.value().isPresent();
  }
}
