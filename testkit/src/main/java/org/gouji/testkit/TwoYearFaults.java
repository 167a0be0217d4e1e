package org.gouji.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Reports that do not go with last year's: YOY-01 to YOY-06. */
final class TwoYearFaults {
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private TwoYearFaults() {}

  /** Spoils a pair of reports that go together. */
  private interface Spoiler {
    Optional<Fault.Draft> spoil(Generator.Pair pair, SplittableRandom random);
  }

  static List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    all.add(fault("YOY-01-more", 2020, 9999, TwoYearFaults::moreCarriedOver));
    all.add(fault("YOY-02-forgotten", 2020, 2020, TwoYearFaults::otherItems));
    all.add(fault("YOY-03-jumped", 2022, 9999, TwoYearFaults::otherStock));
    all.add(fault("YOY-04-problems", 2020, 9999, TwoYearFaults::sameProblems));
    all.add(fault("YOY-04-wholeText", 2020, 9999, TwoYearFaults::sameText));
    all.add(fault("YOY-05-table2", 2020, 9999, TwoYearFaults::sameTable2));
    all.add(fault("YOY-05-table3", 2020, 9999, TwoYearFaults::sameTable3));
    all.add(fault("YOY-05-table4", 2020, 9999, TwoYearFaults::sameTable4));
    all.add(fault("YOY-06-yuan", 2022, 9999, TwoYearFaults::feesInYuan));
    return all;
  }

  private static Fault fault(String id, int from, int until, Spoiler spoiler) {
    return new Fault(
        id,
        (sample, random) -> {
          if (sample.year() < from || sample.year() > until) {
            return Optional.empty();
          }
          long seed = random.nextLong();
          return spoiler.spoil(Generator.pair(seed, sample.year(), sample.reporter()), random);
        });
  }

  private static Optional<Fault.Draft> beside(Sample now, Sample before, Check... fails) {
    return Optional.of(new Fault.Draft(now, Optional.of(before), List.of(fails)));
  }

  private static Optional<Fault.Draft> moreCarriedOver(
      Generator.Pair pair, SplittableRandom random) {
    int more = 1 + random.nextInt(5);
    Sample now =
        pair.report()
            .mapTable3(t -> t.mapRow("carriedOver", r -> raised(raised(r, 0, more), 6, more)));
    return beside(
        now,
        pair.prior(),
        new Check("YOY-01", "t3:col:naturalPerson"),
        new Check("YOY-01", "t3:col:total"));
  }

  private static Row raised(Row row, int cell, int more) {
    int value = Integer.parseInt(row.cells().get(cell)) + more;
    return row.withCell(cell, Integer.toString(value));
  }

  private static Optional<Fault.Draft> otherItems(Generator.Pair pair, SplittableRandom random) {
    Sample now = pair.report().mapTable2(t -> t.mapRow("penalty", r -> raised(r, 0, 7)));
    return beside(now, pair.prior(), new Check("YOY-02", "t2:penalty"));
  }

  private static Optional<Fault.Draft> otherStock(Generator.Pair pair, SplittableRandom random) {
    Sample now = pair.report().mapTable2(t -> t.mapRow("normativeDocuments", r -> raised(r, 2, 3)));
    return beside(now, pair.prior(), new Check("YOY-03", "t2:normativeDocuments"));
  }

  private static Optional<Fault.Draft> sameProblems(Generator.Pair pair, SplittableRandom random) {
    Sample before =
        pair.prior()
            .mapSection("problems", s -> s.withParagraphs(lastYears(pair.report(), "problems")));
    return beside(pair.report(), before, new Check("YOY-04", "section:problems"));
  }

  private static Optional<Fault.Draft> sameText(Generator.Pair pair, SplittableRandom random) {
    Sample before =
        pair.prior()
            .withSections(
                pair.prior().sections().stream()
                    .map(s -> s.withParagraphs(lastYears(pair.report(), s.key())))
                    .toList());
    return beside(
        pair.report(),
        before,
        new Check("YOY-04", "section:problems"),
        new Check("YOY-04", "section"));
  }

  /** The text of a section with the year before in place of its own. */
  private static List<String> lastYears(Sample sample, String section) {
    String year = sample.year() + "年";
    String before = sample.year() - 1 + "年";
    return sample.section(section).map(Section::paragraphs).orElse(List.of()).stream()
        .map(p -> p.replace(year, before))
        .toList();
  }

  private static Optional<Fault.Draft> sameTable2(Generator.Pair pair, SplittableRandom random) {
    boolean sameForm = Edition.due(pair.report().year()) == Edition.due(pair.prior().year());
    boolean busy =
        pair.report().table2().stream()
            .flatMap(t -> t.row("licensing").stream())
            .anyMatch(r -> r.cells().stream().anyMatch(c -> !c.equals("0")));
    return sameForm && busy
        ? beside(
            pair.report(),
            pair.prior().withTable2(pair.report().table2()),
            new Check("YOY-05", "t2"))
        : Optional.empty();
  }

  private static Optional<Fault.Draft> sameTable3(Generator.Pair pair, SplittableRandom random) {
    boolean sameForm = Edition.due(pair.report().year()) == Edition.due(pair.prior().year());
    boolean busy =
        pair.report().table3().stream()
            .flatMap(t -> t.row("newReceived").stream())
            .anyMatch(r -> r.cells().stream().anyMatch(c -> !c.equals("0")));
    return sameForm && busy
        ? beside(
            pair.report(),
            pair.prior().withTable3(pair.report().table3()),
            new Check("YOY-05", "t3"))
        : Optional.empty();
  }

  private static Optional<Fault.Draft> sameTable4(Generator.Pair pair, SplittableRandom random) {
    boolean busy =
        pair.report().table4().stream()
            .flatMap(t -> t.cells().stream())
            .anyMatch(c -> !c.equals("0"));
    return busy
        ? beside(
            pair.report(),
            pair.prior().withTable4(pair.report().table4()),
            new Check("YOY-05", "t4"))
        : Optional.empty();
  }

  private static Optional<Fault.Draft> feesInYuan(Generator.Pair pair, SplittableRandom random) {
    String last =
        pair.prior()
            .table2()
            .flatMap(t -> t.row("administrativeFees"))
            .map(r -> r.cells().get(0))
            .orElse("0");
    if (last.equals("0")) {
      return Optional.empty();
    }
    String yuan = new BigDecimal(last).multiply(TEN_THOUSAND).stripTrailingZeros().toPlainString();
    Sample now =
        pair.report().mapTable2(t -> t.mapRow("administrativeFees", r -> r.withCell(0, yuan)));
    return beside(now, pair.prior(), new Check("YOY-06", "t2:administrativeFees"));
  }
}
