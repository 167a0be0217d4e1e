package org.gouji.api.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code finding_remark}: written once. */
@Entity
@Table(name = "finding_remark")
class RemarkRow {
  @Id UUID id = new UUID(0, 0);
  UUID report = new UUID(0, 0);
  String fingerprint = "";
  String kind = "";
  String text = "";
  String actor = "";
  Instant at = Instant.EPOCH;

  Decisions.Remark remark() {
    return new Decisions.Remark(fingerprint, Decisions.Kind.valueOf(kind), text, actor, at);
  }
}
