package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.testkit.Sample;
import org.gouji.testkit.file.DocxFile;
import org.junit.jupiter.api.Test;

/** A report as a Word document is read and judged as the same report on a page. */
class DocxReportsTest {
  private static final int DRESSES = 32;

  @Test
  @SuppressWarnings("SystemOut") // the figures are what a reader of the build wants to see
  void every_cell_and_every_outcome_is_that_of_the_page() {
    List<Sample> samples = WordReports.samples();
    WordReports reports = new WordReports();
    for (int i = 0; i < samples.size(); i++) {
      byte[] word = DocxFile.of(samples.get(i), i % DRESSES);
      reports.compare(Shipped.file(i + ".docx", word), samples.get(i));
    }
    System.out.println(reports.score());

    assertThat(samples.size()).isGreaterThan(150);
  }
}
