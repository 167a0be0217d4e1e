package org.gouji.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins that are not let in, each with its reason, while the others work. */
class RefusedPluginTest {

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Houses.folder(temporary);
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

    try (PluginHouse house = PluginHouse.load(folder, Houses.SYSTEM)) {
      assertThat(Houses.refused(house, Notice::zh).keySet())
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
      Map<String, String> reasons = Houses.refused(house, Notice::en);
      assertThat(reasons.get("empty")).contains("no extension");
      assertThat(reasons.get("foreign"))
          .contains(
              "no DocumentReader, Province, Exporter, Unpacker, FormatAdvisor or PageRecogniser");
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

    try (PluginHouse house = PluginHouse.load(folder, Houses.SYSTEM)) {
      assertThat(house.readers()).extracting(DocumentReader::id).containsExactly("exact", "fits");
      assertThat(Houses.refused(house, Notice::zh))
          .containsEntry("newer", "插件要求系统版本 >=9.0.0，当前为 1.0.0。")
          .hasEntrySatisfying("nonsense", reason -> assertThat(reason).contains("as you like"))
          .hasSize(2);
    }
  }

  private void requiring(String id, String requires) {
    PluginJar.withReader(id, id, id)
        .manifest("Plugin-Requires", requires)
        .write(folder.resolve(id + ".jar"));
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
    PluginJar.withProvince("nowhere", "e", "e")
        .file(
            "META-INF/gouji/rule-sets/cn-e.json",
            "{\"id\": \"cn-e\", \"title\": \"t\", \"version\": \"1\", \"digest\": \"d\"}")
        .write(folder.resolve("e.jar"));

    try (PluginHouse house = PluginHouse.load(folder, Houses.SYSTEM)) {
      Map<String, String> reasons = Houses.refused(house, Notice::en);
      assertThat(reasons).containsOnlyKeys("missing", "broken", "swapped", "uncompiled", "nowhere");
      assertThat(reasons.get("missing")).contains("rule set cn-a is not in the plugin");
      assertThat(reasons.get("broken")).contains("rule set cn-b is broken");
      assertThat(reasons.get("swapped")).contains("another rule set: cn");
      assertThat(reasons.get("uncompiled")).contains("d.Model");
      assertThat(reasons.get("nowhere")).contains("cn-e names no area");
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

    try (PluginHouse house = PluginHouse.load(folder, Houses.SYSTEM)) {
      Map<String, String> reasons = Houses.refused(house, Notice::en);
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

    try (PluginHouse house = PluginHouse.load(folder, Houses.SYSTEM)) {
      assertThat(Houses.refused(house, Notice::zh).get("off")).contains("disabled.txt");
      assertThat(Files.readString(folder.resolve("disabled.txt"))).isEqualTo("off\n");
    }
  }

  @Test
  void a_refused_plugin_holds_no_file_open() throws IOException {
    Path jar =
        PluginJar.withId("throwing")
            .reader("t.R", "t", "if (true) throw new IllegalStateException();")
            .write(folder.resolve("t.jar"));

    try (PluginHouse house = PluginHouse.load(folder, Houses.SYSTEM)) {
      assertThat(Houses.refused(house, Notice::zh)).containsOnlyKeys("throwing");
      assertThat(Houses.openFiles()).doesNotContain(jar.toRealPath());
    }
  }
}
