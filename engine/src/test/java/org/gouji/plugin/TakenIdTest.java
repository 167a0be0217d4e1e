package org.gouji.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins, readers and provinces that ask for an id which another has. */
class TakenIdTest {

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Houses.folder(temporary);
  }

  @Test
  void of_two_plugins_with_one_id_the_first_file_is_used() {
    PluginJar.withReader("same", "p", "old").write(folder.resolve("same-1.jar"));
    PluginJar.withReader("same", "p", "new").write(folder.resolve("same-2.jar"));

    try (PluginHouse house = PluginHouse.load(folder, Houses.SYSTEM)) {
      assertThat(house.readers()).extracting(DocumentReader::id).containsExactly("old");
      assertThat(house.plugins())
          .extracting(LoadedPlugin::file, LoadedPlugin::state)
          .containsExactly(
              tuple("same-1.jar", LoadedPlugin.State.STARTED),
              tuple("same-2.jar", LoadedPlugin.State.REFUSED));
      assertThat(Houses.refused(house, Notice::zh).get("same")).contains("same-1.jar");
    }
  }

  @Test
  void a_refused_plugin_does_not_stand_in_the_way_of_a_good_one_with_its_id() {
    PluginJar.withId("same").write(folder.resolve("same-1.jar"));
    PluginJar.withReader("same", "p", "text").write(folder.resolve("same-2.jar"));

    try (PluginHouse house = PluginHouse.load(folder, Houses.SYSTEM)) {
      assertThat(house.readers()).extracting(DocumentReader::id).containsExactly("text");
    }
  }

  @Test
  void of_two_readers_with_one_id_that_of_the_first_plugin_is_used() {
    PluginJar.withReader("b", "b", "html").write(folder.resolve("1.jar"));
    PluginJar.withReader("a", "a", "html").write(folder.resolve("2.jar"));
    PluginJar.withId("c")
        .reader("c.R", "x", "")
        .reader("c.Q", "x", "")
        .write(folder.resolve("3.jar"));

    try (PluginHouse house = PluginHouse.load(folder, Houses.SYSTEM)) {
      assertThat(house.readers()).hasSize(1);
      assertThat(house.readers().get(0).getClass().getName()).isEqualTo("a.R");
      assertThat(Houses.refused(house, Notice::zh))
          .isEqualTo(Map.of("b", "文档读取器 html 已由插件 a 提供。", "c", "文档读取器 x 已由插件 c 提供。"));
    }
  }

  @Test
  void of_two_plugins_with_one_province_the_first_is_used() {
    PluginJar.withProvince("a", "a", "x").ruleSet("cn-x").write(folder.resolve("a.jar"));
    PluginJar.withProvince("b", "b", "x").ruleSet("cn-x").write(folder.resolve("b.jar"));

    try (PluginHouse house = PluginHouse.load(folder, Houses.SYSTEM)) {
      assertThat(house.provinces()).hasSize(1);
      assertThat(Houses.refused(house, Notice::zh)).containsOnlyKeys("b");
    }
  }
}
