package org.gouji.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** Faults of single cells: FMT-06, FMT-07, FMT-08, in each of the tables. */
final class CellFaults {
  private static final List<String> SIGNS = List.of("/", "-", "—", "空", "无");
  private static final List<String> WORDS = List.of("待核", "abc", "见附件");

  private CellFaults() {}

  static List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    for (int table = 2; table <= 4; table++) {
      int number = table;
      String suffix = "-table" + table;
      all.add(new Fault("FMT-06-blank" + suffix, (s, r) -> one(s, r, number, "FMT-06", t -> "")));
      all.add(
          new Fault(
              "FMT-06-sign" + suffix,
              (s, r) -> {
                String sign = Organs.pick(SIGNS, r);
                return one(s, r, number, "FMT-06", t -> sign);
              }));
      all.add(
          new Fault(
              "FMT-07-unit" + suffix,
              (s, r) -> {
                String unit = Organs.pick(List.of("件", "项", "宗"), r);
                return one(s, r, number, "FMT-07", t -> t + unit);
              }));
      all.add(
          new Fault("FMT-08-negative" + suffix, (s, r) -> one(s, r, number, "FMT-08", t -> "-3")));
      all.add(
          new Fault("FMT-08-decimal" + suffix, (s, r) -> one(s, r, number, "FMT-08", t -> "1.5")));
      all.add(
          new Fault(
              "FMT-08-text" + suffix,
              (s, r) -> {
                String word = Organs.pick(WORDS, r);
                return one(s, r, number, "FMT-08", t -> word);
              }));
    }
    all.add(new Fault("FMT-06-edge-table3", CellFaults::edge3));
    all.add(new Fault("FMT-06-row-table3", CellFaults::row3));
    all.add(new Fault("FMT-06-group-table4", CellFaults::group4));
    all.add(new Fault("FMT-07-direction", CellFaults::direction));
    all.add(new Fault("FMT-07-money", CellFaults::money));
    return all;
  }

  private static Optional<Fault.Draft> one(
      Sample sample,
      SplittableRandom random,
      int table,
      String rule,
      UnaryOperator<String> change) {
    return switch (table) {
      case 2 -> cell2(sample, random, rule, change);
      case 3 -> {
        String row = Organs.pick(sample.table3().orElseThrow().rows(), random).key();
        int column = random.nextInt(Form.TABLE3_COLUMNS.size());
        yield cell3(sample, row, column, rule, change);
      }
      default -> {
        String key = Organs.pick(Form.table4Columns(), random).key();
        Table4 table4 = sample.table4().orElseThrow();
        String text = change.apply(table4.cells().get(table4.columnOf(key)));
        yield Fault.Draft.of(
            sample.mapTable4(t -> t.withCell(key, text)), new Check(rule, "t4:" + key));
      }
    };
  }

  /** A count of table 2: neither money nor 本年增/减. */
  private static Optional<Fault.Draft> cell2(
      Sample sample, SplittableRandom random, String rule, UnaryOperator<String> change) {
    Table2 table = sample.table2().orElseThrow();
    List<Row> rows =
        table.blocks().stream()
            .flatMap(b -> b.rows().stream())
            .filter(r -> !r.key().equals("administrativeFees") && !r.key().equals("procurement"))
            .toList();
    Row row = Organs.pick(rows, random);
    List<Column> columns =
        table.blockOf(row.key()).columns().stream()
            .filter(c -> !c.key().equals("yearChange"))
            .toList();
    return changed2(sample, row.key(), Organs.pick(columns, random).key(), rule, change);
  }

  private static Optional<Fault.Draft> changed2(
      Sample sample, String row, String column, String rule, UnaryOperator<String> change) {
    Table2 table = sample.table2().orElseThrow();
    int index = table.columnOf(row, column);
    return Fault.Draft.of(
        sample.mapTable2(
            t -> t.mapRow(row, r -> r.withCell(index, change.apply(r.cells().get(index))))),
        new Check(rule, "t2:" + row + "." + column));
  }

  private static Optional<Fault.Draft> cell3(
      Sample sample, String row, int column, String rule, UnaryOperator<String> change) {
    return Fault.Draft.of(
        sample.mapTable3(
            t -> t.mapRow(row, r -> r.withCell(column, change.apply(r.cells().get(column))))),
        new Check(rule, "t3:" + row + ":" + Form.TABLE3_COLUMNS.get(column).key()));
  }

  /** A blank at the left or right edge of a row of table 3. */
  private static Optional<Fault.Draft> edge3(Sample sample, SplittableRandom random) {
    String row = Organs.pick(sample.table3().orElseThrow().rows(), random).key();
    int column = random.nextBoolean() ? 0 : Form.TABLE3_COLUMNS.size() - 1;
    return cell3(sample, row, column, "FMT-06", t -> "");
  }

  /** A whole row of table 3 left blank. */
  private static Optional<Fault.Draft> row3(Sample sample, SplittableRandom random) {
    String row = Organs.pick(sample.table3().orElseThrow().rows(), random).key();
    Check[] fails =
        Form.TABLE3_COLUMNS.stream()
            .map(c -> new Check("FMT-06", "t3:" + row + ":" + c.key()))
            .toArray(Check[]::new);
    return Fault.Draft.of(sample.mapTable3(t -> t.mapRow(row, r -> r.mapCells(c -> ""))), fails);
  }

  /** A whole group of table 4 left blank. */
  private static Optional<Fault.Draft> group4(Sample sample, SplittableRandom random) {
    String group = Organs.pick(Form.TABLE4_GROUPS, random);
    List<Check> fails = new ArrayList<>();
    Sample spoiled = sample;
    for (String cell : Form.TABLE4_CELLS) {
      String key = group + "." + cell;
      spoiled = spoiled.mapTable4(t -> t.withCell(key, ""));
      fails.add(new Check("FMT-06", "t4:" + key));
    }
    return Fault.Draft.of(spoiled, fails.toArray(Check[]::new));
  }

  /** 减25项: the word of direction is no unit, 项 is. */
  private static Optional<Fault.Draft> direction(Sample sample, SplittableRandom random) {
    if (sample.table2().flatMap(t -> t.row("otherExternalMatters")).isEmpty()) {
      return Optional.empty();
    }
    String text = random.nextBoolean() ? "减0项" : "增9项";
    return changed2(sample, "otherExternalMatters", "yearChange", "FMT-07", t -> text);
  }

  /** 元 beside an amount whose heading says 万元. */
  private static Optional<Fault.Draft> money(Sample sample, SplittableRandom random) {
    if (Edition.due(sample.year()) != Edition.FORMAT_2021) {
      return Optional.empty();
    }
    return changed2(sample, "administrativeFees", "amount", "FMT-07", t -> t + "元");
  }
}
