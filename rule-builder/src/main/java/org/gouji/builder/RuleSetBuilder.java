package org.gouji.builder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.rule.RuleFormatException;

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
   * Builds a rule set.
   *
   * @throws RuleFormatException with every problem found, each with what to write; nothing is
   *     written then
   */
  public static void build(Path source, Path output) {
    List<String> problems = new ArrayList<>();
    RuleSetSource set = RuleSetSource.read(source, problems);
    set.rules().forEach(rule -> RuleCheck.check(rule, problems));
    refuse(problems);
    List<String> models = compile(set, output);
    try {
      IndexWriter.write(set, models, output);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the index of " + set.id(), e);
    }
  }

  private static List<String> compile(RuleSetSource set, Path output) {
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
