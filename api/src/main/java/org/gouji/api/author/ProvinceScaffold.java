package org.gouji.api.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.rule.RuleId;

/**
 * Writes the plugin of a province or a city: a folder in the shape of every other one, and the
 * lines that let the build find it.
 *
 * @param id of the area, such as {@code gansu} or {@code gansu-wuwei}
 * @param name official Chinese name
 * @param divisions beginnings of the GB/T 2260 codes that lie in it
 */
public record ProvinceScaffold(String id, String name, List<String> divisions) {

  private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)?");
  private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,30}");
  private static final Pattern CODE = Pattern.compile("[1-9][0-9]{1,5}");
  private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");
  private static final Pattern MODULE =
      Pattern.compile("(?m)^( *)<module>([^<]+)</module>\\R(?=\\s*</modules>)");
  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "(?m)^( *)<dependency>\\s*<groupId>org\\.gouji</groupId>\\s*"
              + "<artifactId>gouji-plugin-[a-z]+</artifactId>\\s*"
              + "<version>[^<]+</version>\\s*</dependency>\\R(?=\\s*</dependencies>)");

  public ProvinceScaffold {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    divisions = List.copyOf(divisions);
  }

  /**
   * Writes the plugin.
   *
   * @param plugins the folder of all plugins, with their common {@code pom.xml}
   * @return the new folder
   * @throws ScaffoldException if an argument is wrong, there are no plugins, or it is already there
   */
  public Path write(Path plugins) throws ScaffoldException, IOException {
    check();
    Path pom = plugins.resolve("pom.xml");
    Matcher module = MODULE.matcher(Files.isRegularFile(pom) ? Files.readString(pom) : "");
    if (!module.find()) {
      throw new ScaffoldException(plugins + " 不是插件文件夹（其中没有写有 <module> 的 pom.xml）；请用 --in 指明");
    }
    Path folder = plugins.resolve(module());
    if (Files.exists(folder)) {
      throw new ScaffoldException("已有插件 " + module() + "：" + folder);
    }
    files(folder, version(Files.readString(pom)));
    insert(pom, MODULE, module.group(1) + "<module>" + module() + "</module>\n");
    buildBeforeTheService(plugins.resolveSibling("api").resolve("pom.xml"));
    return folder;
  }

  /** The name of the folder and of the package: the id in one word. */
  public String module() {
    return id.replace("-", "");
  }

  /** The id of the example rule. */
  public RuleId firstRule() {
    return new RuleId(id.toUpperCase(Locale.ROOT) + "-01");
  }

  private void check() throws ScaffoldException {
    if (!ID.matcher(id).matches()) {
      throw new ScaffoldException("ID 用小写拼音，市用省和市两段，如 gansu、gansu-wuwei，实为“" + id + "”");
    }
    if (!NAME.matcher(name).matches()) {
      throw new ScaffoldException("--name 应为全称，如 甘肃省，实为“" + name + "”");
    }
    if (divisions.isEmpty() || !divisions.stream().allMatch(code -> CODE.matcher(code).matches())) {
      throw new ScaffoldException("--divisions 应为行政区划代码的开头几位，如 62，实为“" + divisions + "”");
    }
  }

  private void files(Path folder, String version) throws IOException {
    String type =
        Arrays.stream(id.split("-", -1))
            .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
            .collect(Collectors.joining());
    Map<String, String> values =
        Map.of(
            "id", id,
            "module", module(),
            "type", type,
            "name", name,
            "rule", firstRule().value(),
            "divisions",
                divisions.stream().map(code -> '"' + code + '"').collect(Collectors.joining(", ")),
            "version", version);
    String code = "java/org/gouji/plugins/" + module() + "/";
    Map<String, String> files =
        Map.of(
            "pom.xml", "pom.xml",
            "README.md", "README.md",
            "package-info.java", "src/main/" + code + "package-info.java",
            "Province.java", "src/main/" + code + type + ".java",
            "ProvinceTest.java", "src/test/" + code + type + "Test.java",
            "rule-set.yaml", "rules/rule-set.yaml",
            "rule.drl", "rules/" + firstRule() + "/rule.drl",
            "rule.md", "rules/" + firstRule() + "/rule.md",
            "cases.yaml", "rules/" + firstRule() + "/cases.yaml");
    for (Map.Entry<String, String> file : files.entrySet()) {
      Template.write("province/" + file.getKey(), folder.resolve(file.getValue()), values);
    }
  }

  private static String version(String pom) throws ScaffoldException {
    Matcher version = VERSION.matcher(pom);
    if (!version.find()) {
      throw new ScaffoldException("插件文件夹的 pom.xml 中没有 <version>");
    }
    return version.group(1);
  }

  /** The service carries every plugin; Maven learns from this line to build it first. */
  private void buildBeforeTheService(Path pom) throws IOException {
    if (Files.isRegularFile(pom)) {
      Matcher last = DEPENDENCY.matcher(Files.readString(pom));
      if (last.find()) {
        String line = last.group().replaceFirst("gouji-plugin-[a-z]+", "gouji-plugin-" + module());
        insert(pom, DEPENDENCY, line);
      }
    }
  }

  private static void insert(Path file, Pattern after, String text) throws IOException {
    String before = Files.readString(file);
    Matcher place = after.matcher(before);
    if (place.find()) {
      Files.writeString(
          file, before.substring(0, place.end()) + text + before.substring(place.end()));
    }
  }
}
