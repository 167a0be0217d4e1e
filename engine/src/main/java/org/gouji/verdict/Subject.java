package org.gouji.verdict;

import java.util.Objects;
import java.util.Optional;

/**
 * The document that was judged.
 *
 * @param name file name as handed in
 * @param mediaType what the bytes are, empty if no reader claimed them
 * @param claimedType media type as the sender claimed it
 * @param sha256 hex digest of the bytes
 * @param reader id of the reader, empty if none claimed it
 */
public record Subject(
    String name,
    Optional<String> mediaType,
    Optional<String> claimedType,
    String sha256,
    Optional<String> reader) {
  public Subject {
    Objects.requireNonNull(name);
    Objects.requireNonNull(mediaType);
    Objects.requireNonNull(claimedType);
    Objects.requireNonNull(sha256);
    Objects.requireNonNull(reader);
  }
}
