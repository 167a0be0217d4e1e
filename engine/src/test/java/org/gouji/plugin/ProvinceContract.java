package org.gouji.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.cases.CaseFile;
import org.gouji.cases.CaseRunner;
import org.gouji.drools.CompiledRules;
import org.gouji.drools.ModelSource;
import org.gouji.judge.Judge;
import org.gouji.rule.Area;
import org.gouji.rule.Layers;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleSet;
import org.gouji.rule.RuleSetReader;
import org.junit.jupiter.api.Test;
import org.pf4j.Extension;

/** What every province and city must keep; a plugin's test extends it and names its province. */
public abstract class ProvinceContract {

  private static final Path RULES = Path.of("rules");

  private final Province province;
  private final ClassLoader loader;
  private final List<RuleSet> sets = new ArrayList<>();

  /** Takes the province under test. */
  protected ProvinceContract(Province province) {
    this.province = province;
    this.loader = province.getClass().getClassLoader();
    sets.add(RuleSetReader.read(province.ruleSet(), loader));
    while (sets.get(0).extended().isPresent()) {
      sets.add(0, RuleSetReader.read(sets.get(0).extended().get(), loader));
    }
  }

  /** The rule set under test. */
  protected RuleSet set() {
    return sets.get(sets.size() - 1);
  }

  /** Who judges by it and by all that it stands on. */
  protected Judge judge() {
    List<ModelSource> models =
        sets.stream()
            .filter(set -> !set.modelClasses().isEmpty())
            .map(set -> new ModelSource(set.modelClasses(), loader))
            .toList();
    return new Judge(new Layers(sets), CompiledRules.load(models));
  }

  @Test
  void every_rule_does_as_its_cases_say() throws IOException {
    CaseRunner runner = new CaseRunner(judge());
    List<String> failures = new ArrayList<>();
    for (Rule rule : set().rules()) {
      Path cases = RULES.resolve(rule.id().value()).resolve("cases.yaml");
      failures.addAll(
          runner.run(rule.id(), CaseFile.read(cases.toString(), Files.readString(cases))));
    }

    assertThat(failures).isEmpty();
  }

  @Test
  void it_stands_on_the_rules_below_and_says_where_it_applies() {
    Area area = set().area().orElseThrow();

    assertThat(new Layers(sets).problems()).isEmpty();
    assertThat(province.ruleSet()).isEqualTo("cn-" + area.id());
    assertThat(sets.get(0).id()).isEqualTo("cn");
  }

  /** An area's demand holds up no verdict: only national law and forms do. */
  @Test
  void none_of_its_rules_is_mandatory() {
    assertThat(set().rules()).noneMatch(Rule::mandatory);
  }

  @Test
  void the_province_is_an_extension_and_its_readme_names_the_sources() throws IOException {
    assertThat(province.getClass()).hasAnnotation(Extension.class);
    assertThat(loader.getResource("META-INF/extensions.idx")).isNotNull();
    assertThat(Files.readString(Path.of("README.md")))
        .contains(set().area().orElseThrow().name())
        .containsIgnoringCase("source");
  }
}
