package org.gouji.api.author;

/** Thrown when a scaffold cannot be written; nothing was. The message is Chinese. */
public final class ScaffoldException extends Exception {
  private static final long serialVersionUID = 1L;

  ScaffoldException(String message) {
    super(message);
  }
}
