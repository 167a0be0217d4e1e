package org.gouji.api.store;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A document that was handed in, with what was told of it.
 *
 * @param sha256 of its bytes, under which they are kept
 * @param name file name, as claimed
 * @param bytes how many
 * @param published day of publication, as told
 * @param submitted day of submission, as told
 */
public record Arrival(
    String sha256,
    String name,
    long bytes,
    Optional<LocalDate> published,
    Optional<LocalDate> submitted) {

  private static final int NAME = 500;

  public Arrival {
    Objects.requireNonNull(sha256);
    name = Cut.to(NAME, name);
    Objects.requireNonNull(published);
    Objects.requireNonNull(submitted);
  }
}
