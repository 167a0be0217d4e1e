package org.gouji.builder;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.cases.CaseFile;
import org.gouji.rule.AreaReader;
import org.gouji.rule.ParameterReader;
import org.gouji.rule.RuleFormatException;
import org.gouji.rule.RuleReader;
import org.gouji.rule.RuleSet;

/**
 * The texts of a rule set, read from its folder.
 *
 * @param extended id of the rule set that it stands on, empty for none
 * @param head {@code rule-set.yaml} as a tree
 * @param rules complete ones only, sorted by folder
 */
record RuleSetSource(
    String id,
    String title,
    String version,
    String extended,
    JsonNode head,
    List<RuleSource> rules) {

  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory()).enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*");
  private static final Pattern FRONT =
      Pattern.compile("\\A---\\n(.*?\\n)---\\n(.*)\\z", Pattern.DOTALL);
  private static final List<String> KEYS =
      Stream.concat(
              Stream.of("id", "title", "version", "extends", "parameters"),
              AreaReader.KEYS.stream())
          .toList();
  private static final List<String> FILES = List.of("rule.drl", "rule.md", "cases.yaml");

  RuleSetSource {
    rules = List.copyOf(rules);
  }

  /** The set as it will be loaded, without its classes. */
  RuleSet asRuleSet() {
    return new RuleSet(
        id,
        title,
        version,
        "",
        Optional.of(extended).filter(below -> !below.isEmpty()),
        AreaReader.read(head, new ArrayList<>()),
        rules.stream().map(RuleSource::rule).toList(),
        ParameterReader.changes(head.path("parameters"), new ArrayList<>()),
        List.of());
  }

  /** The package of the generated classes; every rule set has its own. */
  String rulePackage() {
    return "org.gouji.rules." + id.replace('-', '_');
  }

  /**
   * What is put before every condition, on its first line, so that line numbers stay those of the
   * file.
   */
  String header() {
    StringBuilder header = new StringBuilder("package ").append(rulePackage()).append("; ");
    Vocabulary.IMPORTS.forEach(name -> header.append("import ").append(name).append("; "));
    return header.toString();
  }

  /** Reads a folder; what is wrong with it is added to the problems. */
  static RuleSetSource read(Path folder, List<String> problems) {
    JsonNode head =
        yaml("rule-set.yaml", text(folder.resolve("rule-set.yaml"), problems), problems);
    Set<String> unknown = new TreeSet<>();
    head.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(KEYS);
    unknown.forEach(
        key ->
            problems.add(
                "rule-set.yaml: `" + key + "` is no key; known are " + String.join(", ", KEYS)));
    ParameterReader.changes(head.path("parameters"), problems);
    List<RuleSource> rules = new ArrayList<>();
    for (String name : folders(folder)) {
      rule(folder, name, problems).ifPresent(rules::add);
    }
    AreaReader.read(head, problems);
    if (rules.isEmpty() && problems.isEmpty() && !head.has("area")) {
      problems.add(folder + ": no rule; make a folder such as T3-01 with " + FILES);
    }
    String id = value(head, "id", "cn", problems);
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      problems.add(
          "rule-set.yaml: `id: "
              + id
              + "`: small letters, digits and - only, such as `id: cn-zhejiang`");
    }
    return new RuleSetSource(
        id,
        value(head, "title", "国家规则", problems),
        value(head, "version", "1.0.0", problems),
        head.path("extends").asText(""),
        head,
        rules);
  }

  private static String value(JsonNode head, String key, String example, List<String> problems) {
    String value = head.path(key).asText("").strip();
    if (value.isEmpty()) {
      problems.add("rule-set.yaml: `" + key + "` is missing; write `" + key + ": " + example + "`");
    }
    return value;
  }

  private static List<String> folders(Path folder) {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(Files::isDirectory)
          .map(path -> String.valueOf(path.getFileName()))
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  private static Optional<RuleSource> rule(Path root, String name, List<String> problems) {
    Path folder = root.resolve(name);
    List<String> missing =
        FILES.stream().filter(file -> !Files.isRegularFile(folder.resolve(file))).toList();
    if (!missing.isEmpty()) {
      missing.forEach(file -> problems.add(name + ": no " + file + "; " + remedy(name, file)));
      return Optional.empty();
    }
    int before = problems.size();
    cases(name, text(folder.resolve("cases.yaml"), problems), problems);
    String drl = text(folder.resolve("rule.drl"), problems);
    var parts = FRONT.matcher(text(folder.resolve("rule.md"), problems));
    if (!parts.matches()) {
      problems.add(
          name
              + "/rule.md: write the front matter between two lines `---`, the first of them on"
              + " line 1, and the page below it");
      return Optional.empty();
    }
    JsonNode front = yaml(name + "/rule.md", parts.group(1), problems);
    if (problems.size() > before) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new RuleSource(
              name, drl, parts.group(1), front, RuleReader.read(name, front, parts.group(2))));
    } catch (RuleFormatException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  private static String remedy(String name, String file) {
    return switch (file) {
      case "rule.drl" -> "write `rule \"" + name + "\"`, `when`, the condition, `then`, `end`";
      case "rule.md" ->
          "begin it with `---`, `id: " + name + "`, the rest of the front matter, `---`";
      default -> "begin it with `- case: its name`";
    };
  }

  private static void cases(String name, String text, List<String> problems) {
    try {
      CaseFile.read(name + "/cases.yaml", text);
    } catch (RuleFormatException e) {
      problems.addAll(e.problems());
    }
  }

  private static JsonNode yaml(String file, String text, List<String> problems) {
    try {
      return YAML.readTree(text);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      int offset = file.endsWith(".md") ? 1 : 0;
      problems.add(
          file
              + ":"
              + (line + offset)
              + ": no YAML: "
              + e.getOriginalMessage().lines().map(String::strip).collect(Collectors.joining(" ")));
      return YAML.createObjectNode();
    }
  }

  private static String text(Path file, List<String> problems) {
    try {
      String text = Files.readString(file).replace("\r\n", "\n").replace('\r', '\n');
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      problems.add(file.getFileName() + ": save it as UTF-8: " + file);
      return "";
    } catch (IOException e) {
      problems.add(file.getFileName() + ": cannot be read: " + file);
      return "";
    }
  }
}
