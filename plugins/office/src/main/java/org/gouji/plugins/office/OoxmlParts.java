package org.gouji.plugins.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.gouji.document.UnreadableException;
import org.gouji.reader.Budget;

/**
 * The parts of an OOXML package, and how one refers to another; names do not differ by case, and
 * some programs write backslashes. Nothing outside is ever read.
 */
public final class OoxmlParts implements AutoCloseable {

  /**
   * A reference of one part to another.
   *
   * @param type last step of the relationship's type, such as {@code worksheet}
   */
  public record Reference(String type, String target) {}

  /** The target of the first reference of a type. */
  public static Optional<String> target(Map<String, Reference> references, String type) {
    return references.values().stream()
        .filter(reference -> reference.type().equals(type))
        .map(Reference::target)
        .findFirst();
  }

  private final ZipFile zip;
  private final Budget budget;
  private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

  /**
   * Opens a package that was looked into before.
   *
   * @throws IOException if it is damaged, or two parts have one name
   */
  public OoxmlParts(byte[] bytes, Budget budget) throws IOException {
    this.zip = ZipFile.builder().setByteArray(bytes).get();
    this.budget = budget;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      ZipArchiveEntry twin = entries.put(key(entry.getName()), entry);
      if (twin != null && !entry.isDirectory()) {
        throw new IOException("two parts of one name: " + entry.getName());
      }
    }
  }

  private static String key(String name) {
    String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return plain.startsWith("/") ? plain.substring(1) : plain;
  }

  /** Opens a part to be read as XML; empty if it is not there. */
  public Optional<XmlPart> open(String name) throws IOException, XMLStreamException {
    ZipArchiveEntry entry = entries.get(key(name));
    if (entry == null) {
      return Optional.empty();
    }
    InputStream in = zip.getInputStream(entry);
    try {
      return Optional.of(new XmlPart(in, budget));
    } catch (XMLStreamException e) {
      in.close();
      throw e;
    }
  }

  /** What a part (the package itself: the empty name) refers to inside the package, by id. */
  public Map<String, Reference> references(String part)
      throws IOException, XMLStreamException, UnreadableException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String name = folder + "_rels/" + part.substring(slash) + ".rels";
    Map<String, Reference> references = new LinkedHashMap<>();
    Optional<XmlPart> opened = open(name);
    if (opened.isEmpty()) {
      return references;
    }
    try (XmlPart xml = opened.get()) {
      while (xml.next()) {
        boolean inside = xml.starts("Relationship") && !isExternal(xml);
        if (inside) {
          String type = xml.attribute("Type").orElse("");
          String target = resolve(folder, xml.attribute("Target").orElse(""));
          references.put(
              xml.attribute("Id").orElse(""),
              new Reference(type.substring(type.lastIndexOf('/') + 1), target));
        }
      }
    }
    return references;
  }

  private static boolean isExternal(XmlPart xml) {
    return xml.attribute("TargetMode").filter("External"::equals).isPresent();
  }

  private static String resolve(String folder, String target) {
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

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
