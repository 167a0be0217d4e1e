package org.gouji.testkit;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/**
 * Damages reports of unique numbers, for the property that no value ever stands on a wrong row or
 * column. What a checker makes of the damage is its own affair: it may refuse the row, or find the
 * right cells, but never place a number elsewhere.
 */
public final class Mutator {
  private static final int ROUNDS = 3;

  private Mutator() {}

  /** Every mutation of a fresh report in one layout, at random places. */
  public static List<Mutated> mutations(long seed, int year, Layout layout) {
    return mutations(Generator.uniqueNumbers(seed, year), layout, seed);
  }

  /** Every mutation of a report of {@link Generator#uniqueNumbers} in one layout. */
  public static List<Mutated> mutations(Sample unique, Layout layout, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    SortedMap<Long, String> truth = Generator.truth(unique);
    List<Mutated> all = new ArrayList<>();
    all.add(written("unchanged", unique, layout, 0, truth));
    for (int round = 0; round < ROUNDS; round++) {
      for (Map.Entry<String, UnaryOperator<Sample>> change : changes(unique, random).entrySet()) {
        String description = change.getKey() + " #" + round;
        Sample changed = change.getValue().apply(unique);
        all.add(written(description, changed, layout, random.nextInt(10), truth));
      }
    }
    if (!layout.ownGrid()) {
      byte[] plain = layout.write(unique, random.nextInt(10));
      for (Map.Entry<String, UnaryOperator<String>> change : TextDamage.all(random).entrySet()) {
        String text = change.getValue().apply(new String(plain, Charset.forName("UTF-8")));
        byte[] bytes = text.getBytes(Charset.forName("UTF-8"));
        all.add(new Mutated(change.getKey(), layout.fileName(), bytes, truth));
      }
    }
    return List.copyOf(all);
  }

  /**
   * Two mutations at once: every mutation of a fresh report in one layout, and with each another
   * one of a row of table 3 that the first did not touch.
   */
  public static List<Mutated> pairs(long seed, int year, Layout layout) {
    Sample unique = Generator.uniqueNumbers(seed, year);
    SplittableRandom random = new SplittableRandom(seed);
    SortedMap<Long, String> truth = Generator.truth(unique);
    List<Mutated> all = new ArrayList<>();
    for (Map.Entry<String, UnaryOperator<Sample>> change : changes(unique, random).entrySet()) {
      String first = change.getKey();
      List<Row> untouched =
          unique.table3().orElseThrow().rows().stream()
              .filter(row -> !first.endsWith(" " + row.key()))
              .toList();
      String row = Organs.pick(untouched, random).key();
      Map.Entry<String, UnaryOperator<Row>> second =
          Organs.pick(List.copyOf(RowDamage.all(random).entrySet()), random);
      Sample changed = on3(change.getValue().apply(unique), row, second.getValue());
      String description = first + " and " + second.getKey() + " " + row;
      all.add(written(description, changed, layout, random.nextInt(10), truth));
    }
    return List.copyOf(all);
  }

  private static Mutated written(
      String description, Sample sample, Layout layout, long seed, SortedMap<Long, String> truth) {
    return new Mutated(
        layout.name() + ": " + description, layout.fileName(), layout.write(sample, seed), truth);
  }

  private static Map<String, UnaryOperator<Sample>> changes(
      Sample unique, SplittableRandom random) {
    Map<String, UnaryOperator<Sample>> changes = new LinkedHashMap<>();
    Table3 table3 = unique.table3().orElseThrow();
    Table2 table2 = unique.table2().orElseThrow();
    RowDamage.all(random)
        .forEach(
            (name, damage) -> {
              String row = Organs.pick(table3.rows(), random).key();
              changes.put("t3 " + name + " " + row, s -> on3(s, row, damage));
              String row2 = Organs.pick(rows(table2), random).key();
              changes.put("t2 " + name + " " + row2, s -> on2(s, row2, damage));
            });
    String removed = Organs.pick(table3.rows(), random).key();
    changes.put("t3 row removed " + removed, s -> s.mapTable3(t -> t.withoutRow(removed)));
    String removed2 = Organs.pick(rows(table2), random).key();
    changes.put("t2 row removed " + removed2, s -> s.mapTable2(t -> t.withoutRow(removed2)));
    int one = 1 + random.nextInt(4);
    int other = one + 1 + random.nextInt(5 - one);
    changes.put(
        "t3 columns %d and %d swapped".formatted(one, other),
        s -> s.mapTable3(t -> t.swapped(one, other)));
    int from = random.nextInt(table3.rows().size() - 1);
    int cell = random.nextInt(Form.TABLE3_COLUMNS.size());
    changes.put("t3 cell moved down from row " + from, s -> moved(s, from, cell));
    Column heading = Organs.pick(table3.columns(), random);
    String rubble = "※".repeat(3);
    changes.put(
        "t3 heading destroyed " + heading.key(),
        s -> s.mapTable3(t -> t.mapColumn(heading.key(), c -> c.withLabel(rubble))));
    String key4 = Organs.pick(Form.table4Columns(), random).key();
    changes.put("t4 cell deleted " + key4, s -> s.mapTable4(t -> t.withoutCell(key4)));
    changes.put("t4 cell blanked " + key4, s -> s.mapTable4(t -> t.withCell(key4, "")));
    changes.put("t4 stray number " + key4, s -> s.mapTable4(t -> t.withExtraCell(key4, "91234")));
    return changes;
  }

  private static List<Row> rows(Table2 table) {
    return table.blocks().stream().flatMap(b -> b.rows().stream()).toList();
  }

  private static Sample on3(Sample sample, String row, UnaryOperator<Row> damage) {
    return sample.mapTable3(t -> t.mapRow(row, damage));
  }

  private static Sample on2(Sample sample, String row, UnaryOperator<Row> damage) {
    return sample.mapTable2(t -> t.mapRow(row, damage));
  }

  /** A number that slipped to the end of the next row: one row is short, the next too long. */
  private static Sample moved(Sample sample, int from, int cell) {
    return sample.mapTable3(
        t -> {
          List<Row> rows = new ArrayList<>(t.rows());
          Row short3 = rows.get(from);
          Row long3 = rows.get(from + 1);
          String number = short3.cells().get(cell);
          rows.set(from, short3.withoutCell(cell));
          rows.set(from + 1, long3.withExtraCell(long3.cells().size(), number));
          return new Table3(t.columns(), rows);
        });
  }
}
