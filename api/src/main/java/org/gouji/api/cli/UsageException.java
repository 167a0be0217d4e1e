package org.gouji.api.cli;

/** Thrown when the program was called wrongly. The message is Chinese. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
