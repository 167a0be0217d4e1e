package org.gouji.report;

import java.util.Objects;
import org.gouji.document.Place;

/** A piece of the report's own text with its place. */
public record Statement(String text, Place at) {
  public Statement {
    Objects.requireNonNull(text);
    Objects.requireNonNull(at);
  }
}
