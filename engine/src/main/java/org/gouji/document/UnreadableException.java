package org.gouji.document;

import java.util.Objects;

/**
 * Thrown when a claimed document cannot be read. The message is Chinese, for the auditor, and says
 * what to do next.
 */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Unreadable reason;

  /** Makes one with its reason and the sentence that the auditor sees. */
  public UnreadableException(Unreadable reason, String message) {
    super(message);
    this.reason = Objects.requireNonNull(reason);
  }

  /** As above, keeping the error of the parser for the log. */
  public UnreadableException(Unreadable reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = Objects.requireNonNull(reason);
  }

  /** Why, as a word of the vocabulary. */
  public Unreadable reason() {
    return reason;
  }
}
