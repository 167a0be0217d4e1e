package org.gouji.fact;

import org.gouji.report.Cell;
import org.gouji.report.Range;

/**
 * What was in force last year and is this year, both by table 2 of edition 2021.
 *
 * @param target {@code t2:<row>}
 * @param before 现行有效件数 of last year's report
 */
public record StockOfTwoYears(
    String target, PriorCell before, Cell newlyIssued, Cell repealed, Cell inForce) {

  /** What must be in force: last year's + 本年制发件数 − 本年废止件数. */
  public Range carriedOn() {
    return before.range().plus(newlyIssued.range()).minus(repealed.range());
  }

  /** Whether last year's figure is a number. */
  public boolean isKnown() {
    return before.isNumber();
  }
}
