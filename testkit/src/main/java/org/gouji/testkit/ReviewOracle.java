package org.gouji.testkit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reviews and suits that last year's report must explain: T4-02 and T4-03. */
final class ReviewOracle {
  private static final String SUITS = "litigationAfterReconsideration";
  private static final List<String> INTAKE = List.of("newReceived", "carriedOver");

  private ReviewOracle() {}

  static void judge(Reading reading, Optional<Reading> prior, Findings findings) {
    if (reading.sample.table4().isEmpty()) {
      findings.undetermined("T4-02", "t4");
      findings.undetermined("T4-03", "t4");
      return;
    }
    Tri suits = total(reading, SUITS).isPositive();
    Tri unreviewed = total(reading, "reconsideration").isZero();
    settle(
        "T4-02",
        suits.and(unreviewed),
        prior.map(p -> total(p, "reconsideration").isZero()),
        known(reading, Reading.cells4())
            && prior.filter(p -> !known(p, Reading.cells4())).isEmpty(),
        murky(reading, List.of("reconsideration", SUITS))
            || prior.filter(p -> murky(p, List.of("reconsideration"))).isPresent(),
        findings);

    Tri reviews = Tri.NO;
    for (String group : Form.TABLE4_GROUPS) {
      reviews = reviews.or(total(reading, group).isPositive());
    }
    List<String> needed = Stream.concat(intake(), Reading.cells4().stream()).toList();
    settle(
        "T4-03",
        reviews.and(noRequest(reading)),
        prior.map(ReviewOracle::noRequest),
        known(reading, needed) && prior.filter(p -> !known(p, intake().toList())).isEmpty(),
        murky(reading, Form.TABLE4_GROUPS)
            || murkyIntake(reading)
            || prior.filter(ReviewOracle::murkyIntake).isPresent(),
        findings);
  }

  private static void settle(
      String rule, Tri now, Optional<Tri> last, boolean known, boolean murky, Findings findings) {
    Tri both = last.map(now::and).orElse(now.and(Tri.MAYBE));
    if (murky) {
      findings.open(
          rule,
          "t4",
          "a total is 0 or missing beside figures that are not 0",
          Outcome.PASS,
          Outcome.FAIL,
          Outcome.UNDETERMINED);
    } else if (both == Tri.YES) {
      findings.fail(rule, "t4", Severity.INFO);
    } else if (both == Tri.MAYBE) {
      findings.undetermined(rule, "t4");
    } else if (known && last.isPresent()) {
      findings.pass(rule, "t4");
    } else {
      findings.open(
          rule,
          "t4",
          "a value or last year's report is missing, but could not break the rule",
          Outcome.PASS,
          Outcome.UNDETERMINED);
    }
  }

  private static Tri noRequest(Reading reading) {
    Tri none = Tri.YES;
    for (String row : INTAKE) {
      none = none.and(Interval.of(reading.cell("t3:" + row + ":total")).isZero());
    }
    return none;
  }

  private static Interval total(Reading reading, String group) {
    return Interval.of(reading.cell("t4:" + group + ".total"));
  }

  private static boolean known(Reading reading, List<String> cells) {
    return cells.stream().allMatch(c -> reading.cell(c).isValue());
  }

  private static Stream<String> intake() {
    return INTAKE.stream()
        .flatMap(r -> Form.TABLE3_COLUMNS.stream().map(c -> "t3:" + r + ":" + c.key()));
  }

  /** True where a group of table 4 has other figures, but a total that is 0 or no value. */
  private static boolean murky(Reading reading, List<String> groups) {
    return groups.stream()
        .anyMatch(
            g ->
                total(reading, g).isPositive() != Tri.YES
                    && Form.TABLE4_CELLS.stream()
                        .anyMatch(
                            c ->
                                Interval.of(reading.cell("t4:" + g + "." + c)).isPositive()
                                    == Tri.YES));
  }

  /** True where nothing came in by the total column, but something by another. */
  private static boolean murkyIntake(Reading reading) {
    return noRequest(reading) == Tri.YES
        && intake().anyMatch(c -> Interval.of(reading.cell(c)).isPositive() == Tri.YES);
  }
}
