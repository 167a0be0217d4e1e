package org.gouji.diagnose;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gouji.report.Cell;
import org.gouji.report.Range;

/**
 * Two sums of cells that must be equal.
 *
 * @param left targets of the cells on the one side, none of them on the other
 * @param right targets of the cells on the other side
 */
public record Equation(List<String> left, List<String> right) {

  public Equation {
    left = List.copyOf(left);
    right = List.copyOf(right);
    Set<String> both = new HashSet<>(left);
    both.addAll(right);
    if (both.size() != left.size() + right.size()) {
      throw new IllegalArgumentException("a cell stands twice in " + left + " = " + right);
    }
  }

  /** Whether the sums cannot be equal, with some cells holding other numbers than printed. */
  boolean isBroken(Map<String, Cell> cells, Map<String, BigDecimal> changed) {
    return sum(left, cells, changed).differsFrom(sum(right, cells, changed));
  }

  private static Range sum(
      List<String> side, Map<String, Cell> cells, Map<String, BigDecimal> changed) {
    Range sum = Range.sum(List.of());
    for (String target : side) {
      BigDecimal value = changed.get(target);
      sum =
          value == null
              ? sum.plus(Objects.requireNonNull(cells.get(target), target))
              : sum.plus(Range.exactly(value));
    }
    return sum;
  }
}
