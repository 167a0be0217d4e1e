package org.gouji.builder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.gouji.rule.Layers;
import org.gouji.rule.RuleFormatException;
import org.gouji.rule.RuleSet;
import org.gouji.rule.RuleSetReader;

/**
 * Builds a rule set from its folder: {@code rule-set.yaml} and one folder a rule with {@code
 * rule.drl}, {@code rule.md} and {@code cases.yaml}. A rule belongs to the set because its folder
 * is there; there is no list of rules.
 *
 * <p>Below the output folder it writes the classes of the conditions and {@code
 * META-INF/gouji/rule-sets/<id>.json}, from which the engine loads the set. Same texts, same bytes.
 */
public final class RuleSetBuilder {

  private RuleSetBuilder() {}

  /**
   * Builds a rule set.
   *
   * @param args the source folder and the output folder
   */
  public static void main(String[] args) {
    if (args.length != 2) {
      throw new IllegalArgumentException("usage: RuleSetBuilder <source folder> <output folder>");
    }
    build(Path.of(args[0]), Path.of(args[1]));
  }

  /**
   * Builds a rule set that stands on sets of the class path.
   *
   * @throws RuleFormatException with every problem found, each with what to write; nothing is
   *     written then
   */
  public static void build(Path source, Path output) {
    build(source, output, id -> RuleSetReader.read(id, RuleSetBuilder.class.getClassLoader()));
  }

  /**
   * As {@link #build(Path, Path)}.
   *
   * @param below gives the sets that it may stand on, and throws {@link RuleFormatException} for
   *     one that is not there
   * @return the id of the rule set
   */
  static String build(Path source, Path output, Function<String, RuleSet> below) {
    List<String> problems = new ArrayList<>();
    RuleSetSource set = RuleSetSource.read(source, problems);
    set.rules().forEach(rule -> RuleCheck.check(rule, problems));
    refuse(problems);
    refuse(layers(set, below));
    List<String> models = compile(set, output);
    try {
      IndexWriter.write(set, models, output);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the index of " + set.id(), e);
    }
    return set.id();
  }

  /** What forbids that the set stands on those below it. */
  private static List<String> layers(RuleSetSource set, Function<String, RuleSet> loaded) {
    List<RuleSet> sets = new ArrayList<>();
    sets.add(set.asRuleSet());
    while (sets.get(0).extended().isPresent()) {
      String below = sets.get(0).extended().get();
      try {
        sets.add(0, loaded.apply(below));
      } catch (RuleFormatException e) {
        return List.of(
            "rule-set.yaml: `extends: "
                + below
                + "`: that rule set is not there; add its jar to the dependencies of the builder: "
                + e.getMessage());
      }
    }
    return new Layers(sets).problems();
  }

  private static List<String> compile(RuleSetSource set, Path output) {
    if (set.rules().isEmpty()) {
      return List.of();
    }
    SortedMap<String, String> drl = new TreeMap<>();
    set.rules().forEach(rule -> drl.put(rule.drlFile(), set.header() + rule.drl()));
    try {
      return DrlCompiler.compile(
          set.rulePackage(), drl, RuleSetBuilder.class.getClassLoader(), output);
    } catch (RuleBuildException e) {
      throw new RuleFormatException(e.errors().stream().map(RuleError::toString).toList());
    }
  }

  private static void refuse(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new RuleFormatException(problems);
    }
  }
}
