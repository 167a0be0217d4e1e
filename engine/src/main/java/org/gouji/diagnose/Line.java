package org.gouji.diagnose;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.report.Cell;

/**
 * An equation whose cells all hold whole numbers, as a row of a linear system.
 *
 * @param signs 1 for cells on the left, −1 for cells on the right, by target
 * @param excess left sum less right sum, 0 if it holds
 */
record Line(Equation equation, Map<String, Integer> signs, long excess) {

  /** Counts beyond this are no counts; below it sums cannot overflow. */
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

  /** Empty if a cell holds no count. */
  static Optional<Line> of(Equation equation, Map<String, Cell> cells) {
    Map<String, Integer> signs = new LinkedHashMap<>();
    equation.left().forEach(target -> signs.put(target, 1));
    equation.right().forEach(target -> signs.put(target, -1));
    long excess = 0;
    for (Map.Entry<String, Integer> entry : signs.entrySet()) {
      Optional<BigDecimal> value =
          Optional.ofNullable(cells.get(entry.getKey())).flatMap(Cell::value).filter(Line::isCount);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      excess += entry.getValue() * value.get().longValueExact();
    }
    return Optional.of(new Line(equation, signs, excess));
  }

  private static boolean isCount(BigDecimal value) {
    return value.signum() >= 0
        && value.compareTo(MOST) <= 0
        && value.stripTrailingZeros().scale() <= 0;
  }

  boolean isBroken() {
    return excess != 0;
  }

  /** How many of the cells stand in it. */
  int touches(List<String> targets) {
    int count = 0;
    for (String target : targets) {
      if (signs.containsKey(target)) {
        count++;
      }
    }
    return count;
  }
}
