package org.gouji.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gouji.drools.CompiledRules;
import org.gouji.drools.Firing;
import org.gouji.fact.FactFactory;
import org.gouji.fact.WordLists;
import org.gouji.judge.Findings.Finding;
import org.gouji.judge.Planner.Standing;
import org.gouji.judge.Result.Blocker;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.report.Report;
import org.gouji.rule.Reason;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleId;
import org.gouji.rule.RuleSet;

/**
 * Judges reports by one combination of rule sets. Thread-safe; a judgement depends on the report,
 * the prior report and the rule sets alone.
 */
public final class Judge {

  /** More matches than this of one report are a broken rule, not a broken report. */
  private static final int MOST_MATCHES = 20_000;

  private final List<Rule> rules;
  private final CompiledRules compiled;
  private final FactFactory factory;
  private final Map<Planner.Shape, List<Check>> plans = new ConcurrentHashMap<>();

  /**
   * Sets up a judge.
   *
   * @param sets rule sets that are published for the same reports, the national one first
   * @param compiled their conditions
   * @param labelVariants wordings that count as official, by target
   */
  public Judge(
      List<RuleSet> sets, CompiledRules compiled, Map<String, List<String>> labelVariants) {
    this.rules =
        sets.stream()
            .flatMap(set -> set.rules().stream())
            .sorted(java.util.Comparator.comparing(Rule::id))
            .toList();
    this.compiled = compiled;
    Map<String, Map<String, List<String>>> lists = new HashMap<>();
    rules.forEach(rule -> lists.put(rule.id().value(), rule.words()));
    this.factory =
        new FactFactory(
            new WordLists(lists), target -> labelVariants.getOrDefault(target, List.of()));
  }

  /** The rules that are judged by, sorted by id. */
  public List<Rule> rules() {
    return rules;
  }

  /** Exactly one result for each planned check, sorted by rule and in the order of the form. */
  public List<Result> judge(Report report, Optional<Report> prior) {
    return conclude(report, factory.facts(report, prior));
  }

  /** The facts that this judge's rules are fired over. */
  public List<Object> facts(Report report, Optional<Report> prior) {
    return factory.facts(report, prior);
  }

  /** As {@link #judge}, over facts that were made before from the same report. */
  public List<Result> conclude(Report report, List<Object> facts) {
    Planner planner = new Planner(report);
    List<Check> planned =
        plans.computeIfAbsent(Planner.Shape.of(report), shape -> planner.plan(rules));
    Firing firing = compiled.fire(facts, MOST_MATCHES);
    Findings findings = Findings.of(firing, planned);
    Map<RuleId, Standing> standings = new HashMap<>();
    rules.forEach(rule -> standings.put(rule.id(), planner.standing(rule)));
    Session session =
        new Session(
            report,
            findings,
            firing.limitReached(),
            standings,
            new HashMap<>(),
            ToldFacts.of(facts));
    session.findBlockers(planned);
    List<Result> results = planned.stream().map(session::conclude).toList();
    if (results.size() != planned.size()) {
      throw new IllegalStateException("planned " + planned.size() + ", ended " + results.size());
    }
    return results;
  }

  /** One report on its way from findings to results. */
  private record Session(
      Report report,
      Findings findings,
      boolean limitReached,
      Map<RuleId, Standing> standings,
      Map<String, Blocker> blockers,
      ToldFacts told) {

    int year() {
      return report.year().orElse(0);
    }

    ResultWriter writer(Check check) {
      return new ResultWriter(report, check);
    }

    boolean isOpen(Check check) {
      return standings.get(check.rule().id()) instanceof Standing.Open;
    }

    void findBlockers(List<Check> planned) {
      for (Check check : planned) {
        boolean stands =
            check.rule().blocks()
                && isOpen(check)
                && (!findings.failures(check, year()).isEmpty()
                    || findings.undetermined(check).isPresent());
        if (stands) {
          blockers.putIfAbsent(check.target(), new Blocker(check.rule().id(), check.target()));
        }
      }
    }

    Result conclude(Check check) {
      Standing standing = Objects.requireNonNull(standings.get(check.rule().id()));
      if (standing instanceof Standing.NotApplicable not) {
        return writer(check).notApplicable(not.why());
      }
      if (standing instanceof Standing.Unknown unknown) {
        return writer(check)
            .undetermined(unknown.reason(), unknown.reason().meaning() + "。", List.of());
      }
      if (!told.saysSomethingFor(check)) {
        return writer(check).notApplicable("正文没有写明这一项，或者写的不是本机关全年的数字。");
      }
      Optional<String> broken = findings.broken(check.rule().id());
      if (broken.isPresent()) {
        return writer(check).error(broken.get());
      }
      List<Finding> failures = findings.failures(check, year());
      if (!failures.isEmpty()) {
        return writer(check).fail(failures);
      }
      if (limitReached) {
        return writer(check).notRun();
      }
      return undecided(check).orElse(check.pass());
    }

    private Optional<Result> undecided(Check check) {
      List<Cell> missing = missing(check);
      if (missing.isEmpty() && blockers.isEmpty() && !findings.has(check.rule().id())) {
        return Optional.empty();
      }
      Optional<Blocker> blocker = blocker(check, missing);
      if (blocker.isPresent()) {
        return Optional.of(writer(check).blocked(blocker.get(), missing));
      }
      Optional<Finding> undetermined = findings.undetermined(check);
      if (undetermined.isPresent()) {
        return Optional.of(writer(check).undetermined(undetermined.get()));
      }
      return missing.isEmpty()
          ? Optional.empty()
          : Optional.of(writer(check).missing(reason(missing), missing));
    }

    private List<Cell> missing(Check check) {
      List<Cell> missing = new ArrayList<>(0);
      for (Check.Ref need : check.needs()) {
        Cell cell = need.in(report);
        if (cell.state() != CellState.VALUE) {
          missing.add(cell);
        }
      }
      for (Check.Ref need : check.needsPlaced()) {
        Cell cell = need.in(report);
        if (cell.state() == CellState.ABSENT || cell.state() == CellState.AMBIGUOUS) {
          missing.add(cell);
        }
      }
      missing.addAll(told.missing(check));
      return missing;
    }

    /** The finding that takes away what the check stands on, looking from the outside in. */
    private Optional<Blocker> blocker(Check check, List<Cell> missing) {
      if (blockers.isEmpty()) {
        return Optional.empty();
      }
      List<String> grounds = new ArrayList<>(check.grounds());
      missing.stream()
          .filter(cell -> cell.state() == CellState.ABSENT)
          .forEach(cell -> grounds.addAll(Targets.standsOn(cell.target())));
      Blocker own = new Blocker(check.rule().id(), check.target());
      return grounds.stream()
          .map(blockers::get)
          .filter(Objects::nonNull)
          .filter(blocker -> !blocker.equals(own))
          .findFirst();
    }

    /** The reason that the gravest of the missing cells gives. */
    private static Reason reason(List<Cell> missing) {
      Reason reason = Reason.INPUT_BLANK;
      for (Cell cell : missing) {
        Reason own =
            switch (cell.state()) {
              case AMBIGUOUS -> Reason.INPUT_AMBIGUOUS;
              case ABSENT -> Reason.INPUT_ABSENT;
              case UNREADABLE -> Reason.INPUT_UNREADABLE;
              case VALUE, BLANK, DASH -> Reason.INPUT_BLANK;
            };
        if (rank(own) < rank(reason)) {
          reason = own;
        }
      }
      return reason;
    }

    private static int rank(Reason reason) {
      return List.of(
              Reason.INPUT_AMBIGUOUS,
              Reason.INPUT_ABSENT,
              Reason.INPUT_UNREADABLE,
              Reason.INPUT_BLANK)
          .indexOf(reason);
    }
  }
}
