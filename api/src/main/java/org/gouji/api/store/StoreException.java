package org.gouji.api.store;

import java.util.Objects;

/** A change that the store refuses; nothing of it was made. The message is Chinese. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** There is no such thing, or it lies outside the region of who asks. */
    UNKNOWN,
    /** It is there already. */
    EXISTS,
    /** It breaks a rule that the message names. */
    REFUSED,
    /** There is too much of it already: later. */
    FULL,
    /** It was changed meanwhile: look again. */
    CHANGED,
    /** What was kept is no longer whole. */
    DAMAGED
  }

  private final Reason reason;

  StoreException(Reason reason, String message) {
    super(message);
    this.reason = Objects.requireNonNull(reason);
  }

  /** A document that was read before cannot be any more: its reader is gone. */
  public static StoreException unread(Exception cause) {
    return new StoreException(Reason.REFUSED, String.valueOf(cause.getMessage()));
  }

  /** There is too much of it at the same time. */
  public static StoreException full(String message) {
    return new StoreException(Reason.FULL, message);
  }

  /** There is no such thing. */
  public static StoreException unknown(String message) {
    return new StoreException(Reason.UNKNOWN, message);
  }

  /** It was changed since somebody looked. */
  public static StoreException changed() {
    return new StoreException(Reason.CHANGED, "这份报告已被别人更改。请重新打开它，核对后再提交。");
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
