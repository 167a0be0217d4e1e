package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.document.UnreadableException;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.rule.Severity;
import org.gouji.testkit.Sample;
import org.gouji.testkit.file.DocxFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reports that another program has written: no value stands in a wrong cell, and where every cell
 * is read the same errors are found. What a page break does to a heading is a warning at most.
 */
@Tag("long")
class ProducersTest {

  /** What LibreOffice makes of a document of Word. */
  private static final List<String> FORMATS = List.of("docx", "doc", "pdf");

  @TempDir private Path folder;

  @Test
  @SuppressWarnings("SystemOut") // the table is what a reader of the build wants to see
  void another_program_has_written_it_then_no_value_stands_in_a_wrong_cell()
      throws IOException, InterruptedException, UnreadableException {
    LibreOffice.assumeInstalled();
    LibreOffice office = new LibreOffice(folder);
    List<Sample> samples = WordReports.samples().stream().filter(Reports::isRectangular).toList();
    List<String> wrong = new ArrayList<>();
    System.out.println(CellScore.heading());
    List<byte[]> given = samples.stream().map(DocxFile::of).toList();
    for (String format : FORMATS) {
      List<byte[]> made = office.convert(given, "docx", format);
      CellScore score = new CellScore("LibreOffice, " + format);
      int alike = 0;
      for (int i = 0; i < samples.size(); i++) {
        boolean whole = score.add(samples.get(i), made.get(i));
        List<Result> found = failures(made.get(i));
        List<Result> expected = failures(CellScore.page(samples.get(i)));
        alike += told(found).equals(told(expected)) ? 1 : 0;
        if (whole && !told(errors(found)).equals(told(errors(expected)))) {
          wrong.add(score + ": other errors: " + samples.get(i).title());
        }
      }
      System.out.println(score + " | findings alike " + alike);
      wrong.addAll(score.wrong());
      if (score.right() < 20 * score.open()) {
        wrong.add(score + ": too much is left open");
      }
    }

    assertThat(wrong).isEmpty();
  }

  private static List<Result> failures(byte[] document) {
    return Shipped.check(Shipped.file("x", document)).results().stream()
        .filter(result -> result.outcome() == Outcome.FAIL)
        .toList();
  }

  private static List<Result> errors(List<Result> findings) {
    return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
  }

  private static List<String> told(List<Result> findings) {
    return findings.stream()
        .map(finding -> Shipped.check(finding) + " " + finding.severity())
        .sorted()
        .toList();
  }
}
