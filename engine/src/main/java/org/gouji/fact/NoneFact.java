package org.gouji.fact;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.report.Cell;
import org.gouji.report.Statement;

/**
 * A sentence that says whether there were requests, reconsiderations or suits at all.
 *
 * @param target {@code narrative:none}
 * @param denied whether it says that there were none; else it states a number above 0
 * @param totals the cells that count them
 * @param said the denial in plain words, such as 未发生行政复议
 * @param cells every cell that would show one, the totals among them
 * @param sentence the sentence
 */
public record NoneFact(
    String target,
    boolean denied,
    String said,
    List<Cell> totals,
    List<Cell> cells,
    Statement sentence)
    implements Told {
  public NoneFact {
    totals = List.copyOf(totals);
    cells = List.copyOf(cells);
  }

  /** The cells that surely show one. */
  public List<Cell> used() {
    return cells.stream().filter(cell -> cell.range().isPositive()).toList();
  }

  /** What the table shows, each cell by its name: the totals, or what else is not 0. */
  public List<String> shown() {
    List<Cell> used = used();
    List<Cell> sums = used.stream().filter(totals::contains).toList();
    return (sums.isEmpty() ? used : sums).stream().map(NoneFact::shown).toList();
  }

  private static String shown(Cell cell) {
    String number = cell.value().map(BigDecimal::toPlainString).orElse("“" + cell.raw() + "”");
    return CellNames.of(cell.key()) + "为 " + number;
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
