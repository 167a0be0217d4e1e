package org.gouji.proof;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where things are: the checkout that the tests run in, and the real reports beside it. */
final class Repository {

  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final ObjectMapper JSON = new ObjectMapper();

  private Repository() {}

  /** The checkout. */
  static Path root() {
    return upwards(folder -> Files.isRegularFile(folder.resolve(".ci/run")))
        .orElseThrow(() -> new AssertionError("no checkout above " + HERE));
  }

  /** The folder of the real reports; the test is skipped where there is none. */
  static Path reports() {
    Path within = Path.of("shared", "reports");
    Optional<Path> folder = upwards(candidate -> Files.isDirectory(candidate.resolve(within)));
    assumeTrue(
        folder.isPresent(), "the real reports are not here: no shared/reports beside the checkout");
    return folder.orElseThrow().resolve(within);
  }

  private static Optional<Path> upwards(Predicate<Path> wanted) {
    for (Path folder = HERE; folder != null; folder = folder.getParent()) {
      if (wanted.test(folder)) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  /** The files and folders in a folder, sorted. */
  static List<Path> list(Path folder) {
    try (Stream<Path> found = Files.list(folder)) {
      return found.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode json(Path file) {
    try {
      return JSON.readTree(bytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
