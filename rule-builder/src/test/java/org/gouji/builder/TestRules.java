package org.gouji.builder;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.drools.CompiledRules;
import org.gouji.drools.ModelSource;

/**
 * A rule set put together in a test, one text a rule; every rule set has its package and its
 * folder.
 */
final class TestRules {

  private static final String HEAD =
      """
      package %s
      import org.gouji.builder.Facts.*
      import java.math.BigDecimal
      rule "%s"
      when
      %s
      then
      end
      """;

  private final String rulePackage;
  private final Path out;
  private final Map<String, String> texts = new TreeMap<>();

  TestRules(String rulePackage, Path folder) {
    this.rulePackage = rulePackage;
    this.out = folder.resolve(rulePackage);
  }

  TestRules rule(String name, String condition) {
    texts.put(name, HEAD.formatted(rulePackage, name, condition));
    return this;
  }

  ModelSource compile() {
    return compile(TestRules.class.getClassLoader());
  }

  ModelSource compile(ClassLoader facts) {
    List<String> models = DrlCompiler.compile(rulePackage, texts, facts, out);
    return new ModelSource(models, new URLClassLoader(new URL[] {url(out)}, facts));
  }

  CompiledRules load() {
    return CompiledRules.load(List.of(compile()));
  }

  static URL url(Path folder) {
    try {
      return folder.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
