package org.gouji.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gouji.rule.Area;
import org.gouji.rule.RuleFormatException;
import org.gouji.rule.RuleSet;
import org.gouji.rule.RuleSetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An area's rule set on two national rules of the test resources: NN-01 is mandatory, NN-02 is a
 * WARNING with a parameter.
 */
class AreaBuildTest {

  private static final String HEAD =
      """
      id: cn-trial
      title: 试验省规则
      version: 1.0.0
      extends: cn
      area: {id: trial, name: 试验省, divisions: ["99"]}
      """;

  private static final String LAW = ", norm: 某办法, article: 第三条, from: 2022}\n";

  @TempDir Path folder;

  private List<String> problems(String text) throws IOException {
    Files.writeString(folder.resolve("rule-set.yaml"), text);
    RuleFormatException refusal =
        catchThrowableOfType(
            RuleFormatException.class,
            () -> RuleSetBuilder.build(folder, folder.resolve("refused")));
    assertThat(refusal).as("refusal").isNotNull();
    assertThat(folder.resolve("refused")).doesNotExist();
    return refusal.problems();
  }

  @Test
  void an_area_without_rules_of_its_own_is_built_with_what_it_changes() throws IOException {
    Path output = Files.createDirectories(folder.resolve("output"));
    Path source = Files.createDirectories(folder.resolve("source"));
    Files.writeString(
        source.resolve("rule-set.yaml"),
        HEAD
            + "sharpens:\n  - {rule: NN-02, severity: ERROR"
            + LAW
            + "parameters:\n  - {rule: NN-02, parameter: longest, value: \"800\", from: 2022, source:"
            + " 某办法}\n");
    RuleSetBuilder.build(source, output);

    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {output.toUri().toURL()}, getClass().getClassLoader())) {
      RuleSet set = RuleSetReader.read("cn-trial", loader);
      assertThat(set.rules()).isEmpty();
      assertThat(set.modelClasses()).isEmpty();
      assertThat(set.area().map(Area::name)).isEqualTo(Optional.of("试验省"));
      assertThat(set.area().orElseThrow().sharpened()).hasSize(1);
      assertThat(set.parameterChanges()).hasSize(1);
    }
  }

  @Test
  void a_mandatory_rule_is_neither_set_aside_nor_sharpened() throws IOException {
    assertThat(problems(HEAD + "setsAside:\n  - {rule: NN-01, reason: 某种理由" + LAW))
        .containsExactly("cn-trial: `setsAside: NN-01`: the rule is mandatory; take the line out");
    assertThat(problems(HEAD + "sharpens:\n  - {rule: NN-01, severity: ERROR" + LAW))
        .containsExactly("cn-trial: `sharpens: NN-01`: the rule is mandatory; take the line out");
  }

  @Test
  void a_rule_that_is_not_there_is_neither_set_aside_nor_sharpened() throws IOException {
    assertThat(problems(HEAD + "setsAside:\n  - {rule: NN-09, reason: 某种理由" + LAW))
        .containsExactly("cn-trial: `setsAside: NN-09`: no rule set below has this rule");
    assertThat(problems(HEAD + "sharpens:\n  - {rule: NN-09, severity: ERROR" + LAW))
        .containsExactly("cn-trial: `sharpens: NN-09`: no rule set below has this rule");
  }

  @Test
  void a_rule_weighs_more_or_as_before_and_never_less() throws IOException {
    assertThat(problems(HEAD + "sharpens:\n  - {rule: NN-02, severity: INFO" + LAW))
        .containsExactly(
            "cn-trial: `sharpens: NN-02` would make it weigh less; an area may only make a rule"
                + " weigh more");
  }

  @Test
  void every_change_says_by_which_law_and_from_when() throws IOException {
    assertThat(
            problems(HEAD + "setsAside:\n  - {rule: NN-02, norm: 某办法, article: 第三条, from: 2022}\n"))
        .singleElement()
        .asString()
        .startsWith("rule-set.yaml: `setsAside`: `reason` is missing");
    assertThat(
            problems(
                HEAD + "sharpens:\n  - {rule: NN-02, severity: ERROR, norm: 某办法, article: 一}\n"))
        .singleElement()
        .asString()
        .startsWith("rule-set.yaml: `sharpens`: `from` is no fiscal year");
  }

  @Test
  void a_parameter_that_no_rule_has_is_refused() throws IOException {
    assertThat(
            problems(
                HEAD
                    + "parameters:\n  - {rule: NN-02, parameter: widest, value: \"8\", from: 2022,"
                    + " source: 某办法}\n"))
        .containsExactly("cn-trial: `parameters`: rule NN-02 has no parameter widest");
  }

  @Test
  void what_it_stands_on_must_be_there() throws IOException {
    assertThat(problems(HEAD.replace("extends: cn", "extends: cn-nowhere")))
        .singleElement()
        .asString()
        .startsWith(
            "rule-set.yaml: `extends: cn-nowhere`: that rule set is not there; add its jar to the"
                + " dependencies of the builder");
  }

  @Test
  void only_an_area_changes_the_rules_below() throws IOException {
    assertThat(
            problems(
                HEAD.replaceFirst("area:.*\n", "")
                    + "setsAside:\n  - {rule: NN-02, reason: 某种理由"
                    + LAW))
        .anyMatch(problem -> problem.startsWith("rule-set.yaml: `setsAside` needs an area"));
  }
}
