package org.gouji.api.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.gouji.api.check.ProgramFolder;
import org.gouji.check.RuleBook;
import org.gouji.rule.RuleSetCompiler;

/**
 * The compiler of rules, loaded from its own folder of the program by a class loader of its own.
 * Needs no JDK.
 */
public final class Author implements AutoCloseable {

  private static final String FOLDER = "author";

  private final OwnFirstLoader loader;
  private final RuleSetCompiler compiler;

  private Author(OwnFirstLoader loader, RuleSetCompiler compiler) {
    this.loader = loader;
    this.compiler = compiler;
  }

  /** Opens the compiler that lies beside the program. */
  public static Author open() {
    Path folder =
        ProgramFolder.find(FOLDER)
            .orElseThrow(() -> new IllegalStateException("没有找到规则编译器（程序文件夹中的 author），请用完整的程序运行"));
    OwnFirstLoader loader = new OwnFirstLoader(jars(folder), Author.class.getClassLoader());
    Optional<RuleSetCompiler> compiler =
        ServiceLoader.load(RuleSetCompiler.class, loader).findFirst();
    return new Author(
        loader,
        compiler.orElseThrow(() -> new IllegalStateException(folder + " 中没有规则编译器，请重新安装程序")));
  }

  /**
   * Compiles a rule set and lays it on the loaded ones, in place of the one with its id.
   *
   * @throws org.gouji.rule.RuleFormatException with every problem of the folder
   */
  public Draft draft(Path folder, RuleBook loaded) {
    Path output = Draft.temporaryFolder();
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // Drools looks for its parts with the loader of the thread.
    thread.setContextClassLoader(loader);
    try {
      String id = compiler.compile(folder, output, loaded.ruleSets());
      return Draft.open(folder, output, id, loaded);
    } catch (RuntimeException e) {
      Draft.delete(output);
      throw e;
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Override
  public void close() {
    try {
      loader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL[] jars(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
      URL[] urls = new URL[jars.size()];
      for (int i = 0; i < urls.length; i++) {
        urls[i] = url(jars.get(i));
      }
      return urls;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException("every path has a URL: " + path, e);
    }
  }
}
