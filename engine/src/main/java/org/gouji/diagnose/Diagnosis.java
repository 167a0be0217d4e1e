package org.gouji.diagnose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.gouji.report.Cell;

/**
 * The one smallest change that would mend broken equations.
 *
 * @param changes at least one, in the order of the form
 */
public record Diagnosis(List<Change> changes) {

  public Diagnosis {
    changes = List.copyOf(changes);
    if (changes.isEmpty()) {
      throw new IllegalArgumentException("a diagnosis changes at least one cell");
    }
  }

  /**
   * One cell that would hold another number.
   *
   * @param cell as printed; it holds a number
   * @param value the count that would mend the sums, 0 or more
   */
  public record Change(Cell cell, BigDecimal value) {
    public Change {
      Objects.requireNonNull(cell);
      Objects.requireNonNull(value);
    }
  }
}
