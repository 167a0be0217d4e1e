package org.gouji.api.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code job_item}. */
@Entity
@Table(name = "job_item")
@IdClass(JobItemRow.Key.class)
class JobItemRow {
  private static final int MESSAGE = 2000;

  @Id UUID job = new UUID(0, 0);
  @Id int position;
  String sha256 = "";
  String name = "";
  long bytes;
  @Nullable LocalDate published;
  @Nullable LocalDate submitted;
  String state = "";
  int attempt;
  @Nullable String toldOrgan;
  @Nullable Integer toldYear;
  @Nullable String message;
  @Nullable UUID report;
  @Nullable Integer version;
  @Nullable Instant finished;

  /** Its key. */
  record Key(UUID job, int position) implements Serializable {}

  static JobItemRow of(UUID job, int position, Arrival arrival) {
    JobItemRow row = new JobItemRow();
    row.job = job;
    row.position = position;
    row.sha256 = arrival.sha256();
    row.name = arrival.name();
    row.bytes = arrival.bytes();
    row.published = arrival.published().orElse(null);
    row.submitted = arrival.submitted().orElse(null);
    row.state = ItemState.WAITING.name();
    return row;
  }

  Arrival arrival() {
    return new Arrival(
        sha256, name, bytes, Optional.ofNullable(published), Optional.ofNullable(submitted));
  }

  Told told() {
    return new Told(
        Optional.ofNullable(toldOrgan),
        toldYear == null ? OptionalInt.empty() : OptionalInt.of(toldYear));
  }

  /** Puts it into the queue (again). */
  QueueEntry enqueued() {
    state = ItemState.WAITING.name();
    attempt++;
    message = null;
    finished = null;
    return new QueueEntry(job, position, attempt);
  }

  void end(ItemState end, @Nullable String words, Instant at) {
    state = end.name();
    message = words == null ? null : Cut.to(MESSAGE, words);
    finished = at;
  }

  JobItem item() {
    return new JobItem(
        position,
        name,
        sha256,
        bytes,
        ItemState.valueOf(state),
        Optional.ofNullable(message),
        report == null || version == null
            ? Optional.empty()
            : Optional.of(new Reports.VersionId(report, version)));
  }
}
