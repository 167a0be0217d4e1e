package org.gouji.plugins.office.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.gouji.document.UnreadableException;
import org.gouji.reader.Budget;

/**
 * The parts of a DOCX that are read: the main one, its styles and its numbering. They are found by
 * relationships within the file; a relationship that leads out of it is never followed.
 */
final class Parts implements AutoCloseable {
  private static final String MAIN = "/officeDocument";
  private static final String STYLES = "/styles";
  private static final String NUMBERING = "/numbering";

  private final ZipFile zip;
  private final PartParser parser;
  private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
  private final String main;
  private final Map<String, String> related;

  private Parts(ZipFile zip, Budget budget) throws IOException, UnreadableException {
    this.zip = zip;
    this.parser = new PartParser(budget);
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      if (entries.put(key(entry.getName()), entry) != null) {
        throw Damage.of("内部部分 " + entry.getName() + " 重复出现");
      }
    }
    this.main =
        Optional.ofNullable(relationships("").get(MAIN)).orElseThrow(() -> Damage.of("找不到正文部分"));
    this.related = relationships(main);
  }

  /** Opens a container that was looked into before. */
  static Parts open(byte[] bytes, Budget budget) throws IOException, UnreadableException {
    ZipFile zip = ZipFile.builder().setByteArray(bytes).get();
    try {
      return new Parts(zip, budget);
    } catch (IOException | UnreadableException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  /** The main part: {@code w:document}. */
  Element document() throws IOException, UnreadableException {
    return part(main);
  }

  /** {@code w:styles}, if the document has any. */
  Optional<Element> styles() throws IOException, UnreadableException {
    return optional(STYLES);
  }

  /** {@code w:numbering}, if the document has any. */
  Optional<Element> numbering() throws IOException, UnreadableException {
    return optional(NUMBERING);
  }

  private Optional<Element> optional(String type) throws IOException, UnreadableException {
    return related.containsKey(type) ? Optional.of(part(related.get(type))) : Optional.empty();
  }

  private Element part(String name) throws IOException, UnreadableException {
    ZipArchiveEntry entry = entries.get(key(name));
    if (entry == null) {
      throw Damage.of("缺少内部部分 " + name);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return parser.parse(in);
    }
  }

  /** Targets of a part's relationships within the file, by the last word of their type. */
  private Map<String, String> relationships(String part) throws IOException, UnreadableException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String list = folder + "_rels/" + part.substring(slash) + ".rels";
    Map<String, String> targets = new HashMap<>();
    if (!entries.containsKey(key(list))) {
      return targets;
    }
    for (Element relationship : part(list).children()) {
      String type = relationship.attribute("Type").orElse("");
      String target = relationship.attribute("Target").orElse("");
      boolean outside = relationship.attribute("TargetMode").orElse("").equals("External");
      if (!outside && !target.isEmpty()) {
        targets.putIfAbsent(
            type.substring(Math.max(0, type.lastIndexOf('/'))), resolved(folder, target));
      }
    }
    return targets;
  }

  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String base = folder;
    String rest = target;
    while (rest.startsWith("../") || rest.startsWith("./")) {
      if (rest.startsWith("../")) {
        base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
      }
      rest = rest.substring(rest.indexOf('/') + 1);
    }
    return base + rest;
  }

  /** Names of parts do not differ by case, and some programs write backslashes. */
  private static String key(String name) {
    String slashed = name.replace('\\', '/');
    return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
