package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.gouji.document.Submission;
import org.gouji.document.UnreadableException;
import org.gouji.form.Edition;
import org.gouji.judge.Outcome;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.report.Origin;
import org.gouji.report.Report;
import org.gouji.rule.Severity;
import org.gouji.verdict.Conclusion;
import org.gouji.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** The blank Word form of 2021: every cell is there and says nothing. */
class BlankFormTest {
  private static final String NAME = "blank-template-2021-format.docx";
  private static final String TITLE = "政府信息公开工作年度报告格式模板";

  private static byte[] form() {
    Path file = Repository.reports().resolve("more").resolve(NAME);
    assumeTrue(Files.isRegularFile(file), "the blank form is not here: " + NAME);
    return Repository.bytes(file);
  }

  /** The form with another title. */
  private static byte[] titled(String title) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(form()));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(part.replace(TITLE, title).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static Submission file(byte[] bytes) {
    return Shipped.file(NAME, bytes);
  }

  @Test
  void blank_form_is_read_as_a_report_of_its_edition_with_every_cell_blank()
      throws UnreadableException {
    Report report = Shipped.read(file(form()));

    assertThat(report.edition()).contains(Edition.E2021);
    List<Cell> cells = Reports.cells(report);
    assertThat(cells).hasSize(10 + 25 * 7 + 15);
    assertThat(cells).allMatch(c -> c.state() == CellState.BLANK && c.value().isEmpty());
    assertThat(cells).allMatch(c -> c.origin() == Origin.REPORT);
    assertThat(report.sections()).hasSize(6);
  }

  @Test
  void blank_form_without_a_year_is_undetermined_and_nothing_is_charged() {
    Verdict verdict = Shipped.check(file(form()));

    assertThat(verdict.conclusion()).isEqualTo(Conclusion.UNDETERMINED);
    assertThat(verdict.results()).noneMatch(result -> result.outcome() == Outcome.FAIL);
  }

  @Test
  void blank_form_with_a_year_is_charged_with_what_it_lacks_and_no_number() throws IOException {
    Verdict verdict = Shipped.check(file(titled("某某县水利局2023年政府信息公开工作年度报告")));

    assertThat(verdict.conclusion()).isEqualTo(Conclusion.UNDETERMINED);
    assertThat(verdict.results())
        .filteredOn(result -> result.outcome() == Outcome.FAIL)
        .hasSize(200 + 5 + 1 + 1)
        .allMatch(result -> result.severity() != Severity.ERROR)
        .extracting(result -> result.rule().value())
        .containsOnly("FMT-06", "SEC-05", "SEC-07", "DOC-06");
  }
}
