package org.gouji.cases;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gouji.report.Levels;

/**
 * One case of a rule.
 *
 * @param name what it shows, in a few words
 * @param report how the report differs from the clean one
 * @param prior last year's report, where the case gives one
 * @param members the organs right below, where the report is a government's summary to be compared
 *     with theirs
 * @param expected the results that must come
 */
public record Case(
    String name,
    Sketch report,
    Optional<Sketch> prior,
    Optional<List<MemberSketch>> members,
    Expected expected) {
  public Case {
    Objects.requireNonNull(name);
    Objects.requireNonNull(report);
    Objects.requireNonNull(prior);
    members = members.map(List::copyOf);
    Objects.requireNonNull(expected);
  }

  /** The levels that it compares, empty where it is about a single report. */
  public Optional<Levels> levels() {
    return members.map(
        below ->
            new Levels(
                report.figuresYear(),
                MemberSketch.member(report, "summary", "GOVERNMENT"),
                below.stream().map(MemberSketch::member).toList()));
  }
}
