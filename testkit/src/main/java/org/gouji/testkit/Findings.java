package org.gouji.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects expectations and applies what holds for every rule: years, caps, mandatory rules. */
final class Findings {
  private static final Set<String> MANDATORY =
      Set.of(
          "SEC-01", "FMT-01", "FMT-03", "FMT-04", "FMT-08", "FMT-09", "T2-01", "T2-02", "T3-01",
          "T3-02", "T3-03", "T3-04", "T4-01");

  /** The rules of the form, lowered for the trial year 2019. */
  private static final Set<String> FORM =
      Set.of(
          "SEC-01", "SEC-02", "SEC-03", "SEC-04", "SEC-05", "FMT-01", "FMT-02", "FMT-03", "FMT-04",
          "FMT-05", "FMT-06", "FMT-07", "FMT-09");

  private final int year;
  private final SortedMap<Check, Expectation> must = new TreeMap<>();
  private final SortedMap<Check, Expected.Open> may = new TreeMap<>();
  private final List<SortedSet<Check>> oneFails = new ArrayList<>();

  Findings(int year) {
    this.year = year;
  }

  int year() {
    return year;
  }

  void pass(String rule, String target) {
    put(rule, target, Outcome.PASS, Optional.empty());
  }

  void undetermined(String rule, String target) {
    put(rule, target, Outcome.UNDETERMINED, Optional.empty());
  }

  void notApplicable(String rule, String target) {
    put(rule, target, Outcome.NOT_APPLICABLE, Optional.empty());
  }

  void fail(String rule, String target, Severity severity) {
    Severity capped =
        year == 2019 && FORM.contains(rule) ? severity.atMost(Severity.WARNING) : severity;
    put(rule, target, Outcome.FAIL, Optional.of(capped));
  }

  void judge(String rule, String target, boolean fails, Severity severity) {
    if (fails) {
      fail(rule, target, severity);
    } else {
      pass(rule, target);
    }
  }

  void open(String rule, String target, String reason, Outcome... allowed) {
    if (year <= 2018) {
      notApplicable(rule, target);
      return;
    }
    Check check = new Check(rule, target);
    must.remove(check);
    may.put(check, new Expected.Open(reason, Set.of(allowed)));
  }

  void oneFails(Collection<Check> checks) {
    oneFails.add(new TreeSet<>(checks));
  }

  private void put(String rule, String target, Outcome outcome, Optional<Severity> severity) {
    boolean applies = year > 2018;
    must.put(
        new Check(rule, target),
        new Expectation(
            applies ? outcome : Outcome.NOT_APPLICABLE,
            applies ? severity : Optional.empty(),
            MANDATORY.contains(rule)));
  }

  Expected expected() {
    return new Expected(must, may, year > 2018 ? oneFails : List.of());
  }
}
