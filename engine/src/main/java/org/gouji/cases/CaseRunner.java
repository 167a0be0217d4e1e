package org.gouji.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.cases.Expected.Line;
import org.gouji.judge.Judge;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.rule.RuleId;

/** Runs the cases of a rule and compares all of its results with the expected ones. */
public final class CaseRunner {

  private final Judge judge;

  /** Takes the judge that has the rule. */
  public CaseRunner(Judge judge) {
    this.judge = judge;
  }

  /**
   * What went wrong in the cases of a rule: for each case that did, its name and the lines by which
   * expected and actual results differ. Empty if all is well.
   */
  public List<String> run(RuleId rule, List<Case> cases) {
    List<String> failures = new ArrayList<>();
    for (Case one : cases) {
      difference(one, results(rule, one))
          .ifPresent(
              difference -> failures.add(rule + ", case \"" + one.name() + "\":\n" + difference));
    }
    return failures;
  }

  /** All results of a rule for the report of a case. */
  public List<Result> results(RuleId rule, Case one) {
    return results(one).stream().filter(result -> result.rule().equals(rule)).toList();
  }

  private List<Result> results(Case one) {
    return one.levels()
        .map(judge::judge)
        .orElseGet(() -> judge.judge(BaseReport.of(one.report()), one.prior().map(BaseReport::of)));
  }

  /** By what the results of a case differ from the expected ones, empty for nothing. */
  public static Optional<String> difference(Case one, List<Result> results) {
    List<String> lines = new ArrayList<>();
    if (results.isEmpty()) {
      lines.add("  no check was planned: are the targets right, and is the rule in the rule set?");
    } else if (one.expected() instanceof Expected.Exactly exactly) {
      compare(exactly.lines(), results, lines);
    } else if (one.expected() instanceof Expected.NotApplicable) {
      results.stream()
          .filter(result -> result.outcome() != Outcome.NOT_APPLICABLE)
          .forEach(
              result -> lines.add("- " + result.target() + ": NOT_APPLICABLE\n+ " + show(result)));
    } else {
      unexpected(List.of(), results, lines);
      if (lines.isEmpty() && results.stream().noneMatch(r -> r.outcome() == Outcome.PASS)) {
        lines.add("  every check was NOT_APPLICABLE; write `expect: NOT_APPLICABLE` if so meant");
      }
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
  }

  private static void compare(List<Line> expected, List<Result> results, List<String> lines) {
    for (Line line : expected) {
      if (results.stream().noneMatch(result -> line.names(result.target()))) {
        lines.add("- " + line.show(line.target()) + "\n  (the rule has no such target here)");
      }
    }
    unexpected(expected, results, lines);
  }

  private static void unexpected(List<Line> expected, List<Result> results, List<String> lines) {
    for (Result result : results) {
      Optional<Line> line = lineFor(expected, result.target());
      if (line.isEmpty()) {
        if (result.outcome() != Outcome.PASS && result.outcome() != Outcome.NOT_APPLICABLE) {
          lines.add("- " + result.target() + ": PASS\n+ " + show(result));
        }
      } else if (!line.get().isMetBy(result)) {
        lines.add("- " + line.get().show(result.target()) + "\n+ " + show(result));
      }
    }
  }

  /** The line for a target: one that names it alone goes before a pattern. */
  private static Optional<Line> lineFor(List<Line> expected, String target) {
    Optional<Line> exact =
        expected.stream().filter(line -> line.isExact() && line.names(target)).findFirst();
    return exact.isPresent()
        ? exact
        : expected.stream().filter(line -> line.names(target)).findFirst();
  }

  private static String show(Result result) {
    StringBuilder line = new StringBuilder(result.target()).append(": ").append(result.outcome());
    if (result.outcome() == Outcome.FAIL) {
      line.append(' ').append(result.severity());
    }
    result.reason().ifPresent(reason -> line.append(' ').append(reason));
    if (!result.variant().isEmpty()) {
      line.append(", variant ").append(result.variant());
    }
    return line.append(", ").append(result.message()).toString();
  }
}
