package org.gouji.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Rules that are published together.
 *
 * @param id such as cn or cn-zhejiang
 * @param title Chinese name
 * @param version of the texts
 * @param digest {@code sha256:} and the hash over every rule's condition and front matter
 * @param extended id of the rule set that this one stands on, empty for the national one
 * @param area where it applies, empty for the national one
 * @param rules sorted by id
 * @param parameterChanges other values of rules' parameters, its own or the national rules'
 * @param modelClasses names of the generated classes that hold the conditions
 */
public record RuleSet(
    String id,
    String title,
    String version,
    String digest,
    Optional<String> extended,
    Optional<Area> area,
    List<Rule> rules,
    List<ParameterChange> parameterChanges,
    List<String> modelClasses) {
  public RuleSet {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    Objects.requireNonNull(version);
    Objects.requireNonNull(digest);
    Objects.requireNonNull(extended);
    Objects.requireNonNull(area);
    rules = List.copyOf(rules);
    parameterChanges = List.copyOf(parameterChanges);
    modelClasses = List.copyOf(modelClasses);
  }

  /** The rule with that id. */
  public Optional<Rule> rule(RuleId ruleId) {
    return rules.stream().filter(rule -> rule.id().equals(ruleId)).findFirst();
  }
}
