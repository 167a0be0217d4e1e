package org.gouji.verdict;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.report.Levels;

/**
 * What came of comparing a government's summary with the reports right below it. It has no
 * conclusion: those are of single reports.
 *
 * @param levels what was compared
 * @param results one for each planned check
 */
public record LevelVerdict(Grounds grounds, Levels levels, List<Result> results) {
  public LevelVerdict {
    Objects.requireNonNull(grounds);
    Objects.requireNonNull(levels);
    results = List.copyOf(results);
  }

  /** How many checks ended how; every outcome is there. */
  public Map<Outcome, Integer> counts() {
    return Verdict.counts(results);
  }
}
