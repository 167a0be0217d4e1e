package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is committed, built in two clean clones, gives the same release to the byte. */
@Tag("long")
class ReproducibleReleaseTest {
  @TempDir Path folder;

  @Test
  void two_clean_builds_give_the_same_archives() throws Exception {
    assumeTrue(
        Files.exists(Repository.root().resolve(".git")), "this is no checkout of git to be cloned");
    Path first = built("first");
    Path second = built("a/second/that/lies/elsewhere");

    for (Path archive : Repository.list(first)) {
      Path other = second.resolve(archive.getFileName());
      if (archive.toString().endsWith(".zip")) {
        // Tells which file differs, where the comparison of bytes says only that one does.
        assertThat(files(other)).hasSizeGreaterThan(300).isEqualTo(files(archive));
      }
      assertThat(other).hasSameBinaryContentAs(archive);
    }
  }

  /** The archives of a clean clone, alone in a folder. */
  private Path built(String name) throws IOException, InterruptedException {
    Path clone = folder.resolve(name);
    run(folder, "git", "clone", "--quiet", Repository.root().toString(), clone.toString());
    run(clone, "mvn", "-B", "-ntp", "-q", "-DskipTests", "package", "-pl", "release", "-am");
    Path archives = Files.createDirectories(folder.resolve("archives").resolve(name));
    for (String ending : List.of("tar.gz", "zip")) {
      String archive = "gouji-1.0.0-SNAPSHOT." + ending;
      Files.copy(clone.resolve("release/target").resolve(archive), archives.resolve(archive));
    }
    return archives;
  }

  private void run(Path where, String... command) throws IOException, InterruptedException {
    Path log = folder.resolve("log");
    Process program =
        new ProcessBuilder(command)
            .directory(where.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(program.waitFor()).as(() -> Repository.text(log)).isZero();
  }

  private static Map<String, Integer> files(Path archive) throws IOException {
    Map<String, Integer> contents = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        contents.put(entry.getName(), Arrays.hashCode(zip.readAllBytes()));
      }
    }
    return contents;
  }
}
