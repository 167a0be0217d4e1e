package org.gouji.api.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.report.ReporterKind;
import org.jspecify.annotations.Nullable;

/** A row of {@code organ}. */
@Entity
@Table(name = "organ")
class OrganRow {
  @Id String code = "";
  String name = "";
  String kind = "";
  String division = "";
  @Nullable String parent;
  @Nullable String supervisor;
  @Nullable String successor;
  int filesFrom;
  @Nullable Integer filesUntil;

  /** Without what refers to other organs: those may not be there yet. */
  static OrganRow alone(Organ organ) {
    OrganRow row = new OrganRow();
    row.code = organ.code();
    row.name = organ.name();
    row.kind = organ.kind().word();
    row.division = organ.division().code();
    row.filesFrom = organ.filesFrom();
    row.filesUntil = organ.filesUntil().isPresent() ? organ.filesUntil().getAsInt() : null;
    return row;
  }

  static OrganRow of(Organ organ) {
    OrganRow row = alone(organ);
    row.parent = organ.parent().orElse(null);
    row.supervisor = organ.supervisor().orElse(null);
    row.successor = organ.successor().orElse(null);
    return row;
  }

  Organ organ(List<String> formerNames, Map<Integer, LocalDate> deadlines) {
    return new Organ(
        code,
        name,
        ReporterKind.find(kind).orElseThrow(),
        new Region(division),
        Optional.ofNullable(parent),
        Optional.ofNullable(supervisor),
        formerNames,
        Optional.ofNullable(successor),
        filesFrom,
        filesUntil == null ? OptionalInt.empty() : OptionalInt.of(filesUntil),
        deadlines);
  }
}
