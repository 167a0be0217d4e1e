package org.gouji.fact;

import org.gouji.report.Cell;

/**
 * The row 政府集中采购 of table 2, edition 2019.
 *
 * @param target {@code t2:procurement}
 * @param projectCount 采购项目数量
 * @param totalAmount 采购总金额
 */
public record ProcurementFact(String target, Cell projectCount, Cell totalAmount) {

  /** Whether money was spent and no unit says how much that is. */
  public boolean isUnitMissing() {
    return totalAmount.range().isPositive() && totalAmount.unit().isEmpty();
  }
}
