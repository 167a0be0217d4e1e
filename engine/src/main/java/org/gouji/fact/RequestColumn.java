package org.gouji.fact;

import java.util.List;
import org.gouji.report.Cell;
import org.gouji.report.Range;

/**
 * A column of table 3.
 *
 * @param target {@code t3:col:<column>}
 * @param results the cells of all result rows of the edition found, （一） to （六）
 */
public record RequestColumn(
    String target,
    String key,
    Cell newReceived,
    Cell carriedOver,
    List<Cell> results,
    Cell resultsTotal,
    Cell carriedForward) {

  /** 本年新收 + 上年结转. */
  public Range received() {
    return newReceived.plus(carriedOver);
  }

  /** （七）总计 + 结转下年度. */
  public Range settled() {
    return resultsTotal.plus(carriedForward);
  }

  /** 本年新收 - 结转下年度: what was answered of this year's requests. */
  public Range newlyAnswered() {
    return newReceived.range().minus(carriedForward.range());
  }

  /** The result rows added up. */
  public Range sumOfResults() {
    return Range.sum(results);
  }

  /** The result cells without those that print 0, which add nothing to see. */
  public List<Cell> countedResults() {
    return results.stream().filter(cell -> !cell.range().isZero()).toList();
  }
}
