package org.gouji.plugins.zhejiang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.cases.CaseFile;
import org.gouji.cases.CaseRunner;
import org.gouji.drools.CompiledRules;
import org.gouji.drools.ModelSource;
import org.gouji.judge.Judge;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleSet;
import org.gouji.rule.RuleSetReader;
import org.gouji.rule.Severity;
import org.junit.jupiter.api.Test;
import org.pf4j.Extension;

class ZhejiangTest {

  private static final Path RULES = Path.of("rules");
  private static final ClassLoader LOADER = Zhejiang.class.getClassLoader();

  private final RuleSet set = RuleSetReader.read(new Zhejiang().ruleSet(), LOADER);

  @Test
  void every_rule_does_as_its_cases_say() throws IOException {
    Judge judge =
        new Judge(
            List.of(set),
            CompiledRules.load(List.of(new ModelSource(set.modelClasses(), LOADER))),
            Map.of());
    CaseRunner runner = new CaseRunner(judge);
    List<String> failures = new ArrayList<>();
    for (Rule rule : set.rules()) {
      Path cases = RULES.resolve(rule.id().value()).resolve("cases.yaml");
      failures.addAll(
          runner.run(rule.id(), CaseFile.read(cases.toString(), Files.readString(cases))));
    }

    assertThat(failures).isEmpty();
  }

  @Test
  void the_rules_are_advice() {
    assertThat(set.rules())
        .isNotEmpty()
        .allSatisfy(
            rule -> {
              assertThat(rule.mandatory()).isFalse();
              assertThat(rule.variants().values())
                  .allSatisfy(
                      variant -> assertThat(variant.severity()).isNotEqualTo(Severity.ERROR));
            });
  }

  @Test
  void the_province_is_an_extension() {
    assertThat(Zhejiang.class).hasAnnotation(Extension.class);
    assertThat(LOADER.getResource("META-INF/extensions.idx")).isNotNull();
  }
}
