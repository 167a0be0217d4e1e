package org.gouji.check;

/**
 * Thrown when no reader claims the bytes. The message is Chinese and says what can be handed in.
 */
public final class UnknownFormatException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Makes one with the sentence that the sender sees. */
  public UnknownFormatException(String message) {
    super(message);
  }
}
