package org.gouji.api.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gouji.form.CellKey;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.report.Correction;
import org.jspecify.annotations.Nullable;

/** A row of {@code cell_correction}. */
@Entity
@Table(name = "cell_correction")
@IdClass(CorrectionRow.Key.class)
class CorrectionRow {
  private static final int TEXT = 500;

  @Id UUID report = new UUID(0, 0);
  @Id String target = "";
  String state = "";
  @Nullable String number;
  @Nullable String unit;
  String ownState = "";
  @Nullable String ownNumber;
  String ownText = "";
  String actor = "";
  Instant at = Instant.EPOCH;

  /** Its key. */
  record Key(UUID report, String target) implements Serializable {}

  static CorrectionRow of(UUID report, Correction correction, Cell own, Actor actor, Instant at) {
    CorrectionRow row = new CorrectionRow();
    row.report = report;
    row.target = own.target();
    row.state = correction.state().name();
    row.number = correction.value().map(BigDecimal::toPlainString).orElse(null);
    row.unit = correction.unit().orElse(null);
    row.ownState = own.state().name();
    row.ownNumber = own.value().map(BigDecimal::toPlainString).orElse(null);
    row.ownText = Cut.to(TEXT, own.raw());
    row.actor = actor.name();
    row.at = at;
    return row;
  }

  /** Empty for a cell that no edition has any more. */
  Optional<ManualCell> cell() {
    return Cells.key(target).map(this::cell);
  }

  private ManualCell cell(CellKey key) {
    return new ManualCell(
        new Correction(
            key,
            CellState.valueOf(state),
            Optional.ofNullable(number).map(BigDecimal::new),
            Optional.ofNullable(unit)),
        CellState.valueOf(ownState),
        Optional.ofNullable(ownNumber).map(BigDecimal::new),
        ownText,
        actor,
        at);
  }
}
