package org.gouji.words;

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
public record Names(Edition edition) {

  private static final int MOST = 12;

  /** Names by the labels of the edition found, else of the one due. */
  public static Names in(Verdict verdict) {
    return new Names(
        verdict
            .report()
            .flatMap(Report::edition)
            .or(() -> verdict.grounds().edition())
            .orElse(Edition.E2021));
  }

  /** The Chinese name of a target; the target itself where it has none. */
  public String of(String target) {
    return TargetNames.of(target, edition);
  }

  /** The targets of results, cut after a dozen. */
  public String of(List<Result> results) {
    String names =
        results.stream()
            .limit(MOST)
            .map(result -> of(result.target()))
            .collect(Collectors.joining("、"));
    return results.size() > MOST ? names + "等 " + results.size() + " 处" : names;
  }
}
