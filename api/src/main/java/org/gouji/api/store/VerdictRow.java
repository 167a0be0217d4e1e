package org.gouji.api.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code verdict}: written once. */
@Entity
@Table(name = "verdict")
class VerdictRow {
  @Id UUID id = new UUID(0, 0);
  UUID report = new UUID(0, 0);
  int version;
  String rules = "";
  LocalDate asOf = LocalDate.EPOCH;
  String facts = "";
  String conclusion = "";
  int errors;
  int warnings;
  String content = "";
  @Nullable UUID prior;
  Instant judged = Instant.EPOCH;
}
