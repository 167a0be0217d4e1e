package org.gouji.api.store;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What somebody said of a document that does not say it itself.
 *
 * @param organ code of the organ whose report it is
 * @param year its fiscal year
 */
public record Told(Optional<String> organ, OptionalInt year) {

  /** Nothing was said. */
  public static final Told NOTHING = new Told(Optional.empty(), OptionalInt.empty());

  public Told {
    Objects.requireNonNull(organ);
    Objects.requireNonNull(year);
  }
}
