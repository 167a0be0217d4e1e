package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The repository against its own habits. A failure says what to write, and where. */
class RepositoryShapeTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern VERSION =
      Pattern.compile("<version>\\s*(?!\\$\\{)([^<\\s]+)\\s*</version>");

  /** Put together from parts, so that this file does not hold what it forbids. */
  private static final Pattern MACHINE_PATH =
      Pattern.compile("(?<![\\w.])/(" + "root|home|work|Users|tmp" + ")/\\w");

  @Test
  void every_plugin_folder_is_a_module() {
    String parent = Tree.text(Path.of("plugins/pom.xml"));
    assertThat(pluginFolders())
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(parent)
                    .as("plugins/pom.xml: write <module>%s</module> into <modules>", name)
                    .contains("<module>" + name + "</module>"));
  }

  @Test
  void every_plugin_is_built_before_the_service_that_carries_it() {
    String api = Tree.text(Path.of("api/pom.xml"));
    assertThat(pluginFolders())
        .allSatisfy(
            name ->
                assertThat(api)
                    .as(
                        "api/pom.xml: write a <dependency> on gouji-plugin-%s beside those of the"
                            + " other plugins, so that Maven builds it first",
                        name)
                    .contains("<artifactId>gouji-plugin-" + name + "</artifactId>"));
  }

  @Test
  void a_plugin_is_named_after_its_folder_and_its_pom_is_short() {
    for (String name : pluginFolders()) {
      Path pom = Path.of("plugins", name, "pom.xml");
      assertThat(Tree.text(pom))
          .as("%s: write <artifactId>gouji-plugin-%s</artifactId>", Tree.shown(pom), name)
          .contains("<artifactId>gouji-plugin-" + name + "</artifactId>");
      assertThat(Tree.lines(pom))
          .as(
              "%s: at most 60 lines; move what every plugin shares to plugins/pom.xml",
              Tree.shown(pom))
          .hasSizeLessThanOrEqualTo(60);
      String own = name.replace("-", "");
      assertThat(Tree.resolve(Path.of("plugins", name, "src/main/java/org/gouji/plugins", own)))
          .as("plugins/%s: its one package is org.gouji.plugins.%s", name, own)
          .isDirectory();
    }
  }

  private static List<String> pluginFolders() {
    return Repository.list(Tree.resolve(Path.of("plugins"))).stream()
        .filter(folder -> Files.isDirectory(folder.resolve("src")))
        .map(folder -> String.valueOf(folder.getFileName()))
        .toList();
  }

  @Test
  void versions_stand_in_the_root_pom_only() {
    List<String> strays = new ArrayList<>();
    for (Path pom : Tree.named("pom.xml")) {
      String text = Tree.text(pom).replaceFirst("(?s)<parent>.*?</parent>", "");
      Matcher version = VERSION.matcher(text);
      while (pom.getNameCount() > 1 && version.find()) {
        strays.add(
            "%s: replace <version>%s</version> by a property of the root pom.xml"
                .formatted(Tree.shown(pom), version.group(1)));
      }
    }
    assertThat(strays).isEmpty();
  }

  @Test
  void every_module_is_a_room_with_a_line_in_the_root_pom() {
    String root = Tree.text(Path.of("pom.xml"));
    for (Path pom : Tree.named("/pom.xml")) {
      if (pom.getNameCount() == 2) {
        assertThat(root)
            .as("pom.xml: write <module>%s</module> into <modules>", pom.getName(0))
            .contains("<module>" + pom.getName(0) + "</module>");
      }
    }
  }

  @Test
  void every_link_of_a_page_is_alive() {
    List<String> dead = new ArrayList<>();
    for (Path page : Tree.named(".md")) {
      Matcher link = LINK.matcher(Tree.text(page));
      while (link.find()) {
        String goal = link.group(1);
        if (!goal.matches("[a-z]+:.*|#.*") && !exists(page, goal.replaceFirst("#.*", ""))) {
          dead.add(
              "%s: nothing stands at (%s); write the path from this page's folder"
                  .formatted(Tree.shown(page), goal));
        }
      }
    }
    assertThat(dead).isEmpty();
  }

  private static boolean exists(Path page, String goal) {
    Path folder = Optional.ofNullable(page.getParent()).orElse(Path.of(""));
    return Files.exists(Tree.resolve(folder).resolve(goal).normalize());
  }

  @Test
  void a_readme_is_short() {
    List<String> tooLong = new ArrayList<>();
    for (Path readme : Tree.named("README.md")) {
      int most = readme.getNameCount() == 1 ? 119 : 59;
      if (Tree.lines(readme).size() > most) {
        tooLong.add(
            "%s: %d lines; at most %d, move the rest to the pages of its parts"
                .formatted(Tree.shown(readme), Tree.lines(readme).size(), most));
      }
    }
    assertThat(Tree.resolve(Path.of("README.md"))).as("write a README.md").isRegularFile();
    assertThat(tooLong).isEmpty();
  }

  @Test
  void no_file_names_a_place_on_somebodys_machine() {
    List<String> places = new ArrayList<>();
    for (Path file : Tree.files()) {
      List<String> lines = Tree.linesIfText(file).orElse(List.of());
      for (int i = 0; i < lines.size(); i++) {
        if (MACHINE_PATH.matcher(lines.get(i)).find()) {
          places.add(
              "%s:%d: write a path within the repository: %s"
                  .formatted(Tree.shown(file), i + 1, lines.get(i).strip()));
        }
      }
    }
    assertThat(places).isEmpty();
  }

  @Test
  void nothing_is_left_for_later_and_every_package_says_what_lives_in_it() {
    List<String> wrong = new ArrayList<>();
    Pattern later = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b");
    for (Path file : Tree.named(".java")) {
      if (later.matcher(Tree.text(file)).find()) {
        wrong.add(Tree.shown(file) + ": do it now, or leave the remark out");
      }
      Path folder = Optional.ofNullable(file.getParent()).orElseThrow();
      if (Tree.shown(file).contains("src/main/java/")
          && !Files.exists(Tree.resolve(folder.resolve("package-info.java")))) {
        wrong.add(
            Tree.shown(folder) + ": write a package-info.java with one sentence, and @NullMarked");
      }
    }
    assertThat(wrong.stream().distinct()).isEmpty();
  }
}
