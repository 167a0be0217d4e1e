package org.gouji.api.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code account}. */
@Entity
@Table(name = "account")
class AccountRow {
  @Id String name = "";
  String fullName = "";
  String passwordHash = "";
  String roles = "";
  String region = "";
  boolean enabled;
  boolean passwordDue;
  int failures;
  @Nullable Instant lockedUntil;
  @Nullable String subject;

  Account account() {
    return new Account(
        name,
        fullName,
        Role.roles(roles),
        new Region(region),
        enabled,
        passwordDue,
        Optional.ofNullable(subject).map(Subject::new));
  }
}
