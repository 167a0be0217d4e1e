package org.gouji.judge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.diagnose.Equation;
import org.gouji.form.Edition;
import org.gouji.form.TableKey;
import org.gouji.report.Cell;
import org.gouji.report.Report;
import org.gouji.report.ReporterKind;
import org.gouji.rule.Layers;
import org.gouji.rule.Reason;
import org.gouji.rule.Rule;

/** Plans the checks of a report, and says which of them need no rule to be fired. */
final class Planner {

  private final Report report;
  private final Layers layers;

  Planner(Report report, Layers layers) {
    this.report = report;
    this.layers = layers;
  }

  /**
   * What the plan depends on: the fiscal year (0 if unknown), and the cells of the forms that the
   * tables were measured by. Reports of one shape have one plan.
   */
  record Shape(int year, List<Set<String>> cells) {

    static Shape of(Report report) {
      return new Shape(
          report.year().orElse(0),
          report.tables().values().stream().map(table -> table.cells().keySet()).toList());
    }
  }

  /** What can be said of a rule before it is fired. */
  sealed interface Standing {
    /** The rule is to be fired. */
    record Open() implements Standing {}

    /** The rule does not judge this report, and why not (Chinese). */
    record NotApplicable(String why) implements Standing {}

    /** It cannot be known whether the rule judges this report. */
    record Unknown(Reason reason) implements Standing {}
  }

  /** One check for each target of each rule, in the order of rules and forms. */
  Plan plan(List<Rule> rules) {
    Targets targets = new Targets(report);
    List<Check> checks = new ArrayList<>(1000);
    for (Rule rule : rules) {
      Set<String> planned = new LinkedHashSet<>();
      rule.targets().forEach(pattern -> planned.addAll(targets.expand(pattern)));
      planned.forEach(target -> checks.add(check(rule, target, targets)));
    }
    return new Plan(checks);
  }

  private Check check(Rule rule, String target, Targets targets) {
    List<String> grounds = new ArrayList<>(Targets.standsOn(target));
    rule.hangsOn().forEach(other -> grounds.addAll(Targets.standsOn(other)));
    return new Check(
        rule,
        target,
        cells(rule.needs(), target, targets),
        cells(rule.needsPlaced(), target, targets),
        grounds,
        rule.identity()
            .map(
                identity ->
                    new Equation(
                        cells(identity.left(), target, targets),
                        cells(identity.right(), target, targets))),
        ResultWriter.pass(rule, target, report.year().orElse(0)));
  }

  private static List<String> cells(List<String> patterns, String target, Targets targets) {
    return patterns.stream()
        .flatMap(pattern -> targets.cells(pattern, target).stream())
        .map(Cell::target)
        .toList();
  }

  /** Whether a rule judges this report at all. */
  Standing standing(Rule rule) {
    if (report.year().isEmpty()) {
      if (!holdsInEveryYear(rule)) {
        return new Standing.Unknown(Reason.YEAR_UNKNOWN);
      }
    } else if (!rule.years().contains(report.year().getAsInt())) {
      return new Standing.NotApplicable("本规则不适用于 " + report.year().getAsInt() + " 年度报告。");
    }
    Optional<String> aside = layers.whySetAside(rule.id(), report.year().orElse(0));
    if (aside.isPresent()) {
      return new Standing.NotApplicable(aside.get());
    }
    if (!rule.editions().isEmpty() && !followsOneOf(rule)) {
      return new Standing.NotApplicable("本规则不适用于该表所用的格式版本。");
    }
    if (rule.peoplesGovernmentOnly() || !rule.reporters().isEmpty()) {
      return reporter(rule);
    }
    return new Standing.Open();
  }

  /**
   * Whether a rule would judge alike in every year that has a form: then arithmetic is judged
   * although the year is not known, since a table of either form shows that it is 2019 or later.
   */
  private boolean holdsInEveryYear(Rule rule) {
    return rule.years().from() <= 2019
        && rule.years().until().isEmpty()
        && !rule.needs().isEmpty()
        && rule.variants().values().stream().allMatch(variant -> variant.softened().isEmpty())
        && report.edition().isPresent();
  }

  private boolean followsOneOf(Rule rule) {
    return rule.targets().stream()
        .map(target -> TableKey.find(target.substring(0, 2)))
        .flatMap(Optional::stream)
        .map(table -> report.table(table).measuredBy())
        .anyMatch((Edition edition) -> rule.editions().contains(edition));
  }

  private Standing reporter(Rule rule) {
    ReporterKind kind = report.organ().kind();
    if (kind == ReporterKind.UNKNOWN) {
      return new Standing.Unknown(Reason.ORGAN_UNKNOWN);
    }
    boolean judged =
        (rule.reporters().isEmpty() || rule.reporters().contains(kind))
            && (!rule.peoplesGovernmentOnly() || report.organ().peoplesGovernment());
    return judged ? new Standing.Open() : new Standing.NotApplicable("本规则不适用于该类机关。");
  }
}
