package org.gouji.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.form.Edition;

/**
 * What the verdict stands on ({@code basis} in JSON).
 *
 * @param year fiscal year judged, empty if unknown
 * @param edition edition that the year demands, empty before 2019
 * @param ruleSets rule sets used, the national one first
 * @param engine name and version of the program
 * @param asOf the day as of which was judged; the only clock that reaches a verdict
 */
public record Grounds(
    OptionalInt year,
    Optional<Edition> edition,
    List<UsedRuleSet> ruleSets,
    String engine,
    LocalDate asOf) {
  public Grounds {
    Objects.requireNonNull(year);
    Objects.requireNonNull(edition);
    ruleSets = List.copyOf(ruleSets);
    Objects.requireNonNull(engine);
    Objects.requireNonNull(asOf);
  }

  /** A rule set by id, version and digest. */
  public record UsedRuleSet(String id, String version, String digest) {}
}
