package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes documents as LibreOffice does: another producer than ours. */
final class LibreOffice {
  private static final String PROGRAM = "soffice";

  private final Path folder;

  /**
   * Makes ready.
   *
   * @param folder where documents are written, and the profile of the program
   */
  LibreOffice(Path folder) {
    this.folder = folder;
  }

  /** Skips the test with a clear message where the program is not there. */
  static void assumeInstalled() {
    boolean installed = false;
    for (String bin : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
      installed |= !bin.isEmpty() && Files.isExecutable(Path.of(bin, PROGRAM));
    }
    assumeTrue(installed, "LibreOffice, which writes the documents, is not here: " + PROGRAM);
  }

  /**
   * Converts documents.
   *
   * @param from ending of the files given, such as {@code docx}
   * @param to ending of those wanted
   * @return one for each given, in their order
   */
  List<byte[]> convert(List<byte[]> documents, String from, String to)
      throws IOException, InterruptedException {
    Path given = Files.createDirectories(folder.resolve("given-" + from + "-" + to));
    Path made = Files.createDirectories(folder.resolve("made-" + from + "-" + to));
    List<String> command = new ArrayList<>();
    command.add(PROGRAM);
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--convert-to", to));
    command.addAll(List.of("--outdir", made.toString()));
    for (int i = 0; i < documents.size(); i++) {
      Path file = given.resolve(i + "." + from);
      Files.write(file, documents.get(i));
      command.add(file.toString());
    }
    Process program =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(program.waitFor()).isZero();
    List<byte[]> converted = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      converted.add(Repository.bytes(made.resolve(i + "." + to)));
    }
    return converted;
  }
}
