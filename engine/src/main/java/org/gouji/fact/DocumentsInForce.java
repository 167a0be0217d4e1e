package org.gouji.fact;

import org.gouji.report.Cell;
import org.gouji.report.Range;

/**
 * 规章 or 行政规范性文件 in table 2, edition 2021.
 *
 * @param target {@code t2:<row>}
 * @param newlyIssued 本年制发件数
 * @param repealed 本年废止件数
 * @param inForce 现行有效件数
 */
public record DocumentsInForce(
    String target, String key, Cell newlyIssued, Cell repealed, Cell inForce) {

  /** What this year added: 本年制发件数 − 本年废止件数. */
  public Range added() {
    return newlyIssued.range().minus(repealed.range());
  }
}
