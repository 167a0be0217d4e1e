package org.gouji.api.export.text;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.form.Edition;
import org.gouji.judge.Result;
import org.gouji.judge.TargetNames;
import org.gouji.report.Report;
import org.gouji.verdict.Verdict;

/**
 * Chinese names of targets, by the labels of one edition.
 *
 * @param edition the one found in the report
 */
record Names(Edition edition) {

  private static final int MOST = 12;

  static Names in(Verdict verdict) {
    return new Names(
        verdict
            .report()
            .flatMap(Report::edition)
            .or(() -> verdict.grounds().edition())
            .orElse(Edition.E2021));
  }

  String of(String target) {
    return TargetNames.of(target, edition);
  }

  /** The targets of results, cut after a dozen. */
  String of(List<Result> results) {
    String names =
        results.stream()
            .limit(MOST)
            .map(result -> of(result.target()))
            .collect(Collectors.joining("、"));
    return results.size() > MOST ? names + "等 " + results.size() + " 处" : names;
  }
}
