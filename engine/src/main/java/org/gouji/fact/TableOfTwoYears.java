package org.gouji.fact;

import java.util.List;
import org.gouji.report.Cell;

/**
 * A table beside the same one of last year's report.
 *
 * @param target t2, t3 or t4
 * @param empty whether every figure of this year is 0
 * @param same whether every figure is that of last year; false too where the forms differ in what
 *     they count
 * @param unclear whether cells that hold no number keep that open
 * @param figures the figures that are not 0
 * @param before those of last year
 */
public record TableOfTwoYears(
    String target,
    boolean empty,
    boolean same,
    boolean unclear,
    List<Cell> figures,
    List<PriorCell> before) {
  public TableOfTwoYears {
    figures = List.copyOf(figures);
    before = List.copyOf(before);
  }
}
