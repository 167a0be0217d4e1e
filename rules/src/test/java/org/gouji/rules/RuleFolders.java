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

/** The national rule set as it was built, and the folders that it was built from. */
final class RuleFolders {

  static final RuleSet SET = RuleSetReader.read("cn", RuleFolders.class.getClassLoader());

  static final Judge JUDGE =
      new Judge(
          new Layers(List.of(SET)),
          CompiledRules.load(
              List.of(new ModelSource(SET.modelClasses(), RuleFolders.class.getClassLoader()))));

  private static final Path ROOT = Path.of("cn");

  private RuleFolders() {}

  static List<String> names() {
    try (Stream<Path> list = Files.list(ROOT)) {
      return list.filter(Files::isDirectory)
          .map(path -> String.valueOf(path.getFileName()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Case> cases(Rule rule) {
    String file = rule.id() + "/cases.yaml";
    try {
      return CaseFile.read(file, Files.readString(ROOT.resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
