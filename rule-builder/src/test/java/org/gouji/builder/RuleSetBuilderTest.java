package org.gouji.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.rule.RuleFormatException;
import org.gouji.rule.RuleId;
import org.gouji.rule.RuleSet;
import org.gouji.rule.RuleSetReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetBuilderTest {

  private static final String DRL =
      """
      // A blank cell.
      rule "XX-01"
      when
        $cell : Cell( $target : target, state == CellState.BLANK )
      then
      end
      """;

  private static final String PAGE =
      """
      ---
      id: XX-01
      title: {zh: 空白, en: Blank}
      severity: WARNING
      basis:
        - {norm: 某办法, article: 第一条, from: 2019}
      years: {from: 2019}
      targets: ["t3:<row>:<column>"]
      needsPlaced: ["<target>"]
      messages:
        fail: "{target}：{cell}"
        undetermined: "{cells}"
      fix: 填 0。
      ---
      ## 问题是什么
      """;

  private static final String CASES = "- case: clean\n  expect: PASS\n";

  @TempDir Path folder;
  private Path source;
  private Path rule;

  @BeforeEach
  void a_rule_set_of_one_rule() throws IOException {
    source = folder.resolve("source");
    rule = source.resolve("XX-01");
    Files.createDirectories(rule);
    write("rule-set.yaml", "id: xx-one\ntitle: 试验\nversion: 1.2.3\nextends: ground\n");
    write("XX-01/rule.drl", DRL);
    write("XX-01/rule.md", PAGE);
    write("XX-01/cases.yaml", CASES);
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(source.resolve(file), text);
  }

  private List<String> problems() {
    RuleFormatException refusal =
        catchThrowableOfType(
            RuleFormatException.class,
            () -> RuleSetBuilder.build(source, folder.resolve("refused")));
    assertThat(refusal).as("refusal").isNotNull();
    assertThat(folder.resolve("refused")).doesNotExist();
    return refusal.problems();
  }

  private static Map<String, String> contents(Path root) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            root.relativize(file).toString(),
            java.util.HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    }
    return contents;
  }

  @Test
  void a_folder_becomes_a_rule_set_that_the_engine_reads() throws IOException {
    Path output = folder.resolve("output");
    RuleSetBuilder.main(new String[] {source.toString(), output.toString()});

    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {output.toUri().toURL()}, getClass().getClassLoader())) {
      RuleSet set = RuleSetReader.read("xx-one", loader);
      assertThat(set.title()).isEqualTo("试验");
      assertThat(set.version()).isEqualTo("1.2.3");
      assertThat(set.extended()).contains("ground");
      assertThat(set.digest()).matches("sha256:[0-9a-f]{64}");
      assertThat(set.rule(new RuleId("XX-01"))).get().extracting("page").isEqualTo("## 问题是什么\n");
      assertThat(set.modelClasses())
          .isNotEmpty()
          .allMatch(name -> name.startsWith("org.gouji.rules.xx_one."));
    }
  }

  @Test
  void the_same_texts_give_the_same_bytes_whatever_their_line_ends() throws IOException {
    RuleSetBuilder.build(source, folder.resolve("first"));
    write("XX-01/rule.drl", DRL.replace("\n", "\r\n"));
    write("XX-01/rule.md", PAGE.replace("\n", "\r\n"));
    RuleSetBuilder.build(source, folder.resolve("second"));

    assertThat(contents(folder.resolve("second"))).isEqualTo(contents(folder.resolve("first")));
  }

  @Test
  void the_digest_follows_from_condition_and_front_matter_alone() throws IOException {
    String before = digest();
    write("XX-01/rule.md", PAGE + "Another word.\n");
    assertThat(digest()).isEqualTo(before);
    write("XX-01/rule.drl", DRL.replace("BLANK", "DASH"));
    assertThat(digest()).isNotEqualTo(before);
  }

  private String digest() {
    return IndexWriter.digest(RuleSetSource.read(source, new java.util.ArrayList<>()));
  }

  @Test
  void every_problem_of_every_rule_is_told_at_once() throws IOException {
    Files.createDirectories(source.resolve("XX-02"));
    write("XX-01/rule.md", PAGE.replace("{cell}", "{cel}"));
    write("rule-set.yaml", "id: xx\ntitle: 试验\n");

    assertThat(problems())
        .containsExactly(
            "XX-02: no rule.drl; write `rule \"XX-02\"`, `when`, the condition, `then`, `end`",
            "XX-02: no rule.md; begin it with `---`, `id: XX-02`, the rest of the front matter, `---`",
            "XX-02: no cases.yaml; begin it with `- case: its name`",
            "rule-set.yaml: `version` is missing; write `version: 1.0.0`",
            "XX-01/rule.md: `messages.fail` names {cel}, which rule \"XX-01\" does not bind; there are"
                + " [cell, difference, target, year], or bind it: `$cel : …`");
  }

  @Test
  void a_rule_with_another_name_is_refused() throws IOException {
    write("XX-01/rule.drl", DRL.replace("\"XX-01\"", "\"XX-10\""));

    assertThat(problems())
        .containsExactly(
            "XX-01/rule.drl:2: the rule is called \"XX-10\"; write `rule \"XX-01\"` or `rule"
                + " \"XX-01.<variant>\"`",
            "XX-01/rule.drl: there is no condition for the rule itself; write `rule \"XX-01\"`,"
                + " `when`, the condition, `then`, `end`");
  }

  @Test
  void variants_stand_in_both_files() throws IOException {
    write("XX-01/rule.drl", DRL + DRL.replace("XX-01", "XX-01.dash").replace("BLANK", "DASH"));
    write(
        "XX-01/rule.md",
        PAGE.replace("fix: 填 0。\n", "fix: 填 0。\nvariants:\n  slash: {message: 斜线}\n"));

    assertThat(problems())
        .containsExactly(
            "XX-01/rule.md: rule.drl has \"XX-01.dash\"; write below `variants:` the lines `  dash:`"
                + " and `    message: …`",
            "XX-01/rule.drl: there is no condition for the variant slash; write `rule"
                + " \"XX-01.slash\"`, `when`, the condition, `then`, `end`");
  }

  @Test
  void two_rules_of_one_name_are_refused() throws IOException {
    write("XX-01/rule.drl", DRL + DRL);
    assertThat(problems()).containsExactly("XX-01/rule.drl:8: two rules are called \"XX-01\"");
  }

  @Test
  void a_condition_says_what_it_is_about() throws IOException {
    write("XX-01/rule.drl", DRL.replace("$target : target, ", ""));
    assertThat(problems())
        .containsExactly(
            "XX-01/rule.drl:2: rule \"XX-01\" does not say what it is about; bind it: `$target :"
                + " target`");
  }

  @Test
  void what_is_bound_within_not_is_no_binding() throws IOException {
    write(
        "XX-01/rule.drl",
        """
        rule "XX-01"
        when
          TableFact( $target : target )
          not Cell( $cell : state )
        then
        end
        """);
    assertThat(problems()).singleElement().asString().contains("names {cell}, which rule");
  }

  @Test
  void an_unknown_pattern_is_refused_with_those_that_are_known() throws IOException {
    write(
        "XX-01/rule.md",
        PAGE.replace("t3:<row>:<column>", "t3:<line>").replace("<target>", "t3:granted:sum"));
    assertThat(problems())
        .containsExactly(
            "XX-01/rule.md: `targets: [\"t3:<line>\"]` names nothing; write one of "
                + TargetPatterns.EXAMPLES.get("targets"),
            "XX-01/rule.md: `needsPlaced: [\"t3:granted:sum\"]` names nothing; write one of "
                + TargetPatterns.EXAMPLES.get("needsPlaced"));
  }

  @Test
  void an_undetermined_message_names_no_binding() throws IOException {
    write("XX-01/rule.md", PAGE.replace("undetermined: \"{cells}\"", "undetermined: \"{cell}\""));
    assertThat(problems())
        .containsExactly(
            "XX-01/rule.md: `messages.undetermined` names {cell}, which rule \"XX-01\" does not"
                + " bind; there are [cells, target, year]");
  }

  @Test
  void front_matter_stands_between_two_lines() throws IOException {
    write("XX-01/rule.md", PAGE.substring(4));
    assertThat(problems())
        .containsExactly(
            "XX-01/rule.md: write the front matter between two lines `---`, the first of them on"
                + " line 1, and the page below it");
  }

  @Test
  void broken_front_matter_is_told_with_its_line() throws IOException {
    write("XX-01/rule.md", PAGE.replace("severity: WARNING", "severity: [WARNING"));
    assertThat(problems()).singleElement().asString().matches("XX-01/rule.md:\\d+: no YAML: .*");
  }

  @Test
  void the_front_matter_of_the_engine_is_required() throws IOException {
    write("XX-01/rule.md", PAGE.replace("fix: 填 0。\n", ""));
    assertThat(problems()).contains("XX-01/rule.md: `fix:` is missing");
  }

  @Test
  void cases_are_read_too() throws IOException {
    write("XX-01/cases.yaml", "- case: clean\n  expect: MAYBE\n");
    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("XX-01/cases.yaml, case \"clean\": write");
  }

  @Test
  void an_error_of_the_compiler_keeps_its_line() throws IOException {
    write("XX-01/rule.drl", DRL.replace("CellState.BLANK", "3"));
    assertThat(problems()).isNotEmpty().allMatch(problem -> problem.startsWith("XX-01/rule.drl"));
  }

  @Test
  void two_folders_are_needed() {
    assertThatThrownBy(() -> RuleSetBuilder.main(new String[] {"one"}))
        .hasMessageStartingWith("usage:");
  }
}
