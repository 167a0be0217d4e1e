package org.gouji.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Faults of what the text states: NAR-01 to NAR-11 and YOY-07. */
final class NarrativeFaults {

  /** More than any table of the generator holds, so that no way of counting gives it. */
  private static final int MUCH = 5000;

  private NarrativeFaults() {}

  static List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    all.add(wrong("NAR-01-otherNumber", 0, "newReceived", "NAR-01"));
    all.add(new Fault("NAR-01-otherBasis", NarrativeFaults::otherBasis));
    all.add(wrong("NAR-02-otherNumber", 2, "resultsTotal", "NAR-02"));
    all.add(wrong("NAR-03-carriedOver", 1, "carriedOver", "NAR-03"));
    all.add(wrong("NAR-03-carriedForward", 0, "carriedForward", "NAR-03"));
    all.add(wrong("NAR-04-people", 2, "naturalPerson", "NAR-04"));
    all.add(wrong("NAR-04-organs", 2, "organizations", "NAR-04"));
    for (String result : List.of("granted", "denied", "unable", "otherHandling")) {
      all.add(wrong("NAR-05-" + result, 2, result, "NAR-05"));
    }
    all.add(wrong("NAR-06-otherNumber", 0, "reconsideration", "NAR-06"));
    all.add(wrong("NAR-07-otherNumber", 1, "litigation", "NAR-07"));
    all.add(new Fault("NAR-08-denied", NarrativeFaults::denied));
    all.add(new Fault("NAR-08-invented", NarrativeFaults::invented));
    all.add(sum("NAR-09-closed", 2, "naturalPerson"));
    all.add(sum("NAR-09-tooMuch", 3, "granted"));
    all.add(new Fault("NAR-10-otherShare", NarrativeFaults::share));
    all.add(new Fault("NAR-11-otherNumber", NarrativeFaults::documents));
    all.add(new Fault("YOY-07-otherChange", NarrativeFaults::change));
    return all;
  }

  /** One number is much too large. */
  private static Sample spoiled(Sample clean, SplittableRandom random, int wording, String figure) {
    return Telling.tell(
        clean, (key, right) -> key.equals(figure) ? right + MUCH : right, random, wording);
  }

  private static Fault wrong(String id, int wording, String figure, String rule) {
    return new Fault(
        id,
        (clean, random) ->
            isBusy(clean)
                ? Fault.Draft.of(
                    spoiled(clean, random, wording, figure), new Check(rule, "narrative:" + figure))
                : Optional.empty());
  }

  private static Fault sum(String id, int wording, String figure) {
    return new Fault(
        id,
        (clean, random) ->
            isBusy(clean)
                ? Fault.Draft.of(
                    spoiled(clean, random, wording, figure), new Check("NAR-09", "narrative:sum"))
                : Optional.empty());
  }

  private static boolean isBusy(Sample sample) {
    return total(sample, "newReceived") > 0
        && total(sample, "resultsTotal") > 0
        && review(sample) > 0;
  }

  private static int total(Sample sample, String row) {
    Reading reading = new Reading(sample, Layout.named("html"), true);
    return reading.cell("t3:" + row + ":total").value().orElseThrow().intValueExact();
  }

  private static int review(Sample sample) {
    Reading reading = new Reading(sample, Layout.named("html"), true);
    return reading.cell("t4:reconsideration.total").value().orElseThrow().intValueExact();
  }

  private static Optional<Fault.Draft> otherBasis(Sample clean, SplittableRandom random) {
    return total(clean, "carriedOver") > 0 && total(clean, "newReceived") > 0
        ? Fault.Draft.of(
            Telling.withCarriedOver(clean), new Check("NAR-01", "narrative:newReceived"))
        : Optional.empty();
  }

  /** A sentence of another year: nothing was received, although the table has some. */
  private static Optional<Fault.Draft> denied(Sample clean, SplittableRandom random) {
    if (!isBusy(clean)) {
      return Optional.empty();
    }
    Sample empty = Telling.emptied(clean);
    Sample told = Telling.tell(empty, (key, right) -> right, random, 0);
    Sample spoiled =
        told.withTable2(clean.table2()).withTable3(clean.table3()).withTable4(clean.table4());
    return Fault.Draft.of(spoiled, new Check("NAR-08", "narrative:none"));
  }

  private static Optional<Fault.Draft> invented(Sample clean, SplittableRandom random) {
    return total(clean, "newReceived") == 0
        ? Fault.Draft.of(
            spoiled(clean, random, 1, "newReceived"), new Check("NAR-08", "narrative:none"))
        : Optional.empty();
  }

  private static Optional<Fault.Draft> share(Sample clean, SplittableRandom random) {
    return isBusy(clean)
        ? Fault.Draft.of(
            Telling.tell(clean, (key, right) -> key.equals("percent") ? 200 : right, random, 3),
            new Check("NAR-10", "narrative:percent"))
        : Optional.empty();
  }

  private static Optional<Fault.Draft> documents(Sample clean, SplittableRandom random) {
    boolean trial = clean.table2().flatMap(Table2::edition).equals(Optional.of(Edition.TRIAL_2019));
    String figure = "normativeDocuments." + (trial ? "newlyMade" : "issued");
    return Fault.Draft.of(
        spoiled(clean, random, 0, figure), new Check("NAR-11", "narrative:" + figure));
  }

  /** A change since last year, with last year's report beside it. */
  private static Optional<Fault.Draft> change(Sample clean, SplittableRandom random) {
    Generator.Pair pair = Generator.pair(random.nextLong(), clean.year(), clean.reporter());
    if (clean.year() < 2020 || total(pair.report(), "newReceived") == 0) {
      return Optional.empty();
    }
    int right = total(pair.report(), "newReceived") - total(pair.prior(), "newReceived");
    Sample told = Telling.withChange(pair.report(), right + MUCH);
    return Optional.of(
        new Fault.Draft(
            told, Optional.of(pair.prior()), List.of(new Check("YOY-07", "narrative:percent"))));
  }
}
