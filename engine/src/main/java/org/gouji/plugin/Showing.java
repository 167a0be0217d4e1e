package org.gouji.plugin;

import java.net.URI;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gouji.judge.Outcome;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleId;
import org.gouji.rule.RuleSet;

/**
 * How verdicts are to be shown.
 *
 * @param outcomes outcomes whose results are shown
 * @param ruleSets every rule set loaded, for what a verdict says of its rules by id only
 * @param service address of the service that has the pages of the rules, ending in {@code /}; empty
 *     where none is running
 * @param look for text on a screen; others pay no heed to it
 */
public record Showing(
    Set<Outcome> outcomes, List<RuleSet> ruleSets, Optional<URI> service, Look look) {

  public Showing {
    EnumSet<Outcome> sorted = EnumSet.noneOf(Outcome.class);
    sorted.addAll(outcomes);
    outcomes = Collections.unmodifiableSet(sorted);
    ruleSets = List.copyOf(ruleSets);
    Objects.requireNonNull(service);
    Objects.requireNonNull(look);
  }

  /** The loaded rule with that id. */
  public Optional<Rule> rule(RuleId id) {
    return ruleSets.stream().flatMap(set -> set.rule(id).stream()).findFirst();
  }

  /** Address of a rule's page, where a service has it. */
  public Optional<URI> page(RuleId id) {
    return service.map(address -> address.resolve("rules/" + id.value()));
  }

  /**
   * Where text will be looked at.
   *
   * @param color whether ANSI colours are understood
   * @param width columns, a Chinese character takes two
   */
  public record Look(boolean color, int width) {

    /** A file, or a screen of which nothing is known. */
    public static final Look PLAIN = new Look(false, 100);

    public Look {
      if (width < 40) {
        throw new IllegalArgumentException("too narrow: " + width);
      }
    }
  }
}
