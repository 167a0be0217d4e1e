package org.gouji.drools;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Where the generated classes of one rule set are found.
 *
 * @param modelClasses fully qualified names of the generated model classes, as the rule builder
 *     returned them
 * @param loader sees the model classes and the fact classes their conditions use
 */
public record ModelSource(List<String> modelClasses, ClassLoader loader) {

  public ModelSource {
    modelClasses = List.copyOf(modelClasses);
    requireNonNull(loader, "loader");
    if (modelClasses.isEmpty()) {
      throw new IllegalArgumentException("A rule set needs at least one model class.");
    }
  }
}
