package org.gouji.judge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleId;

/** The checks of all reports of one shape, in the order of rules and forms. */
final class Plan {

  private final List<Check> checks;
  private final Map<RuleId, Rule> rules = new HashMap<>();
  private final Map<RuleId, Set<String>> targets = new HashMap<>();

  Plan(List<Check> checks) {
    this.checks = List.copyOf(checks);
    for (Check check : checks) {
      rules.put(check.rule().id(), check.rule());
      targets.computeIfAbsent(check.rule().id(), id -> new HashSet<>()).add(check.target());
    }
  }

  List<Check> checks() {
    return checks;
  }

  /** A rule with at least one planned check. */
  Optional<Rule> rule(RuleId id) {
    return Optional.ofNullable(rules.get(id));
  }

  boolean has(RuleId rule, String target) {
    return targets.getOrDefault(rule, Set.of()).contains(target);
  }
}
