package org.gouji.api.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A row of {@code request_once}: written once. */
@Entity
@Table(name = "request_once")
@IdClass(RequestOnceRow.Key.class)
class RequestOnceRow {
  @Id String account = "";
  @Id String requestKey = "";
  String content = "";
  String made = "";
  Instant created = Instant.EPOCH;

  /** Its key. */
  record Key(String account, String requestKey) implements Serializable {}
}
