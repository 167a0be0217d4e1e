package org.gouji.fact;

import java.util.List;
import org.gouji.report.Cell;
import org.gouji.report.Range;

/**
 * A row of table 3.
 *
 * @param target {@code t3:row:<row>}
 * @param applicants the cells of 自然人 and the five organisation columns, in order
 */
public record RequestRow(String target, String key, List<Cell> applicants, Cell total) {

  /** 自然人 and the five organisation columns added up. */
  public Range sumOfApplicants() {
    return Range.sum(applicants);
  }
}
