package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.gouji.check.Checker;
import org.gouji.check.Intake;
import org.gouji.check.UnknownFormatException;
import org.gouji.document.Limits;
import org.gouji.judge.Outcome;
import org.gouji.plugins.office.workbook.XlsxReader;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.report.Report;
import org.gouji.testkit.Fault;
import org.gouji.testkit.Generator;
import org.gouji.testkit.Layout;
import org.gouji.testkit.Reporter;
import org.gouji.testkit.Sample;
import org.gouji.testkit.file.XlsxFile;
import org.gouji.verdict.Verdict;
import org.gouji.worker.Reading;
import org.junit.jupiter.api.Test;

/** Made-up reports as workbooks: read and judged as the same report is in a web page. */
class WorkbookTest {
  private static final Checker CHECKER =
      new Checker(
          Intake.of(List.of(new XlsxReader())),
          Reading.HERE,
          Shipped.BOOK,
          Limits.DEFAULT,
          "gouji proof");

  private static Verdict check(byte[] workbook) {
    try {
      return CHECKER
          .check(Shipped.file("报告.xlsx", workbook), Optional.empty(), Shipped.OPTIONS)
          .verdict();
    } catch (UnknownFormatException e) {
      throw new AssertionError(e);
    }
  }

  private static List<XlsxFile> forms() {
    List<XlsxFile> forms = new ArrayList<>();
    for (XlsxFile.Sheets sheets : XlsxFile.Sheets.values()) {
      for (boolean asText : List.of(false, true)) {
        forms.add(new XlsxFile(asText, sheets, true));
        forms.add(new XlsxFile(asText, sheets, false));
      }
    }
    return forms;
  }

  /** What a table holds, wherever it stands. */
  private static List<String> cells(Report report) {
    return Reports.cells(report).stream()
        .map(cell -> cell.target() + " " + cell.state() + " " + cell.value() + " " + cell.raw())
        .toList();
  }

  private static List<String> outcomes(Verdict verdict) {
    return verdict.results().stream()
        .map(result -> result.rule() + " " + result.target() + " " + result.outcome())
        .toList();
  }

  @Test
  void workbook_is_read_and_judged_as_the_page_of_the_same_report() {
    AtomicInteger cells = new AtomicInteger();
    AtomicInteger documents = new AtomicInteger();
    List<XlsxFile> forms = forms();
    for (int i = 0; i < 20 * forms.size(); i++) {
      int year = 2019 + i % 7;
      Reporter[] kinds = Reporter.values();
      Sample sample = Generator.told(9_000 + i, year, kinds[i % kinds.length]);
      require(sample, forms.get(i % forms.size()), documents, cells);
    }
    System.out.printf(
        "workbooks: %d documents, %d cells, none differs%n", documents.get(), cells.get());
  }

  @Test
  void workbook_with_a_planted_fault_is_judged_as_the_page_of_the_same_report() {
    AtomicInteger cells = new AtomicInteger();
    AtomicInteger documents = new AtomicInteger();
    List<XlsxFile> forms = forms();
    int i = 0;
    for (Fault fault : Fault.all()) {
      for (int year : List.of(2020, 2023)) {
        Optional<Fault.Planted> planted = fault.plant(77 + i, year);
        i++;
        if (planted.isPresent() && Reports.isRectangular(planted.get().sample())) {
          require(planted.get().sample(), forms.get(i % forms.size()), documents, cells);
        }
      }
    }
    assertThat(documents.get()).isGreaterThan(100);
  }

  @Test
  void row_that_is_left_blank_is_not_called_missing_and_moves_no_other() {
    Sample whole = Generator.report(11, 2023, Reporter.DEPARTMENT);
    Sample blank =
        whole.mapTable3(
            table -> table.mapRow("carriedOver", row -> row.withCells(Collections.nCopies(7, ""))));
    List<String> others = withoutRow(check(forms().get(0).of(whole)).report().orElseThrow());
    for (XlsxFile form : forms()) {
      Verdict verdict = check(form.of(blank));

      assertThat(withoutRow(verdict.report().orElseThrow())).as("%s", form).isEqualTo(others);
      assertThat(Shipped.result(verdict.results(), "FMT-04", "t3:row:carriedOver").outcome())
          .as("%s", form)
          .isNotEqualTo(Outcome.FAIL);
      assertThat(Reports.cells(verdict.report().orElseThrow()))
          .filteredOn(cell -> cell.target().startsWith("t3:carriedOver:"))
          .extracting(Cell::state)
          .doesNotContain(CellState.VALUE)
          .hasSize(7);
    }
  }

  private static List<String> withoutRow(Report report) {
    return cells(report).stream().filter(cell -> !cell.startsWith("t3:carriedOver:")).toList();
  }

  private static void require(
      Sample sample, XlsxFile form, AtomicInteger documents, AtomicInteger cells) {
    Verdict expected = Shipped.check(Shipped.file("报告.html", Layout.named("html").write(sample)));
    Verdict verdict = check(form.of(sample));
    String what = sample.title() + " as " + form;

    assertThat(verdict.report()).as("%s: %s", what, verdict.explanation()).isPresent();
    assertThat(cells(verdict.report().get()))
        .as(what)
        .isEqualTo(cells(expected.report().orElseThrow()));
    assertThat(outcomes(verdict)).as(what).isEqualTo(outcomes(expected));
    documents.incrementAndGet();
    cells.addAndGet(
        (int)
            Reports.cells(verdict.report().get()).stream()
                .map(Cell::state)
                .filter(CellState.VALUE::equals)
                .count());
  }
}
