package org.gouji.check;

/**
 * Thrown when what was given as last year's report cannot be used as such: it cannot be read, or is
 * of another year or organ. The message is Chinese and says what to hand in.
 */
public final class PriorException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PriorException(String message) {
    super(message);
  }

  PriorException(String message, Throwable cause) {
    super(message, cause);
  }
}
