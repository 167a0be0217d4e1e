package org.gouji.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The files of the checkout as a stranger gets them: nothing that was built. */
final class Tree {

  private static final Path ROOT = Repository.root();
  private static final Set<String> BUILT =
      Set.of(".git", "target", "node_modules", ".gouji-cache", ".idea", ".settings", ".vscode");

  private Tree() {}

  /** All files, relative to the root, sorted. */
  static List<Path> files() {
    try (Stream<Path> all = Files.walk(ROOT)) {
      return all.filter(Files::isRegularFile)
          .map(ROOT::relativize)
          .filter(file -> isSource(file))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isSource(Path file) {
    for (Path part : file) {
      if (BUILT.contains(part.toString())) {
        return false;
      }
    }
    return true;
  }

  /** Files with this name or ending. */
  static List<Path> named(String ending) {
    return files().stream().filter(file -> shown(file).endsWith(ending)).toList();
  }

  /** A path with slashes on every system. */
  static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }

  static Path resolve(Path file) {
    return ROOT.resolve(file);
  }

  static String text(Path file) {
    return Repository.text(ROOT.resolve(file));
  }

  static List<String> lines(Path file) {
    return text(file).lines().toList();
  }

  /** The lines of a file that is text, empty for another. */
  static Optional<List<String>> linesIfText(Path file) {
    try {
      byte[] bytes = Repository.bytes(ROOT.resolve(file));
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.indexOf('\0') < 0 ? Optional.of(text.lines().toList()) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
