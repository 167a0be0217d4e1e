package org.gouji.document;

import java.util.Objects;
import java.util.Optional;

/**
 * A file as somebody handed it in. Name and media type are claims; only the bytes count.
 *
 * @param name file name without folders, as claimed; of a file that was unpacked the name of what
 *     it was packed in, a slash, and its own path there
 * @param claimedType media type as claimed by the sender, if any
 * @param bytes the whole content; not copied, so nobody may write to it
 * @param packedIn the file handed in, of a file that was unpacked from it
 */
@SuppressWarnings("ArrayRecordComponent")
public record Submission(
    String name, Optional<String> claimedType, byte[] bytes, Optional<Submission> packedIn) {
  public Submission {
    Objects.requireNonNull(name);
    Objects.requireNonNull(claimedType);
    Objects.requireNonNull(bytes);
    Objects.requireNonNull(packedIn);
  }

  /** A file that is handed in by itself. */
  public Submission(String name, Optional<String> claimedType, byte[] bytes) {
    this(name, claimedType, bytes, Optional.empty());
  }

  /**
   * A file that is packed in this one.
   *
   * @param path its path in this one; only a name, whatever it looks like
   */
  public Submission file(String path, byte[] content) {
    return new Submission(name + "/" + path, Optional.empty(), content, Optional.of(this));
  }

  /** The file that was handed in: this one, or what it was packed in. */
  public Submission handedIn() {
    return packedIn.orElse(this);
  }
}
