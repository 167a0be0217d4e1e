package org.gouji.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a house loads, offers and lets go of. */
class PluginHouseTest {

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Houses.folder(temporary);
  }

  @Test
  void a_good_plugin_is_started_and_its_reader_answers() {
    PluginJar.withReader("good", "p", "text").write(folder.resolve("good.jar"));

    try (PluginHouse house = PluginHouse.load(folder, Houses.SYSTEM)) {
      assertThat(house.plugins())
          .containsExactly(
              new LoadedPlugin(
                  "good",
                  Optional.of("1.2.3"),
                  Optional.of("tests"),
                  "good.jar",
                  LoadedPlugin.State.STARTED,
                  Optional.empty(),
                  List.of("text"),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of()));
      assertThat(house.readers().get(0).claim(Houses.anything()))
          .contains(new DocumentReader.Claim("text/x-test", 10));
      assertThat(house.trouble()).isEmpty();
    }
  }

  @Test
  void everything_is_sorted_by_id_whatever_the_files_are_called() {
    PluginJar.withId("c").reader("c.R", "one", "").write(folder.resolve("1.jar"));
    PluginJar.withId("a").reader("a.R", "two", "").write(folder.resolve("2.jar"));
    PluginJar.withId("b")
        .reader("b.R", "zzz", "")
        .reader("b.Q", "aaa", "")
        .write(folder.resolve("3.jar"));

    try (PluginHouse house = PluginHouse.load(folder, Houses.SYSTEM)) {
      assertThat(house.plugins()).extracting(LoadedPlugin::id).containsExactly("a", "b", "c");
      assertThat(house.plugins().get(1).readers()).containsExactly("aaa", "zzz");
      assertThat(house.readers())
          .extracting(DocumentReader::id)
          .containsExactly("aaa", "one", "two", "zzz");
    }
  }

  @Test
  void an_exporter_is_offered_by_its_format() {
    PluginJar.withId("e").exporter("e.E", "csv", "text/csv").write(folder.resolve("e.jar"));

    try (PluginHouse house = PluginHouse.load(folder, Houses.SYSTEM)) {
      assertThat(house.plugins().get(0).exporters()).containsExactly("csv");
      assertThat(house.exporters())
          .extracting(Exporter::format, Exporter::mediaType)
          .containsExactly(tuple("csv", Optional.of("text/csv")));
    }
  }

  @Test
  void an_exporter_replaces_none_of_the_program_or_of_another_plugin() {
    PluginJar.withId("a").exporter("a.E", "csv", "text/csv").write(folder.resolve("a.jar"));
    PluginJar.withId("b").exporter("b.E", "csv", "").write(folder.resolve("b.jar"));
    PluginJar.withId("c").exporter("c.E", "tsv", "text/csv").write(folder.resolve("c.jar"));
    PluginJar.withId("d").exporter("d.E", "json", "").write(folder.resolve("d.jar"));
    PluginJar.withId("e").exporter("e.E", "j", "application/json").write(folder.resolve("e.jar"));
    PluginJar.withId("f").exporter("f.E", "C S V", "").write(folder.resolve("f.jar"));

    try (PluginHouse house = PluginHouse.load(folder, Houses.SYSTEM)) {
      assertThat(house.exporters()).extracting(Exporter::format).containsExactly("csv");
      assertThat(house.plugins())
          .extracting(LoadedPlugin::id, plugin -> plugin.reason().map(Notice::en).orElse("used"))
          .containsExactly(
              tuple("a", "used"),
              tuple("b", "export format csv is already provided by plugin a"),
              tuple("c", "exported media type text/csv is already provided by plugin a"),
              tuple("d", "json is written by the program itself, no plugin may replace it"),
              tuple(
                  "e",
                  "application/json is written by the program itself, no plugin may replace it"),
              tuple("f", "format() of extension class f.E is no word: C S V"));
    }
  }

  @Test
  void a_province_brings_its_rule_set() {
    PluginJar.withProvince("p", "p", "nowhere")
        .ruleSet("cn-nowhere")
        .write(folder.resolve("p.jar"));

    try (PluginHouse house = PluginHouse.load(folder, Houses.SYSTEM)) {
      assertThat(house.plugins().get(0).provinces()).containsExactly("cn-nowhere");
      assertThat(house.provinces()).extracting(Province::ruleSet).containsExactly("cn-nowhere");
    }
  }

  @Test
  void a_house_without_readers_says_why() {
    try (PluginHouse house = PluginHouse.load(folder.resolve("nowhere"), Houses.SYSTEM)) {
      assertThat(house.plugins()).isEmpty();
      assertThat(house.trouble().orElseThrow().zh()).contains("不存在", "nowhere");
    }
    try (PluginHouse house = PluginHouse.load(folder, Houses.SYSTEM)) {
      assertThat(house.trouble().orElseThrow().zh()).contains("没有插件");
    }
    PluginJar.withId("empty").write(folder.resolve("empty.jar"));
    try (PluginHouse house = PluginHouse.load(folder, Houses.SYSTEM)) {
      assertThat(house.trouble().orElseThrow().zh()).contains("empty: 插件没有提供任何扩展");
    }
  }

  @Test
  void files_that_are_no_jars_are_left_alone() throws IOException {
    Files.writeString(folder.resolve("README.md"), "-");
    Files.createDirectory(folder.resolve("folder.jar"));

    try (PluginHouse house = PluginHouse.load(folder, Houses.SYSTEM)) {
      assertThat(house.plugins()).isEmpty();
    }
  }

  @Test
  void closing_lets_go_of_the_jars_and_a_new_house_sees_the_new_ones() throws IOException {
    Path jar = folder.resolve("p.jar");
    PluginJar.withReader("p", "p", "old").ruleSet("x").write(jar);
    PluginHouse first = PluginHouse.load(folder, Houses.SYSTEM);
    try (InputStream index =
        first.readers().get(0).getClass().getResourceAsStream("/META-INF/extensions.idx")) {
      assertThat(index).hasContent("p.R");
    }
    first.close();
    first.close();
    assertThat(Houses.openFiles()).doesNotContain(jar.toRealPath());

    Files.delete(jar);
    PluginJar.withReader("p", "q", "new").write(jar);
    try (PluginHouse second = PluginHouse.load(folder, Houses.SYSTEM)) {
      assertThat(second.readers()).extracting(DocumentReader::id).containsExactly("new");
    }
  }

  @Test
  void two_houses_on_one_folder_do_not_share_anything() {
    PluginJar.withReader("p", "p", "text").write(folder.resolve("p.jar"));
    PluginHouse first = PluginHouse.load(folder, Houses.SYSTEM);
    try (PluginHouse second = PluginHouse.load(folder, Houses.SYSTEM)) {
      first.close();
      assertThat(second.readers().get(0).claim(Houses.anything())).isPresent();
      assertThat(second.readers().get(0).getClass())
          .isNotEqualTo(first.readers().get(0).getClass());
    }
  }

  @Test
  void a_system_version_that_would_switch_the_check_off_is_refused() {
    assertThatThrownBy(() -> PluginHouse.load(folder, "0.0.0"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PluginHouse.load(folder, "unknown"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
