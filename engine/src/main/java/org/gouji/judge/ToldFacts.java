package org.gouji.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.fact.Told;
import org.gouji.report.Cell;

/** What the text says, by the check that it concerns. */
final class ToldFacts {

  private final Map<String, List<Told>> byTarget = new HashMap<>();

  private ToldFacts() {}

  static ToldFacts of(List<Object> facts) {
    ToldFacts told = new ToldFacts();
    for (Object fact : facts) {
      if (fact instanceof Told one) {
        told.byTarget.computeIfAbsent(one.target(), target -> new ArrayList<>()).add(one);
      }
    }
    return told;
  }

  private List<Told> of(Check check) {
    return check
        .rule()
        .told()
        .map(
            kind ->
                Objects.requireNonNullElse(byTarget.get(check.target()), List.<Told>of()).stream()
                    .filter(told -> told.told().equals(kind))
                    .toList())
        .orElse(List.of());
  }

  /** Whether the rule asks for nothing from the text, or the text says it. */
  boolean saysSomethingFor(Check check) {
    return check.rule().told().isEmpty() || !of(check).isEmpty();
  }

  /** The cells that keep the text from being compared. */
  List<Cell> missing(Check check) {
    return of(check).stream().flatMap(told -> told.missing().stream()).distinct().toList();
  }
}
