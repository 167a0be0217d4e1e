package org.gouji.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.judge.Result;
import org.gouji.rule.Reason;
import org.gouji.rule.RuleId;

/**
 * Why checks could not be decided, and all of those that one and the same thing would settle.
 *
 * @param blocker rule whose finding stands in their way
 * @param resolve what would settle them, in Chinese
 * @param results at least one, in the order of the verdict
 */
public record Cause(
    Optional<Reason> reason, Optional<RuleId> blocker, String resolve, List<Result> results) {
  public Cause {
    results = List.copyOf(results);
  }

  private record Kind(Optional<Reason> reason, Optional<RuleId> blocker, String resolve) {}

  /** The causes of undetermined results, in the order in which they first occur. */
  public static List<Cause> of(List<Result> undetermined) {
    Map<Kind, List<Result>> kinds = new LinkedHashMap<>();
    for (Result result : undetermined) {
      Optional<RuleId> blocker = result.blockedBy().map(Result.Blocker::rule);
      kinds
          .computeIfAbsent(
              new Kind(result.reason(), blocker, result.fix()), kind -> new ArrayList<>())
          .add(result);
    }
    return kinds.entrySet().stream()
        .map(
            entry ->
                new Cause(
                    entry.getKey().reason(),
                    entry.getKey().blocker(),
                    entry.getKey().resolve(),
                    entry.getValue()))
        .toList();
  }

  /** Why, in words. */
  public String why(Names names) {
    return blocker
        .map(rule -> "因" + blocked(names) + "的问题（" + rule + "）而无法核查")
        .or(() -> reason.map(Reason::meaning))
        .orElse("");
  }

  /** How many of them the verdict waits for. */
  public long mandatory() {
    return results.stream().filter(Result::mandatory).count();
  }

  /** The results by rule, in the order in which the rules first occur. */
  public static Map<RuleId, List<Result>> byRule(List<Result> results) {
    Map<RuleId, List<Result>> rules = new LinkedHashMap<>();
    results.forEach(
        result -> rules.computeIfAbsent(result.rule(), rule -> new ArrayList<>()).add(result));
    return rules;
  }

  private String blocked(Names names) {
    List<String> targets =
        results.stream()
            .flatMap(result -> result.blockedBy().stream())
            .map(Result.Blocker::target)
            .distinct()
            .toList();
    return targets.size() == 1 ? "「" + names.of(targets.get(0)) + "」" : " " + targets.size() + " 处";
  }
}
