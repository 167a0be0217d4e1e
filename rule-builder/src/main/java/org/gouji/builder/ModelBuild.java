package org.gouji.builder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * What one run of the Drools builder over some texts came to.
 *
 * @param problems why there are no classes; empty if all went well
 * @param classes content of the class files by path, {@code /} between its parts
 * @param models fully qualified names of those classes that are models, sorted
 */
record ModelBuild(List<Problem> problems, SortedMap<String, byte[]> classes, List<String> models) {

  private static final Object ONE_AT_A_TIME = new Object();

  ModelBuild {
    problems = List.copyOf(problems);
    models = List.copyOf(models);
  }

  /**
   * An error as Drools reports it.
   *
   * @param path of the text or of a generated Java source; empty if unknown
   * @param line in that file, or 0
   */
  record Problem(String path, int line, String message) {}

  /** Builds without executing: no KieBase is made, for making one runs parts of the rules. */
  static ModelBuild run(
      String rulePackage, SortedMap<String, String> textByPath, ClassLoader facts) {
    synchronized (ONE_AT_A_TIME) {
      KieServices kie = KieServices.get();
      ReleaseId release = release(kie, rulePackage, textByPath);
      try {
        KieBuilder builder =
            kie.newKieBuilder(files(kie, release, textByPath), facts)
                .buildAll(ExecutableModelProject.class);
        List<Problem> problems =
            builder.getResults().getMessages(Message.Level.ERROR).stream()
                .map(ModelBuild::problem)
                .toList();
        return problems.isEmpty()
            ? output(rulePackage, (InternalKieModule) builder.getKieModule())
            : failed(problems);
      } catch (RuntimeException e) {
        // Some mistakes in a rule make the builder itself stumble instead of reporting them.
        return failed(List.of(new Problem("", 0, "The compiler failed: " + firstLine(e))));
      } finally {
        kie.getRepository().removeKieModule(release);
      }
    }
  }

  private static ModelBuild failed(List<Problem> problems) {
    return new ModelBuild(problems, new TreeMap<>(), List.of());
  }

  /**
   * Drools derives the names of generated classes from the release, so the release follows from the
   * content.
   */
  private static ReleaseId release(
      KieServices kie, String rulePackage, SortedMap<String, String> textByPath) {
    MessageDigest digest = sha256();
    textByPath.forEach(
        (path, text) -> {
          digest.update(path.getBytes(StandardCharsets.UTF_8));
          digest.update((byte) 0);
          digest.update(text.getBytes(StandardCharsets.UTF_8));
          digest.update((byte) 0);
        });
    String version = HexFormat.of().formatHex(digest.digest(), 0, 16);
    return kie.newReleaseId("org.gouji.rules", rulePackage, version);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  /** Rules are generated one after the other: side by side, they would be numbered by chance. */
  private static KieFileSystem files(
      KieServices kie, ReleaseId release, SortedMap<String, String> textByPath) {
    KieFileSystem files = kie.newKieFileSystem();
    files.generateAndWritePomXML(release);
    files.writeKModuleXML(
        """
        <kmodule xmlns="http://www.drools.org/xsd/kmodule">
          <configuration>
            <property key="drools.lang.level" value="%s"/>
            <property key="drools.parallelRulesBuildThreshold" value="-1"/>
          </configuration>
        </kmodule>
        """
            .formatted(DrlSource.LANGUAGE));
    textByPath.forEach(
        (path, text) ->
            files.write(
                "src/main/resources/" + path,
                kie.getResources()
                    .newByteArrayResource(text.getBytes(StandardCharsets.UTF_8), "UTF-8")));
    return files;
  }

  private static ModelBuild output(String rulePackage, InternalKieModule module) {
    String folder = rulePackage.replace('.', '/') + "/";
    SortedMap<String, byte[]> classes = new TreeMap<>();
    List<String> models = List.of();
    for (String file : module.getFileNames()) {
      if (file.startsWith(folder) && file.endsWith(".class")) {
        classes.put(file, module.getBytes(file));
      } else if (file.endsWith("/drools-model")) {
        models = modelNames(module.getBytes(file));
      }
    }
    GeneratedNames names = new GeneratedNames();
    classes.replaceAll((file, content) -> names.renumber(content));
    return new ModelBuild(List.of(), classes, models);
  }

  /** Reads Drools' own list: the Drools version in the first line, then one class a line. */
  private static List<String> modelNames(byte[] list) {
    return new String(list, StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .filter(line -> !line.isBlank())
        .sorted()
        .toList();
  }

  private static Problem problem(Message message) {
    return new Problem(
        Objects.requireNonNullElse(message.getPath(), ""),
        Math.max(0, message.getLine()),
        message.getText().strip());
  }

  private static String firstLine(RuntimeException failure) {
    return failure.toString().lines().findFirst().orElse("");
  }
}
