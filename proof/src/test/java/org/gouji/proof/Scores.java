package org.gouji.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.testkit.Check;
import org.gouji.testkit.Expected;

/** How many findings should have come and came, by rule, over many documents; thread-safe. */
final class Scores {

  private final Map<String, Score> byRule = new TreeMap<>();
  private final Map<String, List<String>> differences = new TreeMap<>();
  private int documents;

  /** Counts of one rule. */
  private static final class Score {
    private int found;
    private int missed;
    private int invented;
  }

  /** Adds a document. */
  synchronized void add(Specimen specimen, Expected expected, Collection<Result> results) {
    documents++;
    expected.differences(Specimen.actual(results)).forEach(line -> differs(specimen, line));
    results.stream()
        .filter(r -> r.outcome() == Outcome.ERROR || r.outcome() == Outcome.NOT_RUN)
        .forEach(r -> differs(specimen, Shipped.check(r) + ": " + r.message()));
    Set<Check> failed =
        results.stream()
            .filter(r -> r.outcome() == Outcome.FAIL)
            .map(r -> new Check(r.rule().value(), r.target()))
            .collect(Collectors.toSet());
    for (Check check : expected.fails()) {
      Score score = of(check.rule());
      if (failed.contains(check)) {
        score.found++;
      } else {
        score.missed++;
      }
    }
    for (Check check : failed) {
      if (!expected.fails().contains(check) && !expected.may().containsKey(check)) {
        of(check.rule()).invented++;
      }
    }
  }

  /** Differences of one kind are kept together: the target within a table does not count. */
  private void differs(Specimen specimen, String line) {
    String kind =
        specimen.fault().orElse("clean") + ": " + line.replaceAll("(t[234]):[^ ,\\]]+", "$1:…");
    differences.computeIfAbsent(kind, k -> new ArrayList<>()).add(specimen + ": " + line);
  }

  private Score of(String rule) {
    return byRule.computeIfAbsent(rule, id -> new Score());
  }

  int documents() {
    return documents;
  }

  /** Where the checker said something else than it must: each kind with its number and one case. */
  List<String> differences() {
    return differences.entrySet().stream()
        .map(
            kind ->
                "%d x %s%n  such as %s"
                    .formatted(
                        kind.getValue().size(),
                        kind.getKey(),
                        kind.getValue().stream().sorted().findFirst().orElseThrow()))
        .toList();
  }

  /** Rules with a missed or an invented finding. */
  List<String> imperfect() {
    return byRule.entrySet().stream()
        .filter(entry -> entry.getValue().missed + entry.getValue().invented > 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Rules that should have found something somewhere. */
  Set<String> tried() {
    return byRule.entrySet().stream()
        .filter(entry -> entry.getValue().found + entry.getValue().missed > 0)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** The table of recall and precision. */
  String table() {
    Stream<String> rows =
        byRule.entrySet().stream()
            .map(
                entry -> {
                  Score score = entry.getValue();
                  return "%-8s %8d %8d %8d %8s %9s"
                      .formatted(
                          entry.getKey(),
                          score.found,
                          score.missed,
                          score.invented,
                          percent(score.found, score.missed),
                          percent(score.found, score.invented));
                });
    return Stream.concat(
            Stream.of(
                documents + " generated documents",
                "rule        found   missed invented   recall precision"),
            rows)
        .collect(Collectors.joining("\n"));
  }

  private static String percent(int good, int bad) {
    return good + bad == 0 ? "-" : "%.2f %%".formatted(100.0 * good / (good + bad));
  }
}
