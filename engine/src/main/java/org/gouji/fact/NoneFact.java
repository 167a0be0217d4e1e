package org.gouji.fact;

import java.util.List;
import org.gouji.report.Cell;
import org.gouji.report.Statement;

/**
 * A sentence that says whether there were requests, reconsiderations or suits at all.
 *
 * @param target {@code narrative:none}
 * @param denied whether it says that there were none; else it states a number above 0
 * @param totals the cells that count them
 * @param cells every cell that would show one, the totals among them
 * @param sentence the sentence
 */
public record NoneFact(
    String target, boolean denied, List<Cell> totals, List<Cell> cells, Statement sentence)
    implements Told {
  public NoneFact {
    totals = List.copyOf(totals);
    cells = List.copyOf(cells);
  }

  /** The cells that surely show one. */
  public List<Cell> used() {
    return cells.stream().filter(cell -> cell.range().isPositive()).toList();
  }

  /** Whether some cell surely shows one. */
  public boolean isSurelyUsed() {
    return !used().isEmpty();
  }

  /** Whether the cells surely show none. */
  public boolean isSurelyEmpty() {
    return cells.stream().allMatch(cell -> cell.range().isZero());
  }

  @Override
  public String told() {
    return "none";
  }

  @Override
  public List<Cell> missing() {
    return isSurelyUsed()
        ? List.of()
        : totals.stream().filter(cell -> cell.range().exact().isEmpty()).toList();
  }
}
