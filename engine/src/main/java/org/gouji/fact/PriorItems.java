package org.gouji.fact;

import org.gouji.report.Range;

/**
 * A row of items in table 2 of last year's report, edition 2019.
 *
 * @param key row key
 */
public record PriorItems(String key, PriorCell previousYearItems, PriorCell yearChange) {

  /** The items at the end of that year. */
  public Range items() {
    return previousYearItems.range().plus(yearChange.range());
  }

  /** Whether both cells hold a number. */
  public boolean isKnown() {
    return previousYearItems.isNumber() && yearChange.isNumber();
  }
}
