package org.gouji.fact;

import java.util.List;
import org.gouji.report.Cell;
import org.gouji.report.Range;

/**
 * One of the three groups of table 4.
 *
 * @param target {@code t4:<group>}
 * @param key reconsideration, litigationDirect or litigationAfterReconsideration
 * @param results 结果维持, 结果纠正, 其他结果, 尚未审结
 */
public record ReviewGroup(String target, String key, List<Cell> results, Cell total) {

  /** The four results added up. */
  public Range sumOfResults() {
    return Range.sum(results);
  }

  /** Whether there surely was a case: the total or one of the results is above 0. */
  public boolean isSurelyUsed() {
    return total.range().isPositive() || sumOfResults().isPositive();
  }

  /** Whether there surely was none: the total is 0 and no result is above 0. */
  public boolean isSurelyEmpty() {
    return total.range().isZero() && sumOfResults().isZero();
  }
}
