package org.gouji.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Makes conformant reports: the official form, every identity holds, nothing that a rule could
 * object to. The same seed gives the same report.
 */
public final class Generator {
  private static final int ALL = 5;

  private Generator() {}

  /** A conformant report of a fiscal year from 2019 on, by a random kind of organ. */
  public static Sample report(long seed, int year) {
    Reporter[] kinds = Reporter.values();
    return report(seed, year, kinds[new SplittableRandom(seed ^ 0x5eed).nextInt(kinds.length)]);
  }

  /** A conformant report of a fiscal year and kind of organ. */
  public static Sample report(long seed, int year, Reporter reporter) {
    return report(seed, year, reporter, Edition.due(year), Edition.due(year));
  }

  /** A conformant report with sentences that state the figures of its tables. */
  public static Sample told(long seed, int year, Reporter reporter) {
    return Telling.of(report(seed, year, reporter), seed);
  }

  /** A report that is conformant but for the editions of its tables 2 and 3. */
  public static Sample report(
      long seed, int year, Reporter reporter, Edition edition2, Edition edition3) {
    SplittableRandom random = new SplittableRandom(seed);
    Sample shell = shell(year, Organs.name(reporter, random), reporter, seed, random);
    return filled(shell, edition2, edition3, random.nextInt(6) == 0, Optional.empty(), random);
  }

  /** A report and the one of the year before, of one organ and consistent with each other. */
  public static Pair pair(long seed, int year, Reporter reporter) {
    SplittableRandom random = new SplittableRandom(seed);
    String organ = Organs.name(reporter, random);
    boolean none = random.nextInt(6) == 0;
    Edition before = Edition.due(year - 1);
    Sample prior =
        filled(
            shell(year - 1, organ, reporter, seed, random),
            before,
            before,
            none,
            Optional.empty(),
            random);
    Edition now = Edition.due(year);
    Sample report =
        filled(
            shell(year, organ, reporter, seed, random), now, now, none, Optional.of(prior), random);
    return new Pair(report, prior);
  }

  /**
   * A report in which every table cell holds a number that stands nowhere else in the document.
   * Table 3 has {@code 3000 + 10 * row + column}, table 2 numbers from 5001, table 4 numbers from
   * 7001, each counted from 1 in printed order. Identities do not hold.
   */
  public static Sample uniqueNumbers(long seed, int year) {
    Sample base = report(seed, year);
    Edition edition = Edition.due(year);
    int[] next = {5000};
    Table2 table2 =
        Figures.fill2(
            edition,
            (block, key) ->
                block.columns().stream().map(c -> Integer.toString(++next[0])).toList());
    List<Row> rows = new ArrayList<>();
    for (Row row : Form.table3Rows(edition)) {
      int first = 3000 + 10 * (rows.size() + 1);
      rows.add(row.withCells(numbers(first + 1, Form.TABLE3_COLUMNS.size())));
    }
    return base.withTable2(Optional.of(table2))
        .withTable3(Optional.of(new Table3(Form.TABLE3_COLUMNS, rows)))
        .withTable4(Optional.of(Table4.of(numbers(7001, Form.table4Columns().size()))));
  }

  /** Which cell each number of {@link #uniqueNumbers} belongs to. */
  public static SortedMap<Long, String> truth(Sample sample) {
    SortedMap<Long, String> truth = new TreeMap<>();
    sample
        .table2()
        .ifPresent(
            t ->
                t.blocks()
                    .forEach(
                        b ->
                            b.rows()
                                .forEach(
                                    r ->
                                        put(
                                            truth,
                                            "t2:" + r.key() + ".",
                                            b.columns(),
                                            r.cells()))));
    sample
        .table3()
        .ifPresent(
            t -> t.rows().forEach(r -> put(truth, "t3:" + r.key() + ":", t.columns(), r.cells())));
    sample.table4().ifPresent(t -> put(truth, "t4:", t.columns(), t.cells()));
    return truth;
  }

  private static void put(
      SortedMap<Long, String> truth, String prefix, List<Column> columns, List<String> cells) {
    for (int i = 0; i < columns.size(); i++) {
      truth.put(Long.valueOf(cells.get(i)), prefix + columns.get(i).key());
    }
  }

  private static List<String> numbers(int first, int count) {
    return IntStream.range(first, first + count).mapToObj(Integer::toString).toList();
  }

  private static Sample shell(
      int year, String organ, Reporter reporter, long seed, SplittableRandom random) {
    String title = organ + year + "年政府信息公开工作年度报告";
    Sample bare =
        new Sample(
            year,
            organ,
            reporter,
            title,
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    int variant = Math.floorMod(seed, 1000) + year;
    List<Integer> duties = bare.owesDuties() ? List.of(0, 1, 2) : List.of();
    List<List<String>> texts =
        List.of(
            Prose.overview(
                IntStream.range(0, ALL).boxed().toList(), duties, variant, random.nextInt(3) > 0),
            List.of(),
            List.of(),
            List.of(),
            Prose.problems(year, variant, random.nextBoolean()),
            Prose.otherMatters(year, variant));
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < Form.SECTIONS.size(); i++) {
      sections.add(
          new Section(
              Form.SECTIONS.get(i),
              Form.NUMERALS.get(i) + "、",
              Form.SECTION_TITLES.get(i),
              texts.get(i)));
    }
    return new Sample(
        year,
        organ,
        reporter,
        title,
        Prose.preface(bare, random),
        sections,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Sample filled(
      Sample shell,
      Edition edition2,
      Edition edition3,
      boolean none,
      Optional<Sample> prior,
      SplittableRandom random) {
    Figures figures = new Figures(edition2, edition3, none, random);
    return shell
        .withTable2(Optional.of(figures.table2(prior.flatMap(Sample::table2))))
        .withTable3(Optional.of(figures.table3(prior.flatMap(Sample::table3))))
        .withTable4(Optional.of(figures.table4()));
  }

  /** A report and last year's report of the same organ. */
  public record Pair(Sample report, Sample prior) {}
}
