package org.gouji.api.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code job}. */
@Entity
@Table(name = "job")
class JobRow {
  @Id UUID id = new UUID(0, 0);
  String owner = "";
  String region = "";
  String name = "";
  String priority = "";
  Instant created = Instant.EPOCH;
  boolean cancelled;

  Actor actor() {
    return new Actor(owner, new Region(region));
  }
}
