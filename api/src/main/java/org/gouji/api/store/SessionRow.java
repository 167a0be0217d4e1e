package org.gouji.api.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of {@code account_session}. */
@Entity
@Table(name = "account_session")
class SessionRow {
  @Id String tokenHash = "";
  String account = "";
  Instant begun = Instant.EPOCH;
  Instant used = Instant.EPOCH;
}
