package org.gouji.api.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of {@code audit_entry}: written once. */
@Entity
@Table(name = "audit_entry")
class AuditRow {
  @Id long number;
  Instant at = Instant.EPOCH;
  String actor = "";
  String region = "";
  String action = "";
  String subject = "";
  String detail = "";
  String previous = "";
  String hash = "";

  static AuditRow of(AuditEntry entry) {
    AuditRow row = new AuditRow();
    row.number = entry.number();
    row.at = entry.at();
    row.actor = entry.actor();
    row.region = entry.region();
    row.action = entry.action();
    row.subject = entry.subject();
    row.detail = entry.detail();
    row.previous = entry.previous();
    row.hash = entry.hash();
    return row;
  }

  AuditEntry entry() {
    return new AuditEntry(number, at, actor, region, action, subject, detail, previous, hash);
  }
}
