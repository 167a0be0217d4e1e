package org.gouji.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.document.Submission;
import org.gouji.testkit.Fault;
import org.gouji.testkit.Generator;
import org.gouji.testkit.Layout;
import org.gouji.testkit.Sample;

/** A report as it is handed in, and last year's where its fault needs one. */
record Input(Submission report, Optional<Submission> prior) {

  /** So many that the faulty ones are at least one for every rule. */
  private static final int REPORTS = 240;

  private static final int FAULTY = 4;
  private static final int FIRST_YEAR = 2019;
  private static final int YEARS = 6;
  private static final int TRIES = 100;

  Input {
    Objects.requireNonNull(report);
    Objects.requireNonNull(prior);
  }

  /** 240 different reports, one in four with a fault, each in two layouts. Always the same. */
  static List<Input> all() {
    List<Fault> faults = faults();
    List<Input> inputs = new ArrayList<>();
    for (int seed = 0; seed < REPORTS; seed++) {
      boolean faulty = seed % FAULTY == 0;
      inputs.addAll(
          faulty
              ? spoiled(faults.get(seed / FAULTY), seed)
              : written(Generator.report(seed, year(seed)), Optional.empty()));
    }
    return List.copyOf(inputs);
  }

  /** Every fault, so ordered that each rule has its first before any has its second. */
  private static List<Fault> faults() {
    Map<String, Integer> seen = new HashMap<>();
    SortedMap<Integer, List<Fault>> rounds = new TreeMap<>();
    for (Fault fault : Fault.all()) {
      int round = seen.merge(fault.rule(), 1, Integer::sum);
      rounds.computeIfAbsent(round, key -> new ArrayList<>()).add(fault);
    }
    return rounds.values().stream().flatMap(List::stream).toList();
  }

  /** A report with the fault: the first that can have it, of other seeds than all other reports. */
  private static List<Input> spoiled(Fault fault, int seed) {
    return IntStream.range(0, TRIES)
        .mapToObj(tried -> fault.plant(seed + tried * REPORTS, year(seed + tried)))
        .flatMap(Optional::stream)
        .findFirst()
        .map(planted -> written(planted.sample(), planted.prior()))
        .orElseThrow();
  }

  private static int year(int seed) {
    return FIRST_YEAR + seed % YEARS;
  }

  private static List<Input> written(Sample report, Optional<Sample> prior) {
    return Stream.of("lines", "tabs-packed")
        .map(Layout::named)
        .map(layout -> new Input(write(layout, report), prior.map(s -> write(layout, s))))
        .toList();
  }

  private static Submission write(Layout layout, Sample sample) {
    return new Submission(layout.fileName(), Optional.empty(), layout.write(sample));
  }
}
