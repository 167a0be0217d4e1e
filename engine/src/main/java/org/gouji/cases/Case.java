package org.gouji.cases;

import java.util.Objects;
import java.util.Optional;

/**
 * One case of a rule.
 *
 * @param name what it shows, in a few words
 * @param report how the report differs from the clean one
 * @param prior last year's report, where the case gives one
 * @param expected the results that must come
 */
public record Case(String name, Sketch report, Optional<Sketch> prior, Expected expected) {
  public Case {
    Objects.requireNonNull(name);
    Objects.requireNonNull(report);
    Objects.requireNonNull(prior);
    Objects.requireNonNull(expected);
  }
}
