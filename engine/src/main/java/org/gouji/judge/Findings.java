package org.gouji.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gouji.drools.Firing;
import org.gouji.drools.Match;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleId;
import org.gouji.rule.Severity;
import org.gouji.rule.Variant;

/**
 * The matches of one firing, by the check that they speak of. A rule that broke, or that matched
 * something never planned for it, is among the broken ones.
 */
final class Findings {

  private final Map<RuleId, String> broken = new HashMap<>();
  private final Map<Key, List<Finding>> findings = new HashMap<>();
  private final Set<RuleId> matched = new HashSet<>();

  /** A match with the face of the rule that it is a match of. */
  record Finding(Variant variant, Map<String, Object> bindings) {}

  private record Key(RuleId rule, String target) {}

  private Findings() {}

  static Findings of(Firing firing, Plan plan) {
    Findings result = new Findings();
    firing.broken().forEach((name, message) -> result.broken.put(ruleOf(name), message));
    for (Match match : firing.matches()) {
      plan.rule(ruleOf(match.rule())).ifPresent(rule -> result.add(rule, match, plan));
    }
    return result;
  }

  private void add(Rule rule, Match match, Plan plan) {
    Object target = match.bindings().get("target");
    Optional<Variant> variant = rule.variant(variantOf(match.rule()));
    if (target == null || variant.isEmpty()) {
      broken.put(rule.id(), match.rule() + " matched without a target or has no front matter");
      return;
    }
    Key key = new Key(rule.id(), target.toString());
    if (!plan.has(key.rule(), key.target())) {
      broken.put(rule.id(), match.rule() + " matched " + target + ", which was not planned");
      return;
    }
    matched.add(rule.id());
    findings
        .computeIfAbsent(key, k -> new ArrayList<>())
        .add(new Finding(variant.get(), match.bindings()));
  }

  private static RuleId ruleOf(String name) {
    int dot = name.indexOf('.');
    return new RuleId(dot < 0 ? name : name.substring(0, dot));
  }

  private static String variantOf(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1);
  }

  /** Whether a rule matched anything at all. */
  boolean has(RuleId rule) {
    return matched.contains(rule);
  }

  /** Why a rule broke, empty if it did not. */
  Optional<String> broken(RuleId rule) {
    return Optional.ofNullable(broken.get(rule));
  }

  /** The matches that say "wrong": those of the gravest severity only, in a fixed order. */
  List<Finding> failures(Check check, int year) {
    List<Finding> all = of(check);
    if (all.isEmpty()) {
      return all;
    }
    List<Finding> failures =
        all.stream().filter(finding -> finding.variant().undetermined().isEmpty()).toList();
    Optional<Severity> gravest =
        failures.stream()
            .map(finding -> finding.variant().severityIn(year))
            .min(Comparator.naturalOrder());
    return failures.stream()
        .filter(finding -> gravest.equals(Optional.of(finding.variant().severityIn(year))))
        .sorted(ORDER)
        .toList();
  }

  /** The match that says "cannot be decided", if there is one. */
  Optional<Finding> undetermined(Check check) {
    List<Finding> all = of(check);
    return all.isEmpty()
        ? Optional.empty()
        : all.stream().filter(finding -> finding.variant().undetermined().isPresent()).min(ORDER);
  }

  private List<Finding> of(Check check) {
    if (!matched.contains(check.rule().id())) {
      return List.of();
    }
    return Objects.requireNonNullElse(
        findings.get(new Key(check.rule().id(), check.target())), List.of());
  }

  private static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.variant().name())
          .thenComparing(
              finding -> new Template(finding.variant().message()).render(finding.bindings()))
          .thenComparing(finding -> finding.bindings().toString());
}
