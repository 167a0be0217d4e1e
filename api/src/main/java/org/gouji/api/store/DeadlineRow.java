package org.gouji.api.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** A row of {@code organ_deadline}. */
@Entity
@Table(name = "organ_deadline")
@IdClass(DeadlineRow.Key.class)
class DeadlineRow {
  @Id String organ = "";
  @Id int fiscalYear;
  LocalDate due = LocalDate.EPOCH;

  /** Its key. */
  record Key(String organ, int fiscalYear) implements Serializable {}

  static DeadlineRow of(String organ, int fiscalYear, LocalDate due) {
    DeadlineRow row = new DeadlineRow();
    row.organ = organ;
    row.fiscalYear = fiscalYear;
    row.due = due;
    return row;
  }
}
