package org.gouji.document;

import java.util.Objects;
import java.util.Optional;

/**
 * A file as somebody handed it in. Name and media type are claims; only the bytes count.
 *
 * @param name file name without folders, as claimed
 * @param claimedType media type as claimed by the sender, if any
 * @param bytes the whole content; not copied, so nobody may write to it
 */
@SuppressWarnings("ArrayRecordComponent")
public record Submission(String name, Optional<String> claimedType, byte[] bytes) {
  public Submission {
    Objects.requireNonNull(name);
    Objects.requireNonNull(claimedType);
    Objects.requireNonNull(bytes);
  }
}
