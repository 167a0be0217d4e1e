package org.gouji.api.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.cases.Case;
import org.gouji.cases.CaseFile;
import org.gouji.cases.CaseRunner;
import org.gouji.check.RuleBook;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleId;
import org.gouji.rule.RuleSet;
import org.gouji.rule.RuleSetReader;

/** A rule set as its folder says now, compiled for this run of the program alone. */
public final class Draft implements AutoCloseable {

  private final Path folder;
  private final Path output;
  private final OwnFirstLoader loader;
  private final RuleSet set;
  private final RuleBook book;

  private Draft(Path folder, Path output, OwnFirstLoader loader, RuleSet set, RuleBook book) {
    this.folder = folder;
    this.output = output;
    this.loader = loader;
    this.set = set;
    this.book = book;
  }

  static Draft open(Path folder, Path output, String id, RuleBook loaded) {
    OwnFirstLoader loader =
        new OwnFirstLoader(new URL[] {Author.url(output)}, Draft.class.getClassLoader());
    RuleSet set = RuleSetReader.read(id, loader);
    return new Draft(folder, output, loader, set, loaded.with(set, loader));
  }

  /** The rule set. */
  public RuleSet set() {
    return set;
  }

  /** The loaded rule sets with this one among them. */
  public RuleBook book() {
    return book;
  }

  /**
   * What the cases of some rules came to.
   *
   * @param cases how many were run
   * @param failures for each that failed its name, and expected and actual results line by line
   */
  public record Tested(int rules, int cases, List<String> failures) {
    public Tested {
      failures = List.copyOf(failures);
    }
  }

  /** Runs every case of the rules with these ids, of every rule where none is named. */
  public Tested test(List<RuleId> only) {
    CaseRunner runner = new CaseRunner(book.judge(set));
    List<String> failures = new ArrayList<>();
    int rules = 0;
    int run = 0;
    for (Rule rule : set.rules()) {
      if (only.isEmpty() || only.contains(rule.id())) {
        List<Case> cases = cases(rule.id());
        rules++;
        run += cases.size();
        failures.addAll(runner.run(rule.id(), cases));
      }
    }
    return new Tested(rules, run, failures);
  }

  private List<Case> cases(RuleId id) {
    Path file = folder.resolve(id.value()).resolve("cases.yaml");
    try {
      return CaseFile.read(id + "/cases.yaml", Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      loader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    delete(output);
  }

  static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("gouji-rules");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
