package org.gouji.testkit;

import java.util.Objects;

/**
 * A column of a table: what it is and what is printed above it.
 *
 * @param key key of the vocabulary
 * @param label printed heading; a line feed marks the place where a layout tears it
 */
public record Column(String key, String label) {
  public Column {
    Objects.requireNonNull(key);
    Objects.requireNonNull(label);
  }

  public Column withLabel(String newLabel) {
    return new Column(key, newLabel);
  }
}
