package org.gouji.api.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.report.Correction;

/**
 * A cell that somebody has compared with the original.
 *
 * @param correction what he read there
 * @param ownState what the document itself was read as then
 * @param ownValue likewise
 * @param ownText likewise, as printed
 * @param actor who
 * @param at when
 */
public record ManualCell(
    Correction correction,
    CellState ownState,
    Optional<BigDecimal> ownValue,
    String ownText,
    String actor,
    Instant at) {
  public ManualCell {
    Objects.requireNonNull(correction);
    Objects.requireNonNull(ownState);
    Objects.requireNonNull(ownValue);
    Objects.requireNonNull(ownText);
    Objects.requireNonNull(actor);
    Objects.requireNonNull(at);
  }

  /** One that is about to be kept. */
  public static ManualCell of(Correction correction, Cell own, Actor actor) {
    return new ManualCell(
        correction, own.state(), own.value(), own.raw(), actor.name(), Instant.EPOCH);
  }

  /** Whether the document still reads as it did: in another version it may not. */
  public boolean holdsFor(Cell read) {
    return read.state() == ownState
        && read.value()
            .map(BigDecimal::stripTrailingZeros)
            .equals(ownValue.map(BigDecimal::stripTrailingZeros));
  }
}
