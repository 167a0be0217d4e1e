package org.gouji.api.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A row of {@code organ_former_name}. */
@Entity
@Table(name = "organ_former_name")
@IdClass(FormerNameRow.Key.class)
class FormerNameRow {
  @Id String organ = "";
  @Id String name = "";

  /** Its key. */
  record Key(String organ, String name) implements Serializable {}

  static FormerNameRow of(String organ, String name) {
    FormerNameRow row = new FormerNameRow();
    row.organ = organ;
    row.name = name;
    return row;
  }
}
