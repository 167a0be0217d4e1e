package org.gouji.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Table 2 alone: T2-01 to T2-07. */
final class DisclosureOracle {
  private static final List<String> DOCUMENTS = List.of("regulations", "normativeDocuments");
  private static final List<String> DECIDED =
      List.of("licensing", "otherExternalMatters", "penalty", "coercion");
  private static final String PROCUREMENT = "t2:procurement";

  private final Reading reading;
  private final Findings findings;

  private DisclosureOracle(Reading reading, Findings findings) {
    this.reading = reading;
    this.findings = findings;
  }

  static void judge(Reading reading, Findings findings) {
    DisclosureOracle oracle = new DisclosureOracle(reading, findings);
    if (reading.edition2 == Edition.MIXED) {
      oracle.open();
      return;
    }
    oracle.regulations();
    oracle.items();
    oracle.documents();
    oracle.procurement();
    for (String row : List.of("licensing", "penalty", "coercion")) {
      oracle.told(row);
    }
  }

  private void open() {
    Stream.of("T2-01", "T2-02", "T2-03", "T2-04", "T2-05", "T2-06", "T2-07")
        .forEach(
            rule ->
                Stream.of(DOCUMENTS, DECIDED, List.of("administrativeFees", "procurement"))
                    .flatMap(List::stream)
                    .forEach(
                        row ->
                            findings.open(
                                rule,
                                "t2:" + row,
                                "table 2 mixes the editions",
                                Outcome.values())));
  }

  private boolean trial() {
    return reading.edition2 == Edition.TRIAL_2019;
  }

  private void regulations() {
    Optional<BigDecimal> made = value("regulations", trial() ? "newlyMade" : "issued");
    Optional<BigDecimal> stock = value("regulations", trial() ? "totalDisclosed" : "inForce");
    boolean some = isPositive(made) || isPositive(stock);
    boolean known =
        reading.sample.title().contains(reading.sample.organ())
            || reading.sample.reporter() == Reporter.TOWNSHIP;
    if (some && !known) {
      findings.undetermined("T2-01", "t2:regulations");
    } else if (some) {
      findings.fail(
          "T2-01", "t2:regulations", isPositive(made) ? Severity.ERROR : Severity.WARNING);
    } else {
      settle("T2-01", "t2:regulations", false, Severity.ERROR, List.of(made, stock));
    }
  }

  private void items() {
    for (String row :
        List.of("licensing", "otherExternalMatters", "penalty", "coercion", "administrativeFees")) {
      String target = "t2:" + row;
      if (!trial()) {
        findings.notApplicable("T2-02", target);
        findings.notApplicable("T2-04", target);
        continue;
      }
      Optional<BigDecimal> items = value(row, "previousYearItems");
      Optional<BigDecimal> change = value(row, "yearChange");
      boolean both = items.isPresent() && change.isPresent();
      boolean negative = both && items.orElseThrow().add(change.orElseThrow()).signum() < 0;
      settle("T2-02", target, negative, Severity.ERROR, List.of(items, change));
      if (DECIDED.contains(row)) {
        Optional<BigDecimal> decisions = value(row, "decisions");
        boolean mixed =
            both
                && decisions.isPresent()
                && mixed(items.orElseThrow(), change.orElseThrow(), decisions.orElseThrow());
        settle("T2-04", target, mixed, Severity.WARNING, List.of(items, change, decisions));
      }
    }
  }

  private static boolean mixed(BigDecimal items, BigDecimal change, BigDecimal decisions) {
    boolean sum = decisions.compareTo(items.add(change)) == 0;
    boolean split = items.compareTo(change.add(decisions)) == 0 && decisions.signum() > 0;
    return change.signum() > 0 && (sum || split);
  }

  private void documents() {
    for (String row : DOCUMENTS) {
      String target = "t2:" + row;
      if (trial()) {
        Optional<BigDecimal> fresh = value(row, "newlyDisclosed");
        Optional<BigDecimal> all = value(row, "totalDisclosed");
        boolean more =
            fresh.isPresent()
                && all.isPresent()
                && fresh.orElseThrow().compareTo(all.orElseThrow()) > 0;
        settle("T2-03", target, more, Severity.WARNING, List.of(fresh, all));
        findings.notApplicable("T2-06", target);
      } else {
        Optional<BigDecimal> issued = value(row, "issued");
        Optional<BigDecimal> repealed = value(row, "repealed");
        Optional<BigDecimal> force = value(row, "inForce");
        boolean fewer =
            issued.isPresent()
                && repealed.isPresent()
                && force.isPresent()
                && force
                        .orElseThrow()
                        .compareTo(issued.orElseThrow().subtract(repealed.orElseThrow()))
                    < 0;
        settle("T2-06", target, fewer, Severity.WARNING, List.of(issued, repealed, force));
        findings.notApplicable("T2-03", target);
      }
    }
  }

  private void procurement() {
    if (!trial()) {
      findings.notApplicable("T2-05", PROCUREMENT);
      return;
    }
    CellText amount = reading.cell(PROCUREMENT + ".totalAmount");
    Optional<BigDecimal> count = value("procurement", "projectCount");
    Optional<BigDecimal> money = amount.value();
    boolean noCount = count.filter(c -> c.signum() == 0).isPresent();
    boolean unit = isPositive(money) && !amount.unit() && !noCount;
    boolean one =
        (noCount && isPositive(money))
            || (isPositive(count) && money.filter(m -> m.signum() == 0).isPresent());
    if (unit) {
      findings.fail("T2-05", PROCUREMENT, Severity.WARNING);
    } else {
      settle("T2-05", PROCUREMENT, one, Severity.WARNING, List.of(count, money));
    }
  }

  private void told(String row) {
    Optional<BigDecimal> decisions = value(row, "decisions");
    boolean told =
        row.equals("penalty")
            && reading.sample.sections().stream()
                .flatMap(s -> s.paragraphs().stream())
                .anyMatch(p -> p.matches("全年作出行政处罚[1-9]\\d*件.*"));
    boolean none = decisions.filter(d -> d.signum() == 0).isPresent();
    settle("T2-07", "t2:" + row, told && none, Severity.INFO, List.of(decisions));
  }

  private void settle(
      String rule,
      String target,
      boolean fails,
      Severity severity,
      List<Optional<BigDecimal>> needed) {
    if (fails) {
      findings.fail(rule, target, severity);
    } else if (needed.stream().allMatch(Optional::isPresent)) {
      findings.pass(rule, target);
    } else {
      findings.undetermined(rule, target);
    }
  }

  private static boolean isPositive(Optional<BigDecimal> number) {
    return number.filter(n -> n.signum() > 0).isPresent();
  }

  private Optional<BigDecimal> value(String row, String column) {
    return reading.cell("t2:" + row + "." + column).value();
  }
}
