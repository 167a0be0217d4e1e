package org.gouji.api.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row of {@code audit_head}. */
@Entity
@Table(name = "audit_head")
class AuditHeadRow {
  static final int ONLY = 1;

  @Id int id;
  long number;
  String hash = "";
}
