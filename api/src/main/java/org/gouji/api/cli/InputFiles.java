package org.gouji.api.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.document.Submission;

/** Files named on the command line. */
final class InputFiles {

  private InputFiles() {}

  /**
   * The paths behind names, each checked before anything is read.
   *
   * @throws UsageException with every name that is no readable file
   */
  static List<Path> find(List<String> names) {
    List<Path> paths = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (String name : names) {
      try {
        Path path = Path.of(name);
        problem(name, path).ifPresentOrElse(problems::add, () -> paths.add(path));
      } catch (InvalidPathException e) {
        problems.add("不是文件名：" + name);
      }
    }
    if (!problems.isEmpty()) {
      throw new UsageException(String.join("；", problems));
    }
    return paths;
  }

  private static Optional<String> problem(String name, Path path) {
    if (name.equals("-")) {
      return Optional.of("不能从标准输入读取，请给出文件名");
    }
    if (Files.isDirectory(path)) {
      return Optional.of(name + " 是文件夹，请给出其中的文件");
    }
    if (!Files.exists(path)) {
      return Optional.of("没有这个文件：" + name);
    }
    return Files.isReadable(path) ? Optional.empty() : Optional.of("没有权限读取：" + name);
  }

  /** A file's content as it is handed to the checker. */
  static Submission read(Path path) throws IOException {
    return new Submission(nameOf(path), Optional.empty(), Files.readAllBytes(path));
  }

  static String nameOf(Path path) {
    return String.valueOf(path.getFileName());
  }
}
