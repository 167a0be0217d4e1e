package org.gouji.verdict;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gouji.document.Unreadable;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.report.Report;

/**
 * The record that command line, service, pages and exports all show.
 *
 * @param unreadable why, exactly when the conclusion is UNREADABLE
 * @param explanation Chinese sentence for the auditor: why nothing was judged (unreadable, a year
 *     without rules) and what to do; empty where the results speak for themselves
 * @param notes what the reader left out or saw, in Chinese
 * @param report what was read, empty if nothing was
 * @param results one for each planned check, sorted
 */
public record Verdict(
    Conclusion conclusion,
    Optional<Unreadable> unreadable,
    Optional<String> explanation,
    List<String> notes,
    Subject subject,
    Grounds grounds,
    Optional<Report> report,
    List<Result> results) {
  public Verdict {
    Objects.requireNonNull(conclusion);
    if (unreadable.isPresent() != (conclusion == Conclusion.UNREADABLE)) {
      throw new IllegalArgumentException(conclusion + " with reason " + unreadable);
    }
    Objects.requireNonNull(explanation);
    notes = List.copyOf(notes);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(grounds);
    Objects.requireNonNull(report);
    results = List.copyOf(results);
  }

  /** How many checks ended in each outcome; every outcome is there, also with 0. */
  public Map<Outcome, Integer> counts() {
    return counts(results);
  }

  static Map<Outcome, Integer> counts(List<Result> results) {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      counts.put(outcome, 0);
    }
    results.forEach(result -> counts.merge(result.outcome(), 1, Integer::sum));
    return Collections.unmodifiableMap(counts);
  }
}
