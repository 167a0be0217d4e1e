package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.cases.CaseFile;
import org.gouji.rule.RuleSet;
import org.junit.jupiter.api.Test;

/** The rule folders of the nation and of every province. */
class RuleFoldersTest {

  private static final Map<String, String> FILES =
      Map.of(
          "rule.drl", "the condition: `rule \"<id>\"`, `when`, the condition, `then`, `end`",
          "rule.md", "front matter between two lines `---`, below it the page",
          "cases.yaml", "reports in short form: `- case: its name`, changes, `expect: PASS`");

  /** Folders of rule sets: those with a rule-set.yaml. */
  private static List<Path> sets() {
    return Tree.named("rule-set.yaml").stream()
        .filter(file -> !Tree.shown(file).contains("src/test/"))
        .map(file -> Optional.ofNullable(file.getParent()).orElseThrow())
        .toList();
  }

  private static Stream<Path> rules(Path set) {
    return Repository.list(Tree.resolve(set)).stream().filter(Files::isDirectory);
  }

  @Test
  void the_rule_sets_are_there() {
    assertThat(sets())
        .extracting(Tree::shown)
        .contains("rules/cn", "rules/cn-levels", "plugins/zhejiang/rules");
  }

  @Test
  void every_rule_folder_is_complete_and_holds_nothing_else() {
    List<String> wrong = new ArrayList<>();
    for (Path set : sets()) {
      rules(set)
          .forEach(
              rule -> {
                String name = Tree.shown(set) + "/" + rule.getFileName();
                FILES.forEach(
                    (file, content) -> {
                      if (!Files.isRegularFile(rule.resolve(file))) {
                        wrong.add("%s: write %s: %s".formatted(name, file, content));
                      }
                    });
                Repository.list(rule).stream()
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> !FILES.containsKey(file))
                    .forEach(file -> wrong.add(name + ": take out " + file));
              });
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void an_id_stands_in_one_rule_set_only_and_is_the_name_of_its_folder() {
    Map<String, String> homes = new HashMap<>();
    List<String> wrong = new ArrayList<>();
    for (Path set : sets()) {
      rules(set)
          .forEach(
              rule -> {
                String id = String.valueOf(rule.getFileName());
                String other = homes.put(id, Tree.shown(set));
                if (other != null) {
                  wrong.add("%s stands in %s and %s: rename one".formatted(id, other, set));
                }
                if (!Repository.text(rule.resolve("rule.md")).contains("\nid: " + id + "\n")) {
                  wrong.add("%s/%s/rule.md: write `id: %s`".formatted(set, id, id));
                }
                if (!Repository.text(rule.resolve("rule.drl")).contains("rule \"" + id + "\"")) {
                  wrong.add("%s/%s/rule.drl: write `rule \"%s\"`".formatted(set, id, id));
                }
              });
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void every_rule_that_was_built_has_its_folder_and_the_reverse() {
    for (RuleSet set : Shipped.BOOK.all()) {
      String folder = "rules/" + set.id();
      List<String> folders =
          rules(Path.of(folder)).map(rule -> String.valueOf(rule.getFileName())).toList();

      assertThat(set.rules().stream().map(Shipped::id))
          .as(folder + " differs from what was built: run `mvn verify` in the root folder")
          .containsExactlyInAnyOrderElementsOf(folders);
    }
  }

  @Test
  void every_rule_has_cases() {
    for (Path set : sets()) {
      rules(set)
          .forEach(
              rule -> {
                String file = set + "/" + rule.getFileName() + "/cases.yaml";
                assertThat(CaseFile.read(file, Repository.text(rule.resolve("cases.yaml"))))
                    .as("%s: write a case that fails and one that passes", file)
                    .hasSizeGreaterThanOrEqualTo(2);
              });
    }
  }
}
