package org.gouji.api.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code report_version}: written once. */
@Entity
@Table(name = "report_version")
@IdClass(ReportVersionRow.Key.class)
class ReportVersionRow {
  @Id UUID report = new UUID(0, 0);
  @Id int number;
  String sha256 = "";
  String name = "";
  @Nullable String mediaType;
  long bytes;
  Instant takenIn = Instant.EPOCH;
  String takenBy = "";
  @Nullable LocalDate published;
  @Nullable LocalDate submitted;

  static ReportVersionRow of(UUID report, int number, Judged judged, Actor actor, Instant now) {
    Arrival arrival = judged.arrival();
    ReportVersionRow row = new ReportVersionRow();
    row.report = report;
    row.number = number;
    row.sha256 = arrival.sha256();
    row.name = arrival.name();
    row.mediaType = judged.verdict().subject().mediaType().orElse(null);
    row.bytes = arrival.bytes();
    row.takenIn = now;
    row.takenBy = actor.name();
    row.published = arrival.published().orElse(null);
    row.submitted = arrival.submitted().orElse(null);
    return row;
  }

  Arrival arrival() {
    return new Arrival(
        sha256, name, bytes, Optional.ofNullable(published), Optional.ofNullable(submitted));
  }

  /** Its key. */
  record Key(UUID report, int number) implements Serializable {}
}
