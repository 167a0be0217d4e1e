package org.gouji.api.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A row of {@code request_once}: written once. */
@Entity
@Table(name = "request_once")
@IdClass(RequestOnceRow.Key.class)
class RequestOnceRow {
  @Id String account = "";
  @Id String requestKey = "";
  String content = "";
  UUID job = new UUID(0, 0);

  /** Its key. */
  record Key(String account, String requestKey) implements Serializable {}
}
