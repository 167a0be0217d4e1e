package org.gouji.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Reads a compiled rule set from the index that the rule builder wrote beside its classes: {@code
 * META-INF/gouji/rule-sets/<id>.json}.
 */
public final class RuleSetReader {

  /** Folder of the indexes on a class path. */
  public static final String FOLDER = "META-INF/gouji/rule-sets/";

  private static final ObjectMapper JSON = new ObjectMapper();

  private RuleSetReader() {}

  /**
   * Reads the rule set with that id as the loader sees it.
   *
   * @throws RuleFormatException if it is not there or breaks its format
   */
  public static RuleSet read(String id, ClassLoader loader) {
    String file = FOLDER + id + ".json";
    try (InputStream in = loader.getResourceAsStream(file)) {
      if (in == null) {
        throw new RuleFormatException(List.of("rule set " + id + ": no " + file));
      }
      return parse(JSON.readTree(in));
    } catch (IOException e) {
      throw new RuleFormatException(List.of("rule set " + id + ": " + e.getMessage()));
    }
  }

  private static RuleSet parse(JsonNode index) {
    List<String> problems = new ArrayList<>();
    List<Rule> rules = new ArrayList<>();
    for (JsonNode node : index.path("rules")) {
      try {
        rules.add(
            RuleReader.read(
                node.path("folder").asText(), node.path("front"), node.path("page").asText()));
      } catch (RuleFormatException e) {
        problems.addAll(e.problems());
      }
    }
    List<ParameterChange> changes = ParameterReader.changes(index.path("parameters"), problems);
    Optional<Area> area = AreaReader.read(index, problems);
    if (!problems.isEmpty()) {
      throw new RuleFormatException(problems);
    }
    rules.sort(Comparator.comparing(Rule::id));
    return new RuleSet(
        index.path("id").asText(),
        index.path("title").asText(),
        index.path("version").asText(),
        index.path("digest").asText(),
        Optional.of(index.path("extends").asText("")).filter(extended -> !extended.isEmpty()),
        area,
        rules,
        changes,
        StreamSupport.stream(index.path("modelClasses").spliterator(), false)
            .map(JsonNode::asText)
            .toList());
  }
}
