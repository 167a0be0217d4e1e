package org.gouji.builder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns the text of one rule set into the classes of an executable model. */
public final class DrlCompiler {

  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");
  private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*");
  private static final Pattern GENERATED_FOLDER = Pattern.compile("P[0-9A-F]{2}");

  private final String rulePackage;
  private final ClassLoader facts;

  private DrlCompiler(String rulePackage, ClassLoader facts) {
    this.rulePackage = rulePackage;
    this.facts = facts;
  }

  /**
   * Compiles rule texts to an executable model and writes its classes below a folder, in place of
   * those an earlier run wrote there for the same package. Nothing of the rules is executed. Same
   * texts, same bytes.
   *
   * @param rulePackage the package every text declares; no other rule set may have it, so that
   *     several can be loaded together
   * @param drlByName texts in DRL10, each with package, imports and rules with an empty {@code
   *     then}; a name is a path of letters, digits, {@code . _ -} and {@code /}
   * @param facts sees the classes the conditions speak of
   * @return fully qualified names of the generated models, sorted
   * @throws RuleBuildException if a text does not compile; nothing is written then
   */
  public static List<String> compile(
      String rulePackage, Map<String, String> drlByName, ClassLoader facts, Path outDir) {
    if (!PACKAGE.matcher(rulePackage).matches()) {
      throw new IllegalArgumentException("Not a package of rules: " + rulePackage);
    }
    ModelBuild build = new DrlCompiler(rulePackage, facts).build(parse(rulePackage, drlByName));
    try {
      deleteClasses(outDir.resolve(rulePackage.replace('.', '/')));
      for (Map.Entry<String, byte[]> file : build.classes().entrySet()) {
        Path target = outDir.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.write(target, file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the classes of " + rulePackage + ".", e);
    }
    return build.models();
  }

  private static SortedMap<String, DrlSource> parse(
      String rulePackage, Map<String, String> drlByName) {
    SortedMap<String, DrlSource> sources = new TreeMap<>();
    drlByName.forEach(
        (name, text) -> {
          if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a name for a rule text: " + name);
          }
          DrlSource clash =
              sources.put(path(rulePackage, name), DrlSource.parse(rulePackage, name, text));
          if (clash != null) {
            throw new IllegalArgumentException(
                "Two rule texts with one name: " + name + ", " + clash.name());
          }
        });
    List<RuleError> errors =
        sources.values().stream().flatMap(source -> source.errors().stream()).toList();
    if (!errors.isEmpty()) {
      throw new RuleBuildException(errors);
    }
    return sources;
  }

  private static String path(String rulePackage, String name) {
    String file = name.replace('/', '.');
    return rulePackage.replace('.', '/') + "/" + (file.endsWith(".drl") ? file : file + ".drl");
  }

  private ModelBuild build(SortedMap<String, DrlSource> sources) {
    SortedMap<String, String> texts = new TreeMap<>();
    sources.forEach((path, source) -> texts.put(path, source.text()));
    ModelBuild build = ModelBuild.run(rulePackage, texts, facts);
    if (!build.problems().isEmpty()) {
      throw new RuleBuildException(locate(build.problems(), sources));
    }
    return build;
  }

  /**
   * Finds the rule behind every problem. Drools names neither file nor line for many of them, and
   * generated Java for others; so the rules are compiled one by one then, and what is wrong with
   * one alone is its own.
   */
  private List<RuleError> locate(
      List<ModelBuild.Problem> problems, SortedMap<String, DrlSource> sources) {
    List<RuleError> errors = new ArrayList<>();
    boolean lost = false;
    for (ModelBuild.Problem problem : problems) {
      DrlSource source = sources.get(problem.path());
      if (source != null && problem.line() > 0) {
        errors.add(new RuleError(source.name(), problem.line(), problem.message()));
      } else {
        lost = true;
      }
    }
    if (lost) {
      sources.forEach((path, source) -> errors.addAll(compileOneByOne(path, source)));
    }
    if (errors.isEmpty()) {
      problems.forEach(
          p -> errors.add(new RuleError(rulePackage, 0, p.path() + ": " + p.message())));
    }
    return errors;
  }

  private List<RuleError> compileOneByOne(String path, DrlSource source) {
    List<RuleError> errors = new ArrayList<>();
    for (DrlSource.Lines rule : source.rules()) {
      SortedMap<String, String> alone = new TreeMap<>(Map.of(path, source.only(rule)));
      for (ModelBuild.Problem problem : ModelBuild.run(rulePackage, alone, facts).problems()) {
        boolean inText = problem.path().equals(path) && problem.line() > 0;
        errors.add(
            new RuleError(
                source.name(), inText ? problem.line() : rule.first(), problem.message()));
      }
    }
    return errors;
  }

  private static void deleteClasses(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> found = Files.list(folder)) {
      for (Path path : found.toList()) {
        String name = path.getFileName().toString();
        if (Files.isDirectory(path) && GENERATED_FOLDER.matcher(name).matches()) {
          deleteClasses(path);
          deleteIfEmpty(path);
        } else if (name.endsWith(".class")) {
          Files.delete(path);
        }
      }
    }
  }

  /** An empty folder would get into the jar, and so into its bytes. */
  private static void deleteIfEmpty(Path folder) throws IOException {
    try (Stream<Path> rest = Files.list(folder)) {
      if (rest.findAny().isPresent()) {
        return;
      }
    }
    Files.delete(folder);
  }
}
