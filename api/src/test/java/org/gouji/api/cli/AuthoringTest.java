package org.gouji.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.api.Benches;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of somebody who writes a rule or a province, by the command line alone. */
class AuthoringTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @TempDir private Path folder;
  private Path plugins;
  private Path rules;

  @BeforeEach
  void tree() throws IOException {
    plugins = Files.createDirectory(folder.resolve("plugins"));
    Files.copy(ROOT.resolve("plugins/pom.xml"), plugins.resolve("pom.xml"));
    Files.createDirectory(folder.resolve("api"));
    Files.copy(ROOT.resolve("api/pom.xml"), folder.resolve("api/pom.xml"));
    rules = plugins.resolve("yunxi/rules");
  }

  private Run newProvince() {
    return Run.of(
        "rules",
        "new-province",
        "yunxi",
        "--name",
        "云溪省",
        "--divisions",
        "99",
        "--in",
        plugins.toString());
  }

  @Test
  void a_new_province_is_a_whole_plugin_and_its_cases_hold() throws IOException {
    Run made = newProvince();

    assertThat(made.err()).isEmpty();
    assertThat(made.code()).isZero();
    assertThat(made.out()).contains("下一步：", "  1. ", "  2. ", "  3. ");
    assertThat(files(plugins.resolve("yunxi")))
        .containsExactly(
            "README.md",
            "pom.xml",
            "rules/YUNXI-01/cases.yaml",
            "rules/YUNXI-01/rule.drl",
            "rules/YUNXI-01/rule.md",
            "rules/rule-set.yaml",
            "src/main/java/org/gouji/plugins/yunxi/Yunxi.java",
            "src/main/java/org/gouji/plugins/yunxi/package-info.java",
            "src/test/java/org/gouji/plugins/yunxi/YunxiTest.java");
    assertThat(plugins.resolve("pom.xml")).content().contains("    <module>yunxi</module>\n");
    assertThat(folder.resolve("api/pom.xml"))
        .content()
        .contains("<artifactId>gouji-plugin-yunxi</artifactId>");
    Run tested = Run.of("rules", "test", rules.toString());
    assertThat(tested.out()).isEqualTo("cn-yunxi 1.0.0：1 条规则，3 个用例，全部符合。\n");
    assertThat(tested.code()).isZero();
  }

  @Test
  void the_rules_between_levels_are_tested_like_any_others() {
    Run tested = Run.of("rules", "test", ROOT.resolve("rules/cn-levels").toString(), "LVL-03");

    assertThat(tested.out()).startsWith("cn-levels 1.0.0：1 条规则，").endsWith("全部符合。\n");
    assertThat(tested.code()).isZero();
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void a_city_is_one_word_as_a_folder_and_two_as_an_area() {
    Run.of(
        "rules",
        "new-province",
        "yunxi-hedong",
        "--name",
        "云溪省河东市",
        "--divisions",
        "9901,9902",
        "--in",
        plugins.toString());

    assertThat(plugins.resolve("yunxihedong/rules/rule-set.yaml"))
        .content()
        .contains("id: cn-yunxi-hedong", "divisions: [\"9901\", \"9902\"]");
    assertThat(plugins.resolve("yunxihedong/src/main/java/org/gouji/plugins/yunxihedong"))
        .isDirectoryContaining("glob:**YunxiHedong.java");
  }

  @Test
  void a_new_rule_fails_until_it_is_written() throws IOException {
    newProvince();

    Run made = Run.of("rules", "new", "YUNXI-02", "--in", rules.toString());
    assertThat(made.code()).isZero();
    Run failing = Run.of("rules", "test", rules.toString(), "YUNXI-02");
    assertThat(failing.code()).isEqualTo(1);
    assertThat(failing.out())
        .contains("YUNXI-02, case \"下一步", "- section:overview: FAIL WARNING", "1 个不符");

    Path cases = rules.resolve("YUNXI-02/cases.yaml");
    Files.writeString(
        cases,
        Files.readString(cases)
            .replace(
                "  expect:\n    section", "  sections: {overview: 示例用语。}\n  expect:\n    section"));
    Run passing = Run.of("rules", "test", rules.toString(), "YUNXI-02");
    assertThat(passing.out()).isEqualTo("cn-yunxi 1.0.0：1 条规则，3 个用例，全部符合。\n");
    assertThat(passing.code()).isZero();
  }

  @Test
  void what_is_there_is_not_overwritten() {
    newProvince();

    assertThat(newProvince().err()).contains("已有插件 yunxi");
    assertThat(Run.of("rules", "new", "YUNXI-01", "--in", rules.toString()).err())
        .contains("已有规则 YUNXI-01");
    assertThat(Run.of("rules", "new", "YUNXI-02", "--in", folder.toString()).err())
        .contains("不是规则集文件夹");
    assertThat(Run.of("rules", "new", "yunxi 2", "--in", rules.toString()).code()).isEqualTo(3);
  }

  @Test
  void a_broken_rule_is_told_with_the_line_to_write() throws IOException {
    newProvince();
    Path condition = rules.resolve("YUNXI-01/rule.drl");
    Files.writeString(condition, Files.readString(condition).replace("SectionFact", "Section"));

    Run run = Run.of("rules", "test", rules.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("YUNXI-01/rule.drl:4: ", "there is no fact Section");
  }

  @Test
  void the_compiler_is_on_nobodys_class_path() {
    assertThat(getClass().getClassLoader().getResource("org/gouji/builder/RuleSetBuilder.class"))
        .isNull();
    assertThat(getClass().getClassLoader().getResource("org/eclipse/jdt/internal/compiler"))
        .isNull();
    assertThat(getClass().getClassLoader().getResource("org/drools/compiler")).isNull();
  }

  @Test
  void an_author_sees_what_a_rule_would_change_on_a_document() throws IOException {
    newProvince();
    Path page = rules.resolve("YUNXI-01/rule.md");
    Files.writeString(page, Files.readString(page).replace("示例用语]", "水利]"));

    Run run =
        Run.of("rules", "try", rules.toString(), Benches.SAMPLE.toString(), "--province", "yunxi");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith(Benches.SAMPLE + "：1 处变化；不合规 → 不合规\n  YUNXI-01　")
        .contains("    - （没有这项检查）\n", "    + 有问题（提示）　");
  }

  /** As a stranger would: in a copy of the source tree, with the build of the house. */
  @Test
  @Tag("long")
  void a_new_province_is_built_by_maven() throws IOException, InterruptedException {
    Path tree = folder.resolve("tree");
    copySources(tree);
    Run.of(
        "rules",
        "new-province",
        "yunxi",
        "--name",
        "云溪省",
        "--divisions",
        "99",
        "--in",
        tree.resolve("plugins").toString());
    Path log = folder.resolve("log");

    int code =
        new ProcessBuilder(
                "mvn",
                "-B",
                "-ntp",
                "-pl",
                "plugins/yunxi",
                "-am",
                "verify",
                "-Dtest=YunxiTest",
                "-Dsurefire.failIfNoSpecifiedTests=false")
            .directory(tree.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();

    assertThat(code).as(() -> text(log)).isZero();
    assertThat(tree.resolve("plugins/yunxi/target")).isDirectoryContaining("glob:**.jar");
  }

  private static void copySources(Path tree) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path name = ROOT.relativize(file);
        if (!name.toString().matches("(.*[\\\\/])?(target|\\.git|\\.gouji-cache)([\\\\/].*)?")) {
          Path copy = tree.resolve(name.toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
