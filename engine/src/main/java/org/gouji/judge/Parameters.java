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

/** The parameters of the rules: as the rules set them, and as an area changes them. */
final class Parameters {

  private final List<Rule> rules;
  private final List<ParameterChange> changes;

  /** Takes the rules that apply together and what the areas change. */
  Parameters(List<Rule> rules, List<ParameterChange> changes) {
    this.rules = rules.stream().filter(rule -> !rule.parameters().isEmpty()).toList();
    this.changes = List.copyOf(changes);
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
