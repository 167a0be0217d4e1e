package org.gouji.api.author;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.judge.Result;
import org.gouji.rule.RuleId;

/**
 * What another rule set changes on one check of a document.
 *
 * @param before the result by the loaded rules, empty for a new check
 * @param after the result by the changed rules, empty for a check that is no longer made
 */
public record Change(RuleId rule, String target, Optional<Result> before, Optional<Result> after) {

  /** One check: a rule and what it is about. */
  private record Key(RuleId rule, String target) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byRule = rule.compareTo(other.rule);
      return byRule != 0 ? byRule : target.compareTo(other.target);
    }
  }

  /** The checks whose results differ in outcome, severity, face or message; sorted. */
  public static List<Change> between(Collection<Result> before, Collection<Result> after) {
    Map<Key, Result> old = byCheck(before);
    Map<Key, Result> now = byCheck(after);
    TreeSet<Key> keys = new TreeSet<>(old.keySet());
    keys.addAll(now.keySet());
    List<Change> changes = new ArrayList<>();
    for (Key key : keys) {
      Optional<Result> was = Optional.ofNullable(old.get(key));
      Optional<Result> is = Optional.ofNullable(now.get(key));
      if (!was.map(Change::shown).equals(is.map(Change::shown))) {
        changes.add(new Change(key.rule(), key.target(), was, is));
      }
    }
    return changes;
  }

  private static Map<Key, Result> byCheck(Collection<Result> results) {
    return results.stream()
        .collect(
            Collectors.toMap(
                result -> new Key(result.rule(), result.target()),
                Function.identity(),
                (first, second) -> first,
                TreeMap::new));
  }

  private static List<Object> shown(Result result) {
    return List.of(
        result.outcome(),
        result.severity(),
        result.variant(),
        result.mandatory(),
        result.message());
  }
}
