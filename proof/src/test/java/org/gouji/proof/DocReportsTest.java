package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.document.UnreadableException;
import org.gouji.testkit.Sample;
import org.gouji.testkit.file.DocxFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report as an old binary document, which LibreOffice writes, is read as that on a page. */
class DocReportsTest {
  private static final String PROGRAM = "soffice";

  /** Content controls are left out: the program loses ends of cells over them. */
  private static final List<Integer> DRESSES =
      List.of(0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27);

  @TempDir private Path folder;

  @Test
  @Tag("long")
  @SuppressWarnings("SystemOut") // the figures are what a reader of the build wants to see
  void every_cell_and_every_outcome_is_that_of_the_page()
      throws IOException, InterruptedException, UnreadableException {
    assumeTrue(isInstalled(), "LibreOffice, which writes the documents, is not here: " + PROGRAM);
    List<Sample> samples = WordReports.samples();
    for (int i = 0; i < samples.size(); i++) {
      byte[] word = DocxFile.of(samples.get(i), DRESSES.get(i % DRESSES.size()));
      Files.write(folder.resolve(i + ".docx"), word);
    }
    convert(samples.size());

    WordReports reports = new WordReports();
    for (int i = 0; i < samples.size(); i++) {
      byte[] word = Repository.bytes(folder.resolve(i + ".doc"));
      reports.compare(Shipped.file(i + ".doc", word), samples.get(i));
    }
    System.out.println(reports.score());

    assertThat(samples.size()).isGreaterThan(150);
  }

  private static boolean isInstalled() {
    for (String bin : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
      if (!bin.isEmpty() && Files.isExecutable(Path.of(bin, PROGRAM))) {
        return true;
      }
    }
    return false;
  }

  private void convert(int count) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(PROGRAM);
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--convert-to", "doc", "--outdir", folder.toString()));
    for (int i = 0; i < count; i++) {
      command.add(folder.resolve(i + ".docx").toString());
    }
    Process program =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(program.waitFor()).isZero();
  }
}
