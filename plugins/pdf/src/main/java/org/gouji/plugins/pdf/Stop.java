package org.gouji.plugins.pdf;

import java.util.Objects;
import org.gouji.document.UnreadableException;

/** Carries a reached limit out of the parser, which swallows checked exceptions of its own. */
final class Stop extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final UnreadableException why;

  Stop(UnreadableException why) {
    super(why);
    this.why = Objects.requireNonNull(why);
  }

  UnreadableException why() {
    return why;
  }
}
