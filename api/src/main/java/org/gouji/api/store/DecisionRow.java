package org.gouji.api.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code finding_decision}. */
@Entity
@Table(name = "finding_decision")
@IdClass(DecisionRow.Key.class)
class DecisionRow {
  @Id UUID report = new UUID(0, 0);
  @Id String fingerprint = "";
  String decision = "";
  String reason = "";
  String actor = "";
  Instant at = Instant.EPOCH;

  /** Its key. */
  record Key(UUID report, String fingerprint) implements Serializable {}

  Decisions.Decision decision() {
    return new Decisions.Decision(Decisions.Word.valueOf(decision), reason, actor, at);
  }
}
