package org.gouji.api.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A row of {@code report}. */
@Entity
@Table(name = "report")
class ReportRow {
  @Id UUID id = new UUID(0, 0);
  String organ = "";
  int fiscalYear;
  LocalDate filedOn = LocalDate.EPOCH;
  int version;
  UUID verdict = new UUID(0, 0);
  String conclusion = "";
  int errors;
  int warnings;
  boolean confirmed;
  long revision;
}
