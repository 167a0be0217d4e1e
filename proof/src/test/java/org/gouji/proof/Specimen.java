package org.gouji.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gouji.document.Submission;
import org.gouji.judge.Result;
import org.gouji.testkit.Check;
import org.gouji.testkit.Expectation;
import org.gouji.testkit.Expected;
import org.gouji.testkit.Fault;
import org.gouji.testkit.Generator;
import org.gouji.testkit.Layout;
import org.gouji.testkit.Oracle;
import org.gouji.testkit.Outcome;
import org.gouji.testkit.Reporter;
import org.gouji.testkit.Sample;
import org.gouji.testkit.Severity;

/**
 * A generated document.
 *
 * @param fault what was planted, empty for a conformant report
 * @param style seed of the harmless variants that the layout writes
 */
record Specimen(
    Optional<String> fault, Sample sample, Optional<Sample> prior, Layout layout, long style) {

  static final List<Integer> YEARS = IntStream.rangeClosed(2019, 2025).boxed().toList();

  private static final int STYLES = 5;

  /**
   * Faults that a layout may hide: a label both torn and reworded, a word for a number where blanks
   * alone part label and cells. There the catalogue accepts a finding as well as UNDETERMINED, for
   * the whole row.
   */
  private static final Set<String> EITHER_IS_RIGHT =
      Set.of("FMT-05-table3Row in tabs-torn", "FMT-08-text-table2 in spaces");

  /** Each fault once, and a conformant report of each kind of organ, in each layout and year. */
  static List<Specimen> all(long seed) {
    return some(seed, 1);
  }

  /** The same, but in each layout and year only every so many faults, in turn. */
  static List<Specimen> some(long seed, int stride) {
    List<Specimen> all = new ArrayList<>();
    List<Layout> layouts = Layout.all();
    List<Fault> faults = Fault.all();
    long next = seed;
    for (int l = 0; l < layouts.size(); l++) {
      Layout layout = layouts.get(l);
      for (int year : YEARS) {
        for (Reporter reporter : Reporter.values()) {
          Sample clean = Generator.told(++next, year, reporter);
          all.add(new Specimen(Optional.empty(), clean, Optional.empty(), layout, next % STYLES));
        }
        if (year > YEARS.get(0)) {
          all.add(pair(++next, year, layout));
        }
        for (int f = 0; f < faults.size(); f++) {
          next++;
          if ((f + l + year) % stride == 0) {
            planted(faults.get(f), next, year, layout).ifPresent(all::add);
          }
        }
      }
    }
    return all;
  }

  /** A conformant report and the one of the year before that goes with it. */
  private static Specimen pair(long seed, int year, Layout layout) {
    Reporter[] kinds = Reporter.values();
    Generator.Pair pair = Generator.pair(seed, year, kinds[(int) (seed % kinds.length)]);
    return new Specimen(
        Optional.empty(), pair.report(), Optional.of(pair.prior()), layout, seed % STYLES);
  }

  /**
   * A fault in a fresh report, empty where it does not exist in that year or the layout hides it.
   */
  static Optional<Specimen> planted(Fault fault, long seed, int year, Layout layout) {
    return fault
        .plant(seed, year)
        .filter(found -> !EITHER_IS_RIGHT.contains(fault.id() + " in " + layout.name()))
        .map(
            found ->
                new Specimen(
                    Optional.of(fault.id()), found.sample(), found.prior(), layout, seed % STYLES));
  }

  Submission file() {
    return Shipped.file(layout.fileName(), layout.write(sample, style));
  }

  Optional<Submission> priorFile() {
    return prior.map(last -> Shipped.file(layout.fileName(), layout.write(last)));
  }

  /** What must be found. */
  Expected expected() {
    return Oracle.expected(sample, layout, prior);
  }

  /** What was found, in the words of the oracle, but for rules that broke. */
  static Map<Check, Expectation.Actual> actual(Collection<Result> results) {
    Map<Check, Expectation.Actual> actual = new HashMap<>();
    for (Result result : results) {
      outcome(result)
          .ifPresent(
              outcome ->
                  actual.put(
                      new Check(result.rule().value(), result.target()),
                      new Expectation.Actual(outcome, Severity.valueOf(result.severity().name()))));
    }
    return actual;
  }

  private static Optional<Outcome> outcome(Result result) {
    return switch (result.outcome()) {
      case PASS -> Optional.of(Outcome.PASS);
      case FAIL -> Optional.of(Outcome.FAIL);
      case NOT_APPLICABLE -> Optional.of(Outcome.NOT_APPLICABLE);
      case UNDETERMINED -> Optional.of(Outcome.UNDETERMINED);
      case ERROR, NOT_RUN -> Optional.empty();
    };
  }

  @Override
  public String toString() {
    return "%s in %s of %d (%s, style %d)"
        .formatted(fault.orElse("clean"), layout.name(), sample.year(), sample.organ(), style);
  }
}
