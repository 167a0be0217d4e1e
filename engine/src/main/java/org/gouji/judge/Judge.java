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
import org.gouji.fact.Citations;
import org.gouji.fact.FactFactory;
import org.gouji.fact.LevelFacts;
import org.gouji.fact.WordLists;
import org.gouji.judge.Findings.Finding;
import org.gouji.judge.Planner.Standing;
import org.gouji.judge.Result.Blocker;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.report.Levels;
import org.gouji.report.Report;
import org.gouji.report.ReporterKind;
import org.gouji.rule.Layers;
import org.gouji.rule.Reason;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleFormatException;
import org.gouji.rule.RuleId;

/**
 * Judges reports by one combination of rule sets. Thread-safe; a judgement depends on the report,
 * the prior report and the rule sets alone.
 */
public final class Judge {

  /** More matches than this of one report are a broken rule, not a broken report. */
  private static final int MOST_MATCHES = 20_000;

  private final Layers layers;
  private final List<Rule> rules;
  private final CompiledRules compiled;
  private final FactFactory factory;
  private final LevelFacts levels;
  private final Parameters parameters;
  private final Citations citations;
  private final Map<Planner.Shape, Plan> plans = new ConcurrentHashMap<>();

  /**
   * Sets up a judge.
   *
   * @param layers rule sets that apply together
   * @param compiled their conditions
   * @throws RuleFormatException if the sets cannot stand on each other
   */
  public Judge(Layers layers, CompiledRules compiled) {
    if (!layers.problems().isEmpty()) {
      throw new RuleFormatException(layers.problems());
    }
    this.layers = layers;
    this.rules = layers.rules();
    this.compiled = compiled;
    this.parameters = new Parameters(rules, layers.parameterChanges());
    Map<String, Map<String, List<String>>> lists = new HashMap<>();
    Map<String, Map<String, List<String>>> citations = new HashMap<>();
    rules.forEach(
        rule -> {
          lists.put(rule.id().value(), rule.words());
          citations.put(rule.id().value(), rule.citations());
        });
    WordLists words = new WordLists(lists);
    this.factory = new FactFactory(words, layers::variants);
    this.levels = new LevelFacts(words);
    this.citations = new Citations(citations);
  }

  /** The rules that are judged by, sorted by id. */
  public List<Rule> rules() {
    return rules;
  }

  /** Exactly one result for each planned check, sorted by rule and in the order of the form. */
  public List<Result> judge(Report report, Optional<Report> prior) {
    return conclude(report, facts(report, prior));
  }

  /**
   * The same for a government's summary beside the reports right below it, by rules between levels:
   * they see nothing else of the summary.
   */
  public List<Result> judge(Levels compared) {
    Report summary = compared.summary();
    return conclude(summary, levels.facts(compared, summary));
  }

  /** The facts that this judge's rules are fired over. */
  public List<Object> facts(Report report, Optional<Report> prior) {
    List<Object> facts = new ArrayList<>(factory.facts(report, prior));
    facts.addAll(parameters.facts(report));
    facts.addAll(citations.in(report));
    return facts;
  }

  /** As {@link #judge}, over facts that were made before from the same report. */
  public List<Result> conclude(Report report, List<Object> facts) {
    Planner planner = new Planner(report, layers);
    Plan plan = plans.computeIfAbsent(Planner.Shape.of(report), shape -> planner.plan(rules));
    Firing firing = compiled.fire(facts, MOST_MATCHES);
    Findings findings = Findings.of(firing, plan);
    Map<RuleId, Standing> standings = new HashMap<>();
    rules.forEach(rule -> standings.put(rule.id(), planner.standing(rule)));
    Session session =
        new Session(
            report,
            new Gaps(report),
            new Fingerprint(report),
            findings,
            firing.limitReached(),
            standings,
            parameters,
            new HashMap<>(),
            ToldFacts.of(facts));
    session.findBlockers(plan.checks());
    return Hints.add(report, plan.checks(), plan.checks().stream().map(session::conclude).toList());
  }

  /** One report on its way from findings to results. */
  private record Session(
      Report report,
      Gaps gaps,
      Fingerprint fingerprint,
      Findings findings,
      boolean limitReached,
      Map<RuleId, Standing> standings,
      Parameters parameters,
      Map<String, Blocker> blockers,
      ToldFacts told) {

    int year() {
      return report.year().orElse(0);
    }

    ResultWriter writer(Check check) {
      return new ResultWriter(report, fingerprint, check);
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
      Standing standing = standing(check);
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

    /** As of the rule; where it hangs on a parameter, as that has a value for the organ. */
    private Standing standing(Check check) {
      Standing standing = Objects.requireNonNull(standings.get(check.rule().id()));
      Optional<String> parameter =
          check.rule().appliesWith().map(name -> name.replace("<target>", check.target()));
      if (!(standing instanceof Standing.Open)
          || parameter.isEmpty()
          || parameters.find(check.rule(), parameter.get(), report).isPresent()) {
        return standing;
      }
      return report.organ().kind() == ReporterKind.UNKNOWN
          ? new Standing.Unknown(Reason.ORGAN_UNKNOWN)
          : new Standing.NotApplicable("本规则没有为该类机关作出规定。");
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
      List<Cell> missing = gaps.missing(check);
      if (check.rule().told().isEmpty()) {
        return missing;
      }
      List<Cell> all = new ArrayList<>(missing);
      all.addAll(told.missing(check));
      return all;
    }

    /** The finding that takes away what the check stands on, looking from the outside in. */
    private Optional<Blocker> blocker(Check check, List<Cell> missing) {
      if (blockers.isEmpty()) {
        return Optional.empty();
      }
      Blocker own = new Blocker(check.rule().id(), check.target());
      Optional<Blocker> blocker = first(check.grounds(), own);
      for (Cell cell : missing) {
        if (blocker.isEmpty() && cell.state() == CellState.ABSENT) {
          blocker = first(Targets.standsOn(cell.target()), own);
        }
      }
      return blocker;
    }

    private Optional<Blocker> first(List<String> grounds, Blocker own) {
      for (String ground : grounds) {
        Blocker blocker = blockers.get(ground);
        if (blocker != null && !blocker.equals(own)) {
          return Optional.of(blocker);
        }
      }
      return Optional.empty();
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
