package org.gouji.report;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.gouji.form.CellKey;

/**
 * A cell as a person has read it in the original, confirming what was read or putting it right.
 *
 * @param state what a person can see: VALUE, BLANK or DASH
 * @param value the number as printed, exactly where the state is VALUE
 * @param unit of money; that of the cell if left out
 */
public record Correction(
    CellKey key, CellState state, Optional<BigDecimal> value, Optional<String> unit) {
  public Correction {
    Objects.requireNonNull(key);
    Objects.requireNonNull(value);
    Objects.requireNonNull(unit);
    boolean seen =
        switch (state) {
          case VALUE, BLANK, DASH -> true;
          case UNREADABLE, ABSENT, AMBIGUOUS -> false;
        };
    if (!seen || value.isPresent() != (state == CellState.VALUE)) {
      throw new IllegalArgumentException(key + " cannot be " + state + " with value " + value);
    }
  }

  /** Whether it says what was read, and confirms it. */
  public boolean confirms(Cell read) {
    return state == read.state()
        && value
            .map(BigDecimal::stripTrailingZeros)
            .equals(read.value().map(BigDecimal::stripTrailingZeros))
        && (unit.isEmpty() || unit.equals(read.unit()));
  }

  /** The cell as it is from now on. A confirmed one keeps its text. */
  Cell of(Cell read) {
    return new Cell(
        key,
        state,
        value,
        confirms(read) ? read.raw() : value.map(BigDecimal::toPlainString).orElse(""),
        unit.or(read::unit),
        unit.isEmpty() && read.unitInCell(),
        read.measure(),
        Origin.MANUAL,
        read.at());
  }
}
