package org.gouji.fact;

import org.gouji.report.Cell;
import org.gouji.report.Range;

/**
 * A row of table 2, edition 2019, that counts items of power.
 *
 * @param target {@code t2:<row>}
 * @param previousYearItems 上一年项目数量
 * @param yearChange 本年增/减
 */
public record ItemsRow(String target, String key, Cell previousYearItems, Cell yearChange) {

  /** The items at the end of the year: 上一年项目数量 + 本年增/减. */
  public Range items() {
    return previousYearItems.plus(yearChange);
  }
}
