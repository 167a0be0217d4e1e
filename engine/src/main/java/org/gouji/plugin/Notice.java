package org.gouji.plugin;

import java.util.Objects;

/** One sentence for the operator, in both languages of the service. */
public record Notice(String zh, String en) {
  public Notice {
    Objects.requireNonNull(zh);
    Objects.requireNonNull(en);
  }
}
