package org.gouji.builder;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.rule.AreaReader;
import org.gouji.rule.RuleSetReader;

/** Writes the index from which the engine loads a rule set. */
final class IndexWriter {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What else of {@code rule-set.yaml} decides a judgement. */
  private static final List<String> SETTINGS =
      Stream.concat(AreaReader.KEYS.stream(), Stream.of("parameters")).toList();

  private IndexWriter() {}

  static void write(RuleSetSource set, List<String> modelClasses, Path output) throws IOException {
    ObjectNode index = JSON.createObjectNode();
    index.put("id", set.id());
    index.put("title", set.title());
    index.put("version", set.version());
    index.put("extends", set.extended());
    index.put("digest", digest(set));
    ArrayNode models = index.putArray("modelClasses");
    modelClasses.forEach(models::add);
    SETTINGS.stream().filter(set.head()::has).forEach(key -> index.set(key, set.head().path(key)));
    ArrayNode rules = index.putArray("rules");
    for (RuleSource rule : set.rules()) {
      ObjectNode node = rules.addObject();
      node.put("folder", rule.folder());
      node.set("front", rule.front());
      node.put("page", rule.rule().page());
      node.put("drl", rule.drl());
    }
    Path file = output.resolve(RuleSetReader.FOLDER + set.id() + ".json");
    Files.createDirectories(file.getParent());
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    Files.writeString(file, JSON.writer(printer).writeValueAsString(index) + "\n");
  }

  /** The hash over what decides a judgement: folders, conditions, front matter, settings. */
  static String digest(RuleSetSource set) {
    MessageDigest digest = sha256();
    for (RuleSource rule : set.rules()) {
      for (String part : List.of(rule.folder(), rule.drl(), rule.frontText())) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
    }
    for (String key : SETTINGS) {
      if (set.head().has(key)) {
        digest.update((key + set.head().path(key)).getBytes(StandardCharsets.UTF_8));
      }
    }
    return "sha256:" + HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
