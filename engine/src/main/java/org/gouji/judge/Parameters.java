package org.gouji.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.fact.ParameterFact;
import org.gouji.report.Organ;
import org.gouji.report.Report;
import org.gouji.rule.ParameterChange;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleFormatException;
import org.gouji.rule.RuleSet;

/** The parameters of the rules: as the rules set them, and as an area changes them. */
final class Parameters {

  private final List<Rule> rules;
  private final List<ParameterChange> changes;

  /**
   * Takes the rule sets that apply together.
   *
   * @throws RuleFormatException if a change is of a parameter that no rule has
   */
  Parameters(List<RuleSet> sets) {
    this.rules =
        sets.stream()
            .flatMap(set -> set.rules().stream())
            .filter(rule -> !rule.parameters().isEmpty())
            .toList();
    this.changes = sets.stream().flatMap(set -> set.parameterChanges().stream()).toList();
    List<String> unknown =
        changes.stream()
            .filter(change -> rules.stream().noneMatch(rule -> has(rule, change)))
            .map(change -> "no parameter " + change.parameter() + " in rule " + change.rule())
            .toList();
    if (!unknown.isEmpty()) {
      throw new RuleFormatException(unknown);
    }
  }

  private static boolean has(Rule rule, ParameterChange change) {
    return rule.id().equals(change.rule()) && rule.parameters().containsKey(change.parameter());
  }

  /** The values that hold for a report's organ and year. */
  List<Object> facts(Report report) {
    List<Object> facts = new ArrayList<>();
    for (Rule rule : rules) {
      rule.parameters().keySet().forEach(name -> find(rule, name, report).ifPresent(facts::add));
    }
    return facts;
  }

  /** The value of a parameter for a report's organ and year, empty if it has none. */
  Optional<ParameterFact> find(Rule rule, String name, Report report) {
    Organ organ = report.organ();
    int year = report.year().orElse(0);
    return changes.stream()
        .filter(change -> change.rule().equals(rule.id()) && change.parameter().equals(name))
        .filter(change -> change.holdsFor(organ, year))
        .max(Comparator.comparingInt(change -> change.closeness(organ)))
        .map(change -> fact(rule, name, change.value(), year, change.source()))
        .or(() -> national(rule, name, organ, year));
  }

  private static Optional<ParameterFact> national(Rule rule, String name, Organ organ, int year) {
    Map<String, String> values = rule.parameters().getOrDefault(name, Map.of());
    String source =
        rule.basisIn(year).stream()
            .findFirst()
            .map(basis -> basis.norm() + basis.article())
            .orElse("");
    return Optional.ofNullable(values.get(organ.kind().word()))
        .or(() -> Optional.ofNullable(values.get("")))
        .map(value -> fact(rule, name, value, year, source));
  }

  private static ParameterFact fact(Rule rule, String name, String value, int year, String source) {
    return new ParameterFact(rule.id().value(), name, value, year, source);
  }
}
