package org.gouji.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rule sets that apply together: the national one, and on it those of a province and a city.
 *
 * @param sets from the ground up
 */
public record Layers(List<RuleSet> sets) {

  public Layers {
    sets = List.copyOf(sets);
  }

  /**
   * What forbids that these sets stand on each other: a rule id used twice; a rule sharpened or set
   * aside that is not there, is mandatory, or would weigh less than before.
   *
   * @return English, each with what to do; empty if all is well
   */
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    Map<RuleId, Rule> below = new HashMap<>();
    for (RuleSet set : sets) {
      set.area().ifPresent(area -> problems(set, area, below, problems));
      for (Rule rule : set.rules()) {
        if (below.put(rule.id(), rule) != null) {
          problems.add(
              set.id()
                  + ": rule id "
                  + rule.id()
                  + " is taken by a rule set below; choose another");
        }
      }
    }
    for (RuleSet set : sets) {
      for (ParameterChange change : set.parameterChanges()) {
        Optional<Rule> rule = Optional.ofNullable(below.get(change.rule()));
        if (rule.filter(r -> r.parameters().containsKey(change.parameter())).isEmpty()) {
          problems.add(
              set.id()
                  + ": `parameters`: rule "
                  + change.rule()
                  + " has no parameter "
                  + change.parameter());
        }
      }
    }
    return problems;
  }

  private static void problems(
      RuleSet set, Area area, Map<RuleId, Rule> below, List<String> problems) {
    for (Area.SetAside aside : area.setAside()) {
      adjustable(set, "setsAside", aside.rule(), below, problems);
    }
    for (Area.Sharpened sharpened : area.sharpened()) {
      Optional<Rule> rule = adjustable(set, "sharpens", sharpened.rule(), below, problems);
      if (rule.isPresent() && sharpened.severity().compareTo(rule.get().main().severity()) > 0) {
        problems.add(
            set.id()
                + ": `sharpens: "
                + sharpened.rule()
                + "` would make it weigh less; an area may only make a rule weigh more");
      }
    }
  }

  private static Optional<Rule> adjustable(
      RuleSet set, String key, RuleId id, Map<RuleId, Rule> below, List<String> problems) {
    Optional<Rule> rule = Optional.ofNullable(below.get(id));
    if (rule.isEmpty()) {
      problems.add(set.id() + ": `" + key + ": " + id + "`: no rule set below has this rule");
    } else if (rule.get().mandatory()) {
      problems.add(
          set.id() + ": `" + key + ": " + id + "`: the rule is mandatory; take the line out");
    }
    return rule;
  }

  /**
   * All rules as they hold here, sorted by id: the severity and the basis of the sharpened ones.
   */
  public List<Rule> rules() {
    Map<RuleId, Rule> rules = new HashMap<>();
    for (RuleSet set : sets) {
      set.area()
          .ifPresent(
              area ->
                  area.sharpened()
                      .forEach(
                          sharper ->
                              rules.computeIfPresent(
                                  sharper.rule(),
                                  (id, rule) ->
                                      rule.sharpened(sharper.severity(), sharper.basis()))));
      set.rules().forEach(rule -> rules.put(rule.id(), rule));
    }
    return rules.values().stream().sorted(java.util.Comparator.comparing(Rule::id)).toList();
  }

  /** Why a rule is not judged here in a fiscal year; empty if it is. */
  public Optional<String> whySetAside(RuleId rule, int year) {
    return sets.stream()
        .flatMap(set -> set.area().stream())
        .flatMap(area -> area.why(rule, year).stream())
        .findFirst();
  }

  /** The wordings that count as official here for a target. */
  public List<String> variants(String target) {
    return sets.stream()
        .flatMap(set -> set.area().stream())
        .flatMap(area -> area.variants().getOrDefault(target, List.of()).stream())
        .toList();
  }

  /** The values of parameters that the areas set. */
  public List<ParameterChange> parameterChanges() {
    return sets.stream().flatMap(set -> set.parameterChanges().stream()).toList();
  }
}
