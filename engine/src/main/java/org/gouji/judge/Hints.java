package org.gouji.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.diagnose.Diagnoser;
import org.gouji.diagnose.Diagnosis;
import org.gouji.diagnose.Equation;
import org.gouji.form.Edition;
import org.gouji.form.TableKey;
import org.gouji.report.Cell;
import org.gouji.report.Report;

/** Adds to broken sums which cells would mend them. */
final class Hints {

  private Hints() {}

  /**
   * The results with their hints.
   *
   * @param results one for each check, in the same order
   */
  static List<Result> add(Report report, List<Check> checks, List<Result> results) {
    List<Equation> equations = new ArrayList<>();
    boolean broken = false;
    for (int i = 0; i < checks.size(); i++) {
      Result result = results.get(i);
      if (checks.get(i).equation().isPresent() && result.outcome() != Outcome.NOT_APPLICABLE) {
        equations.add(checks.get(i).equation().get());
        broken |= result.outcome() == Outcome.FAIL;
      }
    }
    return broken ? add(report, checks, results, equations) : results;
  }

  private static Map<String, Cell> cells(Report report) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    report.tables().values().forEach(table -> cells.putAll(table.cells()));
    return cells;
  }

  private static List<Result> add(
      Report report, List<Check> checks, List<Result> results, List<Equation> equations) {
    Map<Equation, Diagnosis> diagnoses = new Diagnoser(equations, cells(report)).diagnose();
    Edition edition = report.table(TableKey.T3).edition().orElse(Edition.E2021);
    List<Result> hinted = new ArrayList<>(results.size());
    for (int i = 0; i < checks.size(); i++) {
      Result result = results.get(i);
      Optional<Diagnosis> diagnosis =
          checks
              .get(i)
              .equation()
              .map(diagnoses::get)
              .filter(d -> result.outcome() == Outcome.FAIL);
      hinted.add(diagnosis.map(d -> result.with(Hint.of(d, edition))).orElse(result));
    }
    return List.copyOf(hinted);
  }
}
