package org.gouji.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * One planted defect.
 *
 * @param id unique name: the rule that it is made for and what is done, such as {@code
 *     SEC-07-problemsOnly}
 */
public record Fault(String id, Planter planter) {

  /** Plants a defect into a conformant report, where the report can have it. */
  @FunctionalInterface
  interface Planter {
    Optional<Draft> plant(Sample clean, SplittableRandom random);
  }

  /** A spoiled report and the checks that must fail for it. */
  record Draft(Sample sample, Optional<Sample> prior, List<Check> fails) {
    static Optional<Draft> of(Sample sample, Check... fails) {
      return Optional.of(new Draft(sample, Optional.empty(), List.of(fails)));
    }
  }

  /**
   * A spoiled report.
   *
   * @param prior last year's report, for the faults that need one
   * @param fails checks that must FAIL; there may be more, and the {@link Oracle} knows them all
   */
  public record Planted(
      Fault fault, Sample sample, Optional<Sample> prior, SortedSet<Check> fails) {
    /** What a checker must say of it in a layout. */
    public Expected expected(Layout layout) {
      return Oracle.expected(sample, layout, prior);
    }
  }

  /** The rule that the fault is made for. */
  public String rule() {
    return id.replaceFirst("^([A-Z0-9]+-\\d+).*", "$1");
  }

  /** The fault in a given conformant report; empty where that report cannot have it. */
  public Optional<Planted> plant(Sample clean, long seed) {
    return planter
        .plant(clean, new SplittableRandom(seed))
        .map(d -> new Planted(this, d.sample(), d.prior(), new TreeSet<>(d.fails())));
  }

  /**
   * The fault in a fresh report of a fiscal year, of the first kind of organ that can have it;
   * empty where the fault does not exist in that year.
   */
  public Optional<Planted> plant(long seed, int year) {
    for (Reporter reporter : Reporter.values()) {
      Optional<Planted> planted = plant(Generator.report(seed, year, reporter), seed);
      if (planted.isPresent()) {
        return planted;
      }
    }
    return Optional.empty();
  }

  /** Every fault of the kit. */
  public static List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    all.addAll(SectionFaults.all());
    all.addAll(ContentFaults.all());
    all.addAll(FormFaults.all());
    all.addAll(LabelFaults.all());
    all.addAll(CellFaults.all());
    all.addAll(FigureFaults.all());
    all.addAll(DocumentFaults.all());
    all.addAll(DisclosureFaults.all());
    all.addAll(TwoYearFaults.all());
    all.addAll(NarrativeFaults.all());
    return List.copyOf(all);
  }

  /** The fault of an id. */
  public static Fault named(String id) {
    return all().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
  }

  @Override
  public String toString() {
    return id;
  }
}
