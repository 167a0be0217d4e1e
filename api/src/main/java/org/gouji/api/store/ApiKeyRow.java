package org.gouji.api.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code api_key}. */
@Entity
@Table(name = "api_key")
class ApiKeyRow {
  @Id UUID id = new UUID(0, 0);
  String account = "";
  String name = "";
  String tokenHash = "";
  String scope = "";
  Instant created = Instant.EPOCH;
  String createdBy = "";
  Instant expires = Instant.EPOCH;
  @Nullable Instant used;

  ApiKeys.Key key() {
    return new ApiKeys.Key(
        id,
        name,
        ApiKeys.Scope.valueOf(scope),
        created,
        createdBy,
        expires,
        Optional.ofNullable(used));
  }
}
