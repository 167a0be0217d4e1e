package org.gouji.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.cases.Case;
import org.gouji.cases.CaseFile;
import org.gouji.drools.CompiledRules;
import org.gouji.drools.ModelSource;
import org.gouji.judge.Judge;
import org.gouji.rule.Layers;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleSet;
import org.gouji.rule.RuleSetReader;

/**
 * A rule set of the nation as it was built, and the folders that it was built from.
 *
 * @param judge who judges by it alone
 */
record RuleFolders(RuleSet set, Judge judge) {

  /** The rules for a report. */
  static final RuleFolders NATIONAL = of("cn");

  /** The rules between levels. */
  static final RuleFolders LEVELS = of("cn-levels");

  static final List<RuleFolders> ALL = List.of(NATIONAL, LEVELS);

  private static RuleFolders of(String id) {
    ClassLoader loader = RuleFolders.class.getClassLoader();
    RuleSet set = RuleSetReader.read(id, loader);
    return new RuleFolders(
        set,
        new Judge(
            new Layers(List.of(set)),
            CompiledRules.load(List.of(new ModelSource(set.modelClasses(), loader)))));
  }

  private Path root() {
    return Path.of(set.id());
  }

  List<String> names() {
    try (Stream<Path> list = Files.list(root())) {
      return list.filter(Files::isDirectory)
          .map(path -> String.valueOf(path.getFileName()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Case> cases(Rule rule) {
    String file = rule.id() + "/cases.yaml";
    try {
      return CaseFile.read(file, Files.readString(root().resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
