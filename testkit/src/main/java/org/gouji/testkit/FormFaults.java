package org.gouji.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Faults of the tables as a whole and of their rows: FMT-01 to FMT-04 and FMT-09. */
final class FormFaults {
  private FormFaults() {}

  static List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    all.add(new Fault("FMT-01-bothTables", FormFaults::otherEdition));
    all.add(new Fault("FMT-02-table2", (s, r) -> mixed(s, r, true)));
    all.add(new Fault("FMT-02-table3", (s, r) -> mixed(s, r, false)));
    all.add(new Fault("FMT-02-withinTable2", FormFaults::hybrid));
    all.add(
        new Fault(
            "FMT-03-table2",
            (s, r) -> Fault.Draft.of(s.withTable2(Optional.empty()), new Check("FMT-03", "t2"))));
    all.add(
        new Fault(
            "FMT-03-table3",
            (s, r) -> Fault.Draft.of(s.withTable3(Optional.empty()), new Check("FMT-03", "t3"))));
    all.add(
        new Fault(
            "FMT-03-table4",
            (s, r) -> Fault.Draft.of(s.withTable4(Optional.empty()), new Check("FMT-03", "t4"))));
    all.add(new Fault("FMT-04-table2Row", FormFaults::withoutRow2));
    all.add(new Fault("FMT-04-table2Block", FormFaults::withoutBlock));
    all.add(new Fault("FMT-04-table3Row", FormFaults::withoutRow3));
    all.add(new Fault("FMT-04-otherEdition", FormFaults::withoutRowOfOtherEdition));
    all.add(new Fault("FMT-09-table3Fewer", (s, r) -> fields3(s, r, false)));
    all.add(new Fault("FMT-09-table3More", (s, r) -> fields3(s, r, true)));
    all.add(new Fault("FMT-09-table4Fewer", (s, r) -> fields4(s, r, false)));
    all.add(new Fault("FMT-09-table4More", (s, r) -> fields4(s, r, true)));
    return all;
  }

  private static Figures other(Sample sample, SplittableRandom random) {
    Edition other = Edition.due(sample.year()).other();
    return new Figures(other, other, false, random);
  }

  private static Optional<Fault.Draft> otherEdition(Sample sample, SplittableRandom random) {
    Figures figures = other(sample, random);
    return Fault.Draft.of(
        sample
            .withTable2(Optional.of(figures.table2(Optional.empty())))
            .withTable3(Optional.of(figures.table3(Optional.empty()))),
        new Check("FMT-01", "t2"),
        new Check("FMT-01", "t3"));
  }

  private static Optional<Fault.Draft> mixed(
      Sample sample, SplittableRandom random, boolean second) {
    Figures figures = other(sample, random);
    String target = second ? "t2" : "t3";
    Sample spoiled =
        second
            ? sample.withTable2(Optional.of(figures.table2(Optional.empty())))
            : sample.withTable3(Optional.of(figures.table3(Optional.empty())));
    return Fault.Draft.of(spoiled, new Check("FMT-01", target), new Check("FMT-02", target));
  }

  /** The first block of table 2 in the other edition. */
  private static Optional<Fault.Draft> hybrid(Sample sample, SplittableRandom random) {
    Block foreign = other(sample, random).table2(Optional.empty()).blocks().get(0);
    return Fault.Draft.of(
        sample.mapTable2(
            t -> t.mapBlocks(b -> b.heading().equals(foreign.heading()) ? foreign : b)),
        new Check("FMT-02", "t2"));
  }

  private static Optional<Fault.Draft> withoutRow2(Sample sample, SplittableRandom random) {
    String key = Organs.pick(rows2(sample), random);
    return Fault.Draft.of(
        sample.mapTable2(t -> t.withoutRow(key)), new Check("FMT-04", "t2:" + key));
  }

  private static List<String> rows2(Sample sample) {
    return sample.table2().stream()
        .flatMap(t -> t.blocks().stream())
        .flatMap(b -> b.rows().stream())
        .map(Row::key)
        .toList();
  }

  private static Optional<Fault.Draft> withoutBlock(Sample sample, SplittableRandom random) {
    List<Block> blocks = sample.table2().map(Table2::blocks).orElse(List.of());
    Block dropped = Organs.pick(blocks, random);
    Check[] fails =
        dropped.rows().stream()
            .map(r -> new Check("FMT-04", "t2:" + r.key()))
            .toArray(Check[]::new);
    return Fault.Draft.of(
        sample.mapTable2(
            t -> new Table2(t.blocks().stream().filter(b -> !b.equals(dropped)).toList())),
        fails);
  }

  /** Any row but 其他处理 of 2019, which alone tells the edition of table 3. */
  private static String row3(Sample sample, SplittableRandom random) {
    List<String> keys =
        sample.table3().stream()
            .flatMap(t -> t.rows().stream())
            .map(Row::key)
            .filter(k -> !k.equals("otherHandling"))
            .toList();
    return Organs.pick(keys, random);
  }

  private static Optional<Fault.Draft> withoutRow3(Sample sample, SplittableRandom random) {
    String key = row3(sample, random);
    return Fault.Draft.of(
        sample.mapTable3(t -> t.withoutRow(key)), new Check("FMT-04", "t3:row:" + key));
  }

  private static Optional<Fault.Draft> withoutRowOfOtherEdition(
      Sample sample, SplittableRandom random) {
    return otherEdition(sample, random).flatMap(d -> withoutRow3(d.sample(), random));
  }

  private static Optional<Fault.Draft> fields3(
      Sample sample, SplittableRandom random, boolean more) {
    String key = row3(sample, random);
    int index = random.nextInt(Form.TABLE3_COLUMNS.size());
    return Fault.Draft.of(
        sample.mapTable3(
            t -> t.mapRow(key, r -> more ? r.withExtraCell(index, "0") : r.withoutCell(index))),
        new Check("FMT-09", "t3:row:" + key));
  }

  private static Optional<Fault.Draft> fields4(
      Sample sample, SplittableRandom random, boolean more) {
    String key = Organs.pick(Form.table4Columns(), random).key();
    return Fault.Draft.of(
        sample.mapTable4(t -> more ? t.withExtraCell(key, "0") : t.withoutCell(key)),
        new Check("FMT-09", "t4"));
  }
}
