package org.gouji.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a checker must say about a report.
 *
 * @param must checks whose outcome the catalogue decides
 * @param may checks that the catalogue leaves open, with the outcomes that it allows
 * @param oneFails sets of which at least one check must FAIL, each set within {@code may}
 */
public record Expected(
    SortedMap<Check, Expectation> must,
    SortedMap<Check, Open> may,
    List<SortedSet<Check>> oneFails) {
  private static final Set<String> FAMILIES =
      Set.of("SEC", "FMT", "DOC", "T2", "T3", "T4", "NAR", "YOY");

  public Expected {
    must = new TreeMap<>(must);
    may = new TreeMap<>(may);
    oneFails = List.copyOf(oneFails);
  }

  /** A check that the catalogue does not decide. */
  public record Open(String reason, Set<Outcome> allowed) {
    public Open {
      allowed = Set.copyOf(allowed);
    }
  }

  /** The checks that must FAIL. */
  public SortedSet<Check> fails() {
    return with(Outcome.FAIL);
  }

  /** The checks that must come to an outcome. */
  public SortedSet<Check> with(Outcome outcome) {
    return must.entrySet().stream()
        .filter(e -> e.getValue().outcome() == outcome)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Where a checker says something else, one line each, sorted; empty where it agrees. A check that
   * stands in neither map may have any outcome but FAIL; checks of other families are not looked
   * at.
   */
  public List<String> differences(Map<Check, Expectation.Actual> actual) {
    List<String> lines = new ArrayList<>();
    must.forEach(
        (check, expected) -> {
          Optional<Expectation.Actual> found = Optional.ofNullable(actual.get(check));
          boolean absentIsFine = expected.outcome() == Outcome.NOT_APPLICABLE;
          if (found.isEmpty() ? !absentIsFine : !expected.accepts(found.orElseThrow())) {
            lines.add(check + ": expected " + show(expected) + ", was " + show(found));
          }
        });
    actual.forEach(
        (check, found) -> {
          Optional<Open> open = Optional.ofNullable(may.get(check));
          boolean known = must.containsKey(check) || open.isPresent();
          if (open.isPresent() && !open.orElseThrow().allowed().contains(found.outcome())) {
            lines.add(check + ": expected one of " + open.orElseThrow() + ", was " + found);
          } else if (!known && covered(check) && found.outcome() == Outcome.FAIL) {
            lines.add(check + ": expected no finding, was " + found);
          }
        });
    for (SortedSet<Check> group : oneFails) {
      if (group.stream().noneMatch(c -> failed(actual, c))) {
        lines.add(group + ": expected one of them to FAIL");
      }
    }
    return lines.stream().sorted().toList();
  }

  private static boolean failed(Map<Check, Expectation.Actual> actual, Check check) {
    return Optional.ofNullable(actual.get(check))
        .filter(a -> a.outcome() == Outcome.FAIL)
        .isPresent();
  }

  private static boolean covered(Check check) {
    return FAMILIES.contains(check.rule().replaceFirst("-.*", ""));
  }

  private static String show(Expectation expected) {
    return expected.outcome() + expected.severity().map(s -> " " + s).orElse("");
  }

  private static String show(Optional<Expectation.Actual> actual) {
    return actual.map(a -> a.outcome() + " " + a.severity()).orElse("not planned");
  }

  /** Two readings of one document as one: where they differ, either is right. */
  Expected or(Expected other) {
    SortedMap<Check, Expectation> decided = new TreeMap<>();
    SortedMap<Check, Open> open = new TreeMap<>();
    Set<Check> checks = new TreeSet<>(must.keySet());
    checks.addAll(may.keySet());
    checks.addAll(other.must.keySet());
    checks.addAll(other.may.keySet());
    for (Check check : checks) {
      Optional<Expectation> one = Optional.ofNullable(must.get(check));
      if (one.isPresent() && one.equals(Optional.ofNullable(other.must.get(check)))) {
        decided.put(check, one.orElseThrow());
      } else {
        Set<Outcome> allowed = new TreeSet<>(allowed(check));
        allowed.addAll(other.allowed(check));
        open.put(
            check, new Open("the layout does not show for certain which cell is which", allowed));
      }
    }
    return new Expected(decided, open, oneFails);
  }

  private Set<Outcome> allowed(Check check) {
    Optional<Open> open = Optional.ofNullable(may.get(check));
    return open.map(Open::allowed)
        .orElseGet(
            () ->
                Optional.ofNullable(must.get(check))
                    .map(e -> Set.of(e.outcome()))
                    .orElse(Set.of()));
  }
}
