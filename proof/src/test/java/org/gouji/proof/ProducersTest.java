package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Submission;
import org.gouji.document.UnreadableException;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.testkit.Sample;
import org.gouji.testkit.file.DocxFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reports that another program has written: no value stands in a wrong cell, the verdict is the
 * same.
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
        boolean same =
            failures(Shipped.file("x", made.get(i)))
                .equals(failures(Shipped.file("x", CellScore.page(samples.get(i)))));
        alike += same ? 1 : 0;
        if (whole && !same) {
          wrong.add(score + ": other findings: " + samples.get(i).title());
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

  /** What is found, with its severity. */
  private static List<String> failures(Submission file) {
    return Shipped.check(file).results().stream()
        .filter(result -> result.outcome() == Outcome.FAIL)
        .map(ProducersTest::told)
        .sorted()
        .toList();
  }

  private static String told(Result result) {
    return Shipped.check(result) + " " + result.severity();
  }
}
