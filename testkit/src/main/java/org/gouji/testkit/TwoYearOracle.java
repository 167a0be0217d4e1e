package org.gouji.testkit;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report beside last year's: YOY-01 to YOY-06. */
final class TwoYearOracle {
  private static final List<String> ITEMS =
      List.of("licensing", "otherExternalMatters", "penalty", "coercion", "administrativeFees");
  private static final List<String> DOCUMENTS = List.of("regulations", "normativeDocuments");
  private static final String FEES = "t2:administrativeFees";
  private static final BigDecimal LEAST = BigDecimal.valueOf(2_000);
  private static final BigDecimal MOST = BigDecimal.valueOf(50_000);

  private final Reading now;
  private final Optional<Reading> prior;
  private final Findings findings;

  private TwoYearOracle(Reading now, Optional<Reading> prior, Findings findings) {
    this.now = now;
    this.prior = prior;
    this.findings = findings;
  }

  static void judge(Reading now, Optional<Reading> prior, Findings findings) {
    TwoYearOracle oracle = new TwoYearOracle(now, prior, findings);
    Form.TABLE3_COLUMNS.forEach(c -> oracle.carried(c.key()));
    ITEMS.forEach(oracle::items);
    DOCUMENTS.forEach(oracle::stock);
    oracle.text();
    oracle.table("t2", now.cells2(), now.sample.table2().isPresent());
    oracle.table("t3", now.cells3(), now.sample.table3().isPresent());
    oracle.table("t4", Reading.cells4(), now.sample.table4().isPresent());
    oracle.fees();
  }

  private void carried(String column) {
    String target = "t3:col:" + column;
    compare(
        "YOY-01",
        target,
        now.sample.year() >= 2020,
        now.cell("t3:carriedOver:" + column).value(),
        last("t3:carriedForward:" + column),
        Severity.ERROR);
  }

  private void items(String row) {
    String target = "t2:" + row;
    if (now.edition2 == Edition.MIXED) {
      findings.open("YOY-02", target, "table 2 mixes the editions", Outcome.values());
      return;
    }
    Optional<BigDecimal> items = last(target + ".previousYearItems");
    Optional<BigDecimal> change = last(target + ".yearChange");
    compare(
        "YOY-02",
        target,
        now.sample.year() == 2020 && now.edition2 == Edition.TRIAL_2019,
        now.cell(target + ".previousYearItems").value(),
        items.flatMap(i -> change.map(i::add)),
        Severity.WARNING);
  }

  private void stock(String row) {
    String target = "t2:" + row;
    if (now.edition2 == Edition.MIXED) {
      findings.open("YOY-03", target, "table 2 mixes the editions", Outcome.values());
      return;
    }
    Optional<BigDecimal> issued = now.cell(target + ".issued").value();
    Optional<BigDecimal> repealed = now.cell(target + ".repealed").value();
    Optional<BigDecimal> expected =
        last(target + ".inForce")
            .flatMap(b -> issued.map(b::add))
            .flatMap(b -> repealed.map(b::subtract));
    compare(
        "YOY-03",
        target,
        now.sample.year() >= 2022 && now.edition2 == Edition.FORMAT_2021,
        now.cell(target + ".inForce").value(),
        expected,
        Severity.WARNING);
  }

  private void compare(
      String rule,
      String target,
      boolean applies,
      Optional<BigDecimal> actual,
      Optional<BigDecimal> expected,
      Severity severity) {
    if (!applies) {
      findings.notApplicable(rule, target);
    } else if (actual.isEmpty() || expected.isEmpty()) {
      findings.undetermined(rule, target);
    } else {
      boolean differs = actual.orElseThrow().compareTo(expected.orElseThrow()) != 0;
      findings.judge(rule, target, differs, severity);
    }
  }

  private Optional<BigDecimal> last(String cell) {
    return prior.flatMap(p -> p.cell(cell).value());
  }

  /** A text is repeated whole or not at all; how much of the whole it then is, is left open. */
  private void text() {
    String section = "section:problems";
    if (now.sample.year() < 2020) {
      findings.notApplicable("YOY-04", section);
      findings.notApplicable("YOY-04", "section");
    } else if (prior.isEmpty()) {
      findings.undetermined("YOY-04", section);
      findings.undetermined("YOY-04", "section");
    } else if (now.sample.section("problems").isEmpty()) {
      findings.undetermined("YOY-04", section);
      findings.open("YOY-04", "section", "a section is absent", Outcome.values());
    } else {
      boolean all = repeats("problems") && repeats("overview");
      boolean some = repeatsSome("problems") || repeatsSome("overview");
      findings.judge("YOY-04", section, repeats("problems"), Severity.WARNING);
      if (some && !all) {
        findings.open("YOY-04", "section", "a part is repeated", Outcome.PASS, Outcome.FAIL);
      } else {
        findings.judge("YOY-04", "section", all, Severity.WARNING);
      }
    }
  }

  private boolean repeats(String section) {
    return repeatsSome(section) && own(section).containsAll(lastYears(section));
  }

  private boolean repeatsSome(String section) {
    return !Collections.disjoint(own(section), lastYears(section));
  }

  private Set<String> own(String section) {
    return lines(now.sample, section).collect(Collectors.toSet());
  }

  private Set<String> lastYears(String section) {
    return prior.stream().flatMap(last -> lines(last.sample, section)).collect(Collectors.toSet());
  }

  private static Stream<String> lines(Sample sample, String section) {
    return sample.section(section).stream()
        .flatMap(s -> s.paragraphs().stream())
        .filter(p -> !p.startsWith("（"))
        .map(p -> p.replace(sample.year() + "年", ""));
  }

  private void table(String table, List<String> cells, boolean present) {
    if (now.sample.year() < 2020) {
      findings.notApplicable("YOY-05", table);
    } else if (prior.isEmpty() || !present) {
      findings.undetermined("YOY-05", table);
    } else {
      compare(table, cells, prior.orElseThrow());
    }
  }

  private void compare(String table, List<String> cells, Reading before) {
    boolean otherForm = table.equals("t2") && now.edition2 != before.edition2;
    boolean missing = false;
    boolean same = true;
    boolean empty = true;
    for (String cell : cells) {
      Optional<BigDecimal> a = now.cell(cell).value();
      Optional<BigDecimal> b = before.cell(cell).value();
      boolean shared = !cell.contains("otherHandling") || now.edition3 == before.edition3;
      empty &= a.filter(n -> n.signum() == 0).isPresent();
      if (shared) {
        missing |= a.isEmpty() || b.isEmpty();
        same &= a.isPresent() && b.isPresent() && a.orElseThrow().compareTo(b.orElseThrow()) == 0;
      }
    }
    if (missing && !otherForm) {
      findings.open("YOY-05", table, "a cell is missing", Outcome.PASS, Outcome.UNDETERMINED);
    } else {
      findings.judge("YOY-05", table, same && !empty && !otherForm, Severity.WARNING);
    }
  }

  private void fees() {
    if (now.edition2 == Edition.MIXED) {
      findings.open("YOY-06", FEES, "table 2 mixes the editions", Outcome.values());
      return;
    }
    Optional<BigDecimal> amount = now.cell(FEES + ".amount").value();
    Optional<BigDecimal> before = last(FEES + ".amount");
    if (now.sample.year() < 2022 || now.edition2 != Edition.FORMAT_2021) {
      findings.notApplicable("YOY-06", FEES);
    } else if (amount.isEmpty() || before.isEmpty()) {
      findings.undetermined("YOY-06", FEES);
    } else {
      BigDecimal a = amount.orElseThrow();
      BigDecimal b = before.orElseThrow();
      findings.judge("YOY-06", FEES, isMultiple(a, b) || isMultiple(b, a), Severity.WARNING);
    }
  }

  private static boolean isMultiple(BigDecimal large, BigDecimal small) {
    return small.signum() > 0
        && large.compareTo(small.multiply(LEAST)) >= 0
        && large.compareTo(small.multiply(MOST)) <= 0;
  }
}
