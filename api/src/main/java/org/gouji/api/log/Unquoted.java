package org.gouji.api.log;

import org.jspecify.annotations.Nullable;

/**
 * A throwable as it may stand in a log: what it was and where, with its causes, but without their
 * messages. Those quote what was read: a file's name, a line of a report, a value of a row.
 */
public final class Unquoted extends Exception {
  private static final long serialVersionUID = 1L;

  private static final int DEEPEST = 10;

  public Unquoted(Throwable thrown) {
    this(thrown, 1);
  }

  private Unquoted(Throwable thrown, int depth) {
    super(thrown.getClass().getName(), cause(thrown, depth), false, true);
    setStackTrace(thrown.getStackTrace());
  }

  private static @Nullable Throwable cause(Throwable thrown, int depth) {
    Throwable cause = thrown.getCause();
    return cause == null || depth == DEEPEST ? null : new Unquoted(cause, depth + 1);
  }
}
