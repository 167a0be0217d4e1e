package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.document.Submission;
import org.gouji.form.TableKey;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.rule.Severity;
import org.gouji.testkit.Fault;
import org.gouji.testkit.Generator;
import org.gouji.testkit.Layout;
import org.gouji.testkit.Sample;
import org.gouji.testkit.file.PdfFile;
import org.gouji.testkit.file.PdfFile.Lines;
import org.gouji.testkit.file.PdfFile.Look;
import org.gouji.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** The same made-up reports as PDF and as HTML: read and judged alike. */
class PdfReportsTest {
  private static final int REPORTS = 88;

  /** States of a cell of which nothing is claimed. */
  private static final List<String> UNSURE = List.of("AMBIGUOUS", "UNREADABLE", "ABSENT");

  private static final List<Look> RULED =
      List.of(
          Look.PLAIN,
          Look.PLAIN.withPadding(0),
          Look.PLAIN.withPadding(4).withRepeatedHead(),
          Look.PLAIN.withRotation(90, 30),
          Look.PLAIN.withRotation(180, 30),
          Look.PLAIN.withRotation(270, 30),
          Look.PLAIN.withLines(Lines.FILLED),
          Look.PLAIN.withLines(Lines.DASHED),
          Look.PLAIN.withLines(Lines.DOUBLED),
          Look.PLAIN.withLines(Lines.OPEN_SIDES),
          Look.PLAIN.withDown());

  private static final List<Look> UNSURE_LOOKS =
      List.of(
          Look.PLAIN.withPadding(8),
          Look.PLAIN.withPadding(8).withRepeatedHead(),
          Look.PLAIN.withLines(Lines.ACROSS),
          Look.PLAIN.withLines(Lines.NONE));

  /** Every third with numbers that occur once, every third with a planted fault. */
  private static Sample report(int seed) {
    int year = 2019 + seed % 7;
    if (seed % 3 == 0) {
      return Generator.uniqueNumbers(seed, year);
    }
    List<Fault> faults = Fault.all();
    return seed % 3 == 1
        ? Generator.report(seed, year)
        : faults
            .get(seed * 7 % faults.size())
            .plant(seed, year)
            .map(Fault.Planted::sample)
            .orElseGet(() -> Generator.report(seed, year));
  }

  private static Submission html(Sample report) {
    return Shipped.file("a.html", Layout.named("html").write(report));
  }

  private static Submission pdf(Sample report, Look look) {
    return Shipped.file("a.pdf", PdfFile.of(report, look));
  }

  @Test
  void ruled_tables_are_read_and_judged_as_those_of_a_web_page() {
    List<String> different = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      Sample report = report(i);
      Look look = RULED.get(i % RULED.size());
      Submission html = html(report);
      Submission pdf = pdf(report, look);

      Answer expected = Answer.to(html);
      Answer found = Answer.to(pdf);
      compare(i + " " + look, expected.cells(), found.cells(), different);
      compare(i + " " + look, expected.outcomes(), found.outcomes(), different);
    }

    assertThat(different).isEmpty();
  }

  @Test
  @SuppressWarnings("SystemOut") // the counts are what a reader of the build wants to see
  void what_cannot_be_told_surely_is_never_wrong_and_never_charged() {
    List<String> wrong = new ArrayList<>();
    int right = 0;
    int unsure = 0;
    for (int i = 0; i < REPORTS / 2; i++) {
      Sample report = report(i);
      Look look = UNSURE_LOOKS.get(i % UNSURE_LOOKS.size());
      Answer expected = Answer.to(html(report));
      Answer read = Answer.to(pdf(report, look));
      for (Map.Entry<String, String> cell : expected.cells().entrySet()) {
        String value = read.cells().getOrDefault(cell.getKey(), "ABSENT");
        if (value.equals(cell.getValue())) {
          right++;
        } else if (UNSURE.contains(value)) {
          unsure++;
        } else {
          wrong.add(i + " " + look + " " + cell + " read as " + value);
        }
      }
      read.outcomes()
          .forEach(
              (check, outcome) -> {
                if (outcome.startsWith("FAIL") && !outcome.equals(expected.outcomes().get(check))) {
                  wrong.add(
                      look
                          + " "
                          + check
                          + " "
                          + expected.outcomes().get(check)
                          + " now "
                          + outcome);
                }
              });
    }
    System.out.printf("%d documents: %d cells right, %d unsure%n", REPORTS / 2, right, unsure);

    assertThat(wrong).isEmpty();
    assertThat(right).isGreaterThan(unsure);
  }

  @Test
  void character_without_meaning_is_not_charged_as_an_error() {
    Sample report =
        Generator.report(5, 2023)
            .mapTable3(table -> table.withCell("granted", "naturalPerson", "1\uE000"));

    List<Result> results = Shipped.check(pdf(report, Look.PLAIN)).results();

    Result text = Shipped.result(results, "FMT-08", "t3:granted:naturalPerson");
    assertThat(text.outcome()).isEqualTo(Outcome.FAIL);
    assertThat(text.severity()).isEqualTo(Severity.WARNING);
  }

  private static void compare(
      String name, Map<String, String> expected, Map<String, String> found, List<String> out) {
    if (!expected.equals(found)) {
      Map<String, String> more = new TreeMap<>(found);
      more.entrySet().removeAll(expected.entrySet());
      out.add(name + ": " + more);
    }
  }

  /** What is read in a document, and what is said of it. */
  private record Answer(Map<String, String> cells, Map<String, String> outcomes) {

    static Answer to(Submission file) {
      Verdict verdict = Shipped.check(file);
      Map<String, String> cells = new TreeMap<>();
      verdict
          .report()
          .ifPresent(
              report -> {
                for (TableKey table : TableKey.values()) {
                  cells.putAll(RealReport.numbers(report, table));
                }
              });
      Map<String, String> outcomes = new TreeMap<>();
      for (Result result : verdict.results()) {
        String severity = result.outcome() == Outcome.FAIL ? " " + result.severity() : "";
        outcomes.put(Shipped.check(result), result.outcome() + severity);
      }
      return new Answer(cells, outcomes);
    }
  }
}
