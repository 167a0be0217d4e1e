package org.gouji.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.document.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginHouseTest {

  private static final String SYSTEM = "1.0.0-SNAPSHOT";

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    // A blank in the path, as users have them.
    folder = Files.createDirectory(temporary.resolve("my plugins"));
  }

  @Test
  void a_good_plugin_is_started_and_its_reader_answers() {
    PluginJar.withReader("good", "p", "text").write(folder.resolve("good.jar"));

    try (PluginHouse house = PluginHouse.load(folder, SYSTEM)) {
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
                  List.of()));
      assertThat(house.readers().get(0).claim(anything()))
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

    try (PluginHouse house = PluginHouse.load(folder, SYSTEM)) {
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

    try (PluginHouse house = PluginHouse.load(folder, SYSTEM)) {
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

    try (PluginHouse house = PluginHouse.load(folder, SYSTEM)) {
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

    try (PluginHouse house = PluginHouse.load(folder, SYSTEM)) {
      assertThat(house.plugins().get(0).provinces()).containsExactly("nowhere");
      assertThat(house.provinces()).extracting(Province::ruleSet).containsExactly("cn-nowhere");
    }
  }

  @Test
  void broken_plugins_are_refused_each_with_its_reason_and_the_rest_works() throws IOException {
    PluginJar.withReader("good", "p", "text").write(folder.resolve("good.jar"));
    PluginJar.withId("empty").source("e.E", "class NAME {}").write(folder.resolve("empty.jar"));
    PluginJar.withId("foreign")
        .extension("f.F", "public class NAME implements org.pf4j.ExtensionPoint {}")
        .write(folder.resolve("foreign.jar"));
    PluginJar.withId("throwing")
        .reader("t.R", "throwing", "if (true) throw new IllegalStateException(\"boom\");")
        .write(folder.resolve("throwing.jar"));
    PluginJar.withId("checked")
        .extension(
            "c.R",
            "public class NAME implements org.pf4j.ExtensionPoint {"
                + " public NAME() throws Exception { throw new java.io.IOException(\"disk\"); } }")
        .write(folder.resolve("checked.jar"));
    PluginJar.withId("lacking")
        .reader("l.R", "lacking", "new l.Lost();")
        .lostClass("l.Lost")
        .write(folder.resolve("lacking.jar"));
    PluginJar.withId("nameless").reader("n.R", " ", "").write(folder.resolve("nameless.jar"));
    Files.write(folder.resolve("corrupt.jar"), "not a jar".getBytes(UTF_8));
    byte[] good = Files.readAllBytes(folder.resolve("good.jar"));
    Files.write(folder.resolve("cut.jar"), List.of(new String(good, 0, 40, UTF_8)));
    PluginJar.withoutId().write(folder.resolve("library.jar"));

    try (PluginHouse house = PluginHouse.load(folder, SYSTEM)) {
      assertThat(refused(house, Notice::zh).keySet())
          .containsExactlyInAnyOrder(
              "empty",
              "foreign",
              "throwing",
              "checked",
              "lacking",
              "nameless",
              "corrupt.jar",
              "cut.jar",
              "library.jar");
      Map<String, String> reasons = refused(house, Notice::en);
      assertThat(reasons.get("empty")).contains("no extension");
      assertThat(reasons.get("foreign")).contains("no DocumentReader, Province or Exporter");
      assertThat(reasons.get("throwing")).contains("t.R", "IllegalStateException: boom");
      assertThat(reasons.get("checked")).contains("c.R", "IOException: disk");
      assertThat(reasons.get("lacking")).contains("NoClassDefFoundError: l/Lost");
      assertThat(reasons.get("nameless")).contains("n.R", "id()");
      assertThat(reasons.get("corrupt.jar")).contains("damaged");
      assertThat(reasons.get("cut.jar")).contains("damaged");
      assertThat(reasons.get("library.jar")).contains("Plugin-Id");
      assertThat(house.readers()).extracting(DocumentReader::id).containsExactly("text");
      assertThat(house.trouble()).isEmpty();
    }
  }

  @Test
  void what_a_plugin_requires_is_honoured() {
    requiring("fits", ">=1.0.0 & <2.0.0");
    requiring("newer", ">=9.0.0");
    requiring("exact", "1.0.0");
    requiring("nonsense", "as you like");

    try (PluginHouse house = PluginHouse.load(folder, SYSTEM)) {
      assertThat(house.readers()).extracting(DocumentReader::id).containsExactly("exact", "fits");
      assertThat(refused(house, Notice::zh))
          .containsEntry("newer", "插件要求系统版本 >=9.0.0，当前为 1.0.0。")
          .hasEntrySatisfying("nonsense", reason -> assertThat(reason).contains("as you like"))
          .hasSize(2);
    }
  }

  @Test
  void of_two_plugins_with_one_id_the_first_file_is_used() {
    PluginJar.withReader("same", "p", "old").write(folder.resolve("same-1.jar"));
    PluginJar.withReader("same", "p", "new").write(folder.resolve("same-2.jar"));

    try (PluginHouse house = PluginHouse.load(folder, SYSTEM)) {
      assertThat(house.readers()).extracting(DocumentReader::id).containsExactly("old");
      assertThat(house.plugins())
          .extracting(LoadedPlugin::file, LoadedPlugin::state)
          .containsExactly(
              tuple("same-1.jar", LoadedPlugin.State.STARTED),
              tuple("same-2.jar", LoadedPlugin.State.REFUSED));
      assertThat(refused(house, Notice::zh).get("same")).contains("same-1.jar");
    }
  }

  @Test
  void a_refused_plugin_does_not_stand_in_the_way_of_a_good_one_with_its_id() {
    PluginJar.withId("same").write(folder.resolve("same-1.jar"));
    PluginJar.withReader("same", "p", "text").write(folder.resolve("same-2.jar"));

    try (PluginHouse house = PluginHouse.load(folder, SYSTEM)) {
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

    try (PluginHouse house = PluginHouse.load(folder, SYSTEM)) {
      assertThat(house.readers()).hasSize(1);
      assertThat(house.readers().get(0).getClass().getName()).isEqualTo("a.R");
      assertThat(refused(house, Notice::zh))
          .isEqualTo(Map.of("b", "文档读取器 html 已由插件 a 提供。", "c", "文档读取器 x 已由插件 c 提供。"));
    }
  }

  @Test
  void of_two_plugins_with_one_province_the_first_is_used() {
    PluginJar.withProvince("a", "a", "x").ruleSet("cn-x").write(folder.resolve("a.jar"));
    PluginJar.withProvince("b", "b", "x").ruleSet("cn-x").write(folder.resolve("b.jar"));

    try (PluginHouse house = PluginHouse.load(folder, SYSTEM)) {
      assertThat(house.provinces()).hasSize(1);
      assertThat(refused(house, Notice::zh)).containsOnlyKeys("b");
    }
  }

  @Test
  void a_province_without_sound_rules_is_refused() {
    PluginJar.withProvince("missing", "a", "a").write(folder.resolve("a.jar"));
    PluginJar.withProvince("broken", "b", "b")
        .file("META-INF/gouji/rule-sets/cn-b.json", "{")
        .write(folder.resolve("b.jar"));
    PluginJar.withProvince("swapped", "c", "c")
        .file("META-INF/gouji/rule-sets/cn-c.json", "{\"id\": \"cn\"}")
        .write(folder.resolve("c.jar"));
    PluginJar.withProvince("uncompiled", "d", "d")
        .ruleSet("cn-d", "\"d.Model\"")
        .write(folder.resolve("d.jar"));
    PluginJar.withProvince("ruleless", "e", "e").ruleSet("cn-e", "").write(folder.resolve("e.jar"));

    try (PluginHouse house = PluginHouse.load(folder, SYSTEM)) {
      Map<String, String> reasons = refused(house, Notice::en);
      assertThat(reasons)
          .containsOnlyKeys("missing", "broken", "swapped", "uncompiled", "ruleless");
      assertThat(reasons.get("missing")).contains("rule set cn-a is not in the plugin");
      assertThat(reasons.get("broken")).contains("rule set cn-b is broken");
      assertThat(reasons.get("swapped")).contains("another rule set: cn");
      assertThat(reasons.get("uncompiled")).contains("d.Model");
      assertThat(reasons.get("ruleless")).contains("cn-e has no rule");
      assertThat(house.provinces()).isEmpty();
    }
  }

  @Test
  void a_plugin_that_leans_on_another_or_does_not_start_is_refused() {
    PluginJar.withReader("leaning", "a", "a")
        .manifest("Plugin-Dependencies", "other@1.0.0")
        .write(folder.resolve("a.jar"));
    PluginJar.withReader("classless", "b", "b")
        .manifest("Plugin-Class", "b.Nowhere")
        .write(folder.resolve("b.jar"));
    PluginJar.withReader("failing", "c", "c")
        .manifest("Plugin-Class", "c.Main")
        .source(
            "c.Main",
            "public class NAME extends org.pf4j.Plugin {"
                + " public void start() { throw new IllegalStateException(\"no\"); } }")
        .write(folder.resolve("c.jar"));

    try (PluginHouse house = PluginHouse.load(folder, SYSTEM)) {
      Map<String, String> reasons = refused(house, Notice::en);
      assertThat(reasons).containsOnlyKeys("leaning", "classless", "failing");
      assertThat(reasons.get("leaning")).contains("Plugin-Dependencies");
      assertThat(reasons.get("classless")).contains("b.Nowhere");
      assertThat(reasons.get("failing")).contains("IllegalStateException: no");
    }
  }

  @Test
  void a_plugin_named_in_disabled_txt_stays_off() throws IOException {
    PluginJar.withReader("off", "p", "text").write(folder.resolve("off.jar"));
    Files.writeString(folder.resolve("disabled.txt"), "off\n");

    try (PluginHouse house = PluginHouse.load(folder, SYSTEM)) {
      assertThat(refused(house, Notice::zh).get("off")).contains("disabled.txt");
      assertThat(Files.readString(folder.resolve("disabled.txt"))).isEqualTo("off\n");
    }
  }

  @Test
  void a_house_without_readers_says_why() {
    try (PluginHouse house = PluginHouse.load(folder.resolve("nowhere"), SYSTEM)) {
      assertThat(house.plugins()).isEmpty();
      assertThat(house.trouble().orElseThrow().zh()).contains("不存在", "nowhere");
    }
    try (PluginHouse house = PluginHouse.load(folder, SYSTEM)) {
      assertThat(house.trouble().orElseThrow().zh()).contains("没有插件");
    }
    PluginJar.withId("empty").write(folder.resolve("empty.jar"));
    try (PluginHouse house = PluginHouse.load(folder, SYSTEM)) {
      assertThat(house.trouble().orElseThrow().zh()).contains("empty: 插件没有提供任何扩展");
    }
  }

  @Test
  void files_that_are_no_jars_are_left_alone() throws IOException {
    Files.writeString(folder.resolve("README.md"), "-");
    Files.createDirectory(folder.resolve("folder.jar"));

    try (PluginHouse house = PluginHouse.load(folder, SYSTEM)) {
      assertThat(house.plugins()).isEmpty();
    }
  }

  @Test
  void closing_lets_go_of_the_jars_and_a_new_house_sees_the_new_ones() throws IOException {
    Path jar = folder.resolve("p.jar");
    PluginJar.withReader("p", "p", "old").ruleSet("x").write(jar);
    PluginHouse first = PluginHouse.load(folder, SYSTEM);
    try (InputStream index =
        first.readers().get(0).getClass().getResourceAsStream("/META-INF/extensions.idx")) {
      assertThat(index).hasContent("p.R");
    }
    first.close();
    first.close();
    assertThat(openFiles()).doesNotContain(jar.toRealPath());

    Files.delete(jar);
    PluginJar.withReader("p", "q", "new").write(jar);
    try (PluginHouse second = PluginHouse.load(folder, SYSTEM)) {
      assertThat(second.readers()).extracting(DocumentReader::id).containsExactly("new");
    }
  }

  @Test
  void a_refused_plugin_holds_no_file_open() throws IOException {
    Path jar =
        PluginJar.withId("throwing")
            .reader("t.R", "t", "if (true) throw new IllegalStateException();")
            .write(folder.resolve("t.jar"));

    try (PluginHouse house = PluginHouse.load(folder, SYSTEM)) {
      assertThat(refused(house, Notice::zh)).containsOnlyKeys("throwing");
      assertThat(openFiles()).doesNotContain(jar.toRealPath());
    }
  }

  @Test
  void two_houses_on_one_folder_do_not_share_anything() {
    PluginJar.withReader("p", "p", "text").write(folder.resolve("p.jar"));
    PluginHouse first = PluginHouse.load(folder, SYSTEM);
    try (PluginHouse second = PluginHouse.load(folder, SYSTEM)) {
      first.close();
      assertThat(second.readers().get(0).claim(anything())).isPresent();
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

  private void requiring(String id, String requires) {
    PluginJar.withReader(id, id, id)
        .manifest("Plugin-Requires", requires)
        .write(folder.resolve(id + ".jar"));
  }

  private static Map<String, String> refused(PluginHouse house, Function<Notice, String> language) {
    return house.plugins().stream()
        .filter(plugin -> plugin.reason().isPresent())
        .collect(
            Collectors.toMap(
                LoadedPlugin::id, plugin -> language.apply(plugin.reason().orElseThrow())));
  }

  private static Submission anything() {
    return new Submission("a.txt", Optional.empty(), new byte[0]);
  }

  /** The files that this process holds open, where the system tells. */
  private static List<Path> openFiles() throws IOException {
    Path descriptors = Path.of("/proc/self/fd");
    assumeTrue(Files.isDirectory(descriptors), "the system does not tell which files are open");
    try (Stream<Path> links = Files.list(descriptors)) {
      return links.map(PluginHouseTest::target).flatMap(Optional::stream).toList();
    }
  }

  private static Optional<Path> target(Path link) {
    try {
      return Optional.of(Files.readSymbolicLink(link));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
