package org.gouji.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Figures that contradict each other: T3-01 to T3-04 and T4-01 to T4-03. */
final class FigureFaults {
  private static final String RECONSIDERATION = "reconsideration";
  private static final String SUITS = "litigationAfterReconsideration";

  private FigureFaults() {}

  static List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    all.add(new Fault("T3-01-oneColumn", (s, r) -> raised(s, r, "carriedForward", "T3-01", false)));
    all.add(new Fault("T3-01-andTotal", (s, r) -> raised(s, r, "carriedOver", "T3-01", true)));
    all.add(new Fault("T3-02-oneColumn", (s, r) -> raised(s, r, "granted", "T3-02", false)));
    all.add(
        new Fault("T3-02-andTotal", (s, r) -> raised(s, r, "denied.stateSecret", "T3-02", true)));
    all.add(new Fault("T3-03-total", FigureFaults::wrongTotal));
    all.add(new Fault("T3-03-split", FigureFaults::wrongSplit));
    all.add(new Fault("T3-04-granted", FigureFaults::grantedFromNothing));
    all.add(new Fault("T3-04-emptied", FigureFaults::emptiedIntake));
    all.add(new Fault("T3-02-several", FigureFaults::several));
    for (String group : Form.TABLE4_GROUPS) {
      all.add(new Fault("T4-01-" + group, (s, r) -> raised4(s, List.of(group))));
    }
    all.add(new Fault("T4-01-several", (s, r) -> raised4(s, Form.TABLE4_GROUPS)));
    all.add(new Fault("T4-02-unreviewed", (s, r) -> unreviewed(s, r, true)));
    all.add(new Fault("T4-02-noPrior", (s, r) -> unreviewed(s, r, false)));
    all.add(new Fault("T4-03-unasked", (s, r) -> unasked(s, r, true)));
    all.add(new Fault("T4-03-noPrior", (s, r) -> unasked(s, r, false)));
    return all;
  }

  /** A cell raised, alone or together with the total of its row. */
  private static Optional<Fault.Draft> raised(
      Sample sample, SplittableRandom random, String row, String rule, boolean total) {
    int last = Form.TABLE3_COLUMNS.size() - 1;
    int column = random.nextInt(last);
    int more = 1 + random.nextInt(9);
    Sample spoiled = raise(sample, row, column, more);
    List<Check> fails = new ArrayList<>();
    fails.add(new Check(rule, "t3:col:" + Form.TABLE3_COLUMNS.get(column).key()));
    if (total) {
      spoiled = raise(spoiled, row, last, more);
      fails.add(new Check(rule, "t3:col:total"));
    } else {
      fails.add(new Check("T3-03", "t3:row:" + row));
    }
    return Fault.Draft.of(spoiled, fails.toArray(Check[]::new));
  }

  private static Sample raise(Sample sample, String row, int column, int more) {
    return sample.mapTable3(
        t ->
            t.mapRow(
                row,
                r ->
                    r.withCell(
                        column, Integer.toString(Integer.parseInt(r.cells().get(column)) + more))));
  }

  private static Optional<Fault.Draft> wrongTotal(Sample sample, SplittableRandom random) {
    String row = Organs.pick(sample.table3().orElseThrow().rows(), random).key();
    return Fault.Draft.of(
        raise(sample, row, Form.TABLE3_COLUMNS.size() - 1, 1 + random.nextInt(20)),
        new Check("T3-03", "t3:row:" + row));
  }

  private static Optional<Fault.Draft> wrongSplit(Sample sample, SplittableRandom random) {
    String row = Organs.pick(sample.table3().orElseThrow().rows(), random).key();
    return Fault.Draft.of(
        raise(sample, row, random.nextInt(Form.TABLE3_COLUMNS.size() - 1), 1 + random.nextInt(20)),
        new Check("T3-03", "t3:row:" + row));
  }

  /** 予以公开 3 in a table that is otherwise 0. */
  private static Optional<Fault.Draft> grantedFromNothing(Sample sample, SplittableRandom random) {
    Sample zero = zero3(sample);
    Sample spoiled =
        zero.mapTable3(
            t -> t.withCell("granted", "naturalPerson", "3").withCell("granted", "total", "3"));
    return Fault.Draft.of(
        spoiled,
        new Check("T3-04", "t3:col:naturalPerson"),
        new Check("T3-04", "t3:col:total"),
        new Check("T3-02", "t3:col:total"));
  }

  /** Nothing received or carried over by a column that has results. */
  private static Optional<Fault.Draft> emptiedIntake(Sample sample, SplittableRandom random) {
    int column = 0;
    boolean busy =
        sample
            .table3()
            .flatMap(t -> t.row("resultsTotal"))
            .filter(r -> !r.cells().get(column).equals("0"))
            .isPresent();
    if (!busy) {
      return Optional.empty();
    }
    String key = Form.TABLE3_COLUMNS.get(column).key();
    return Fault.Draft.of(
        sample.mapTable3(
            t -> t.withCell("newReceived", key, "0").withCell("carriedOver", key, "0")),
        new Check("T3-04", "t3:col:" + key),
        new Check("T3-01", "t3:col:" + key));
  }

  /** A handful of cells changed at random; only the oracle knows what that breaks. */
  private static Optional<Fault.Draft> several(Sample sample, SplittableRandom random) {
    List<String> rows =
        sample.table3().stream().flatMap(t -> t.rows().stream()).map(Row::key).toList();
    Sample spoiled = sample;
    for (int i = 0; i < 5; i++) {
      int column = random.nextInt(Form.TABLE3_COLUMNS.size());
      spoiled = raise(spoiled, Organs.pick(rows, random), column, 1 + random.nextInt(5));
    }
    return Fault.Draft.of(spoiled);
  }

  private static Optional<Fault.Draft> raised4(Sample sample, List<String> groups) {
    Sample spoiled = sample;
    List<Check> fails = new ArrayList<>();
    for (String group : groups) {
      String key = group + ".total";
      Table4 table = spoiled.table4().orElseThrow();
      int total = Integer.parseInt(table.cells().get(table.columnOf(key))) + 1 + fails.size();
      spoiled = spoiled.mapTable4(t -> t.withCell(key, Integer.toString(total)));
      fails.add(new Check("T4-01", "t4:" + group));
    }
    return Fault.Draft.of(spoiled, fails.toArray(Check[]::new));
  }

  /** Suits after reconsideration without a reconsideration in two years. */
  private static Optional<Fault.Draft> unreviewed(
      Sample sample, SplittableRandom random, boolean known) {
    if (sample.year() < 2020) {
      return Optional.empty();
    }
    Generator.Pair pair = Generator.pair(random.nextLong(), sample.year(), sample.reporter());
    Sample now = group4(zero4(pair.report()), SUITS, List.of("1", "0", "0", "1", "2"));
    Sample before = zero4(pair.prior());
    return known ? beside(now, before, new Check("T4-02", "t4")) : Fault.Draft.of(now);
  }

  /** Reconsiderations without a request in two years. */
  private static Optional<Fault.Draft> unasked(
      Sample sample, SplittableRandom random, boolean known) {
    if (sample.year() < 2020) {
      return Optional.empty();
    }
    Generator.Pair pair = Generator.pair(random.nextLong(), sample.year(), sample.reporter());
    Sample now =
        zero3(group4(zero4(pair.report()), RECONSIDERATION, List.of("0", "1", "0", "0", "1")));
    Sample before = zero3(zero4(pair.prior()));
    return known ? beside(now, before, new Check("T4-03", "t4")) : Fault.Draft.of(now);
  }

  private static Optional<Fault.Draft> beside(Sample now, Sample before, Check fails) {
    return Optional.of(new Fault.Draft(now, Optional.of(before), List.of(fails)));
  }

  private static Sample zero3(Sample sample) {
    return sample.mapTable3(
        t -> new Table3(t.columns(), t.rows().stream().map(r -> r.mapCells(c -> "0")).toList()));
  }

  private static Sample zero4(Sample sample) {
    List<String> zeros = Stream.generate(() -> "0").limit(Form.table4Columns().size()).toList();
    return sample.withTable4(Optional.of(Table4.of(zeros)));
  }

  private static Sample group4(Sample sample, String group, List<String> cells) {
    Sample changed = sample;
    for (int i = 0; i < cells.size(); i++) {
      String key = group + "." + Form.TABLE4_CELLS.get(i);
      String text = cells.get(i);
      changed = changed.mapTable4(t -> t.withCell(key, text));
    }
    return changed;
  }
}
