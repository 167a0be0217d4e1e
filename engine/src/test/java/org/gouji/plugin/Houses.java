package org.gouji.plugin;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.document.Submission;

/** What the tests of houses share: a folder, and a look at what became of its plugins. */
final class Houses {

  static final String SYSTEM = "1.0.0-SNAPSHOT";

  private Houses() {}

  /** A folder for plugins, with a blank in its path, as users have them. */
  static Path folder(Path parent) throws IOException {
    return Files.createDirectory(parent.resolve("my plugins"));
  }

  /** The reasons of the plugins that were refused, by id. */
  static Map<String, String> refused(PluginHouse house, Function<Notice, String> language) {
    return house.plugins().stream()
        .filter(plugin -> plugin.reason().isPresent())
        .collect(
            Collectors.toMap(
                LoadedPlugin::id, plugin -> language.apply(plugin.reason().orElseThrow())));
  }

  static Submission anything() {
    return new Submission("a.txt", Optional.empty(), new byte[0]);
  }

  /** The files that this process holds open, where the system tells. */
  static List<Path> openFiles() throws IOException {
    Path descriptors = Path.of("/proc/self/fd");
    assumeTrue(Files.isDirectory(descriptors), "the system does not tell which files are open");
    try (Stream<Path> links = Files.list(descriptors)) {
      return links.map(Houses::target).flatMap(Optional::stream).toList();
    }
  }

  private static Optional<Path> target(Path link) {
    try {
      return Optional.of(Files.readSymbolicLink(link));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
