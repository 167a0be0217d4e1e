package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.testkit.Sample;
import org.gouji.testkit.file.DocxFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report as an old binary document, which LibreOffice writes, is read as that on a page. */
class DocReportsTest {
  /** Content controls are left out: the program loses ends of cells over them. */
  private static final List<Integer> DRESSES =
      List.of(0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27);

  @TempDir private Path folder;

  @Test
  @Tag("long")
  @SuppressWarnings("SystemOut") // the figures are what a reader of the build wants to see
  void every_cell_and_every_outcome_is_that_of_the_page() throws IOException, InterruptedException {
    LibreOffice.assumeInstalled();
    List<Sample> samples = WordReports.samples();
    List<byte[]> words = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      words.add(DocxFile.of(samples.get(i), DRESSES.get(i % DRESSES.size())));
    }
    List<byte[]> documents = new LibreOffice(folder).convert(words, "docx", "doc");

    WordReports reports = new WordReports();
    for (int i = 0; i < samples.size(); i++) {
      reports.compare(Shipped.file(i + ".doc", documents.get(i)), samples.get(i));
    }
    System.out.println(reports.score());

    assertThat(samples.size()).isGreaterThan(150);
  }
}
