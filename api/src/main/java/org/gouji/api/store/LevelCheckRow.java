package org.gouji.api.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gouji.api.store.LevelCheck.Outcome;
import org.gouji.api.store.LevelCheck.State;
import org.jspecify.annotations.Nullable;

/** A row of {@code level_check}: its outcome is written once. */
@Entity
@Table(name = "level_check")
class LevelCheckRow {
  @Id UUID id = new UUID(0, 0);
  String owner = "";
  String organ = "";
  int fiscalYear;
  LocalDate asOf = LocalDate.EPOCH;
  String state = "";
  Instant created = Instant.EPOCH;
  @Nullable Instant finished;
  @Nullable String rules;
  @Nullable Integer members;
  @Nullable Integer missing;
  @Nullable Integer errors;
  @Nullable Integer warnings;
  @Nullable Integer undetermined;
  @Nullable String content;

  void end(Outcome outcome, Instant now) {
    state = State.DONE.name();
    finished = now;
    rules = outcome.rules();
    members = outcome.members();
    missing = outcome.missing();
    errors = outcome.errors();
    warnings = outcome.warnings();
    undetermined = outcome.undetermined();
    content = outcome.content();
  }

  void fail(Instant now) {
    state = State.FAILED.name();
    finished = now;
  }

  LevelCheck check(Organ government) {
    return new LevelCheck(
        id,
        government,
        fiscalYear,
        asOf,
        owner,
        State.valueOf(state),
        created,
        Optional.ofNullable(finished),
        Optional.ofNullable(content).map(this::outcome));
  }

  private Outcome outcome(String kept) {
    return new Outcome(
        Objects.requireNonNull(rules),
        Objects.requireNonNull(members),
        Objects.requireNonNull(missing),
        Objects.requireNonNull(errors),
        Objects.requireNonNull(warnings),
        Objects.requireNonNull(undetermined),
        kept);
  }
}
