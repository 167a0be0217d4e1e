package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gouji.cases.BaseReport;
import org.gouji.check.RuleBook;
import org.gouji.plugin.LoadedPlugin;
import org.gouji.plugin.PluginHouse;
import org.gouji.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every folder of an area becomes a jar that the house loads, and its rules can be judged by. */
class AreaPluginsTest {

  @TempDir Path folder;

  /** The areas: plugin folders with a rule set. */
  private static List<String> areas() {
    return Repository.list(Tree.resolve(Path.of("plugins"))).stream()
        .filter(plugin -> Files.isRegularFile(plugin.resolve("rules/rule-set.yaml")))
        .map(plugin -> String.valueOf(plugin.getFileName()))
        .toList();
  }

  private static Optional<Path> jar(String name) {
    Path target = Tree.resolve(Path.of("plugins", name, "target"));
    return Files.isDirectory(target)
        ? Repository.list(target).stream()
            .filter(
                file ->
                    String.valueOf(file.getFileName())
                        .matches("gouji-plugin-" + name + "-[0-9][^-]*(-SNAPSHOT)?\\.jar"))
            .findFirst()
        : Optional.empty();
  }

  @Test
  void every_area_is_loaded_from_its_jar_and_stands_on_what_it_extends() throws IOException {
    List<String> areas = areas();
    assertThat(areas).contains("zhejiang", "gansu-wuwei");
    for (String name : areas) {
      Optional<Path> jar = jar(name);
      assumeTrue(jar.isPresent(), "plugins/" + name + " is no jar yet: run `mvn verify`");
      Files.copy(jar.get(), folder.resolve(name + ".jar"));
    }
    try (PluginHouse house = PluginHouse.load(folder, "1.0.0")) {
      assertThat(house.plugins())
          .as("write the class with @Extension, and `id: cn-<folder>` into rules/rule-set.yaml")
          .allMatch(plugin -> plugin.state() == LoadedPlugin.State.STARTED)
          .flatExtracting(LoadedPlugin::provinces)
          .containsExactlyInAnyOrderElementsOf(areas.stream().map(name -> "cn-" + name).toList());
      RuleBook book = RuleBook.open(RuleBook.class.getClassLoader(), house.provinces());
      assertThat(book.refused()).isEmpty();
      assertThat(book.ruleSets()).extracting(RuleSet::id).hasSize(areas.size() + 1);
      book.areas()
          .forEach(
              area ->
                  assertThat(
                          book.judge(Optional.of(area)).judge(BaseReport.clean(), Optional.empty()))
                      .as(area.name())
                      .isNotEmpty());
    }
  }
}
