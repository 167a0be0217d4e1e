package org.gouji.plugins.office.word;

import java.util.Map;

/**
 * The namespaces that matter, under the prefixes that the standard uses for them. The strict form
 * of the standard has names of its own for the same things.
 */
final class Namespaces {
  private static final String UNKNOWN = "?";
  private static final String OPEN = "http://schemas.openxmlformats.org/";
  private static final String STRICT = "http://purl.oclc.org/ooxml/";
  private static final String OFFICE = "urn:schemas-microsoft-com:";

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry(OPEN + "wordprocessingml/2006/main", "w"),
          Map.entry(STRICT + "wordprocessingml/main", "w"),
          Map.entry(OPEN + "markup-compatibility/2006", "mc"),
          Map.entry(OPEN + "drawingml/2006/wordprocessingDrawing", "wp"),
          Map.entry(STRICT + "drawingml/wordprocessingDrawing", "wp"),
          Map.entry(OPEN + "drawingml/2006/main", "a"),
          Map.entry(STRICT + "drawingml/main", "a"),
          Map.entry(OPEN + "drawingml/2006/chart", "c"),
          Map.entry(STRICT + "drawingml/chart", "c"),
          Map.entry(OPEN + "drawingml/2006/diagram", "dgm"),
          Map.entry(STRICT + "drawingml/diagram", "dgm"),
          Map.entry(OPEN + "officeDocument/2006/math", "m"),
          Map.entry(STRICT + "officeDocument/math", "m"),
          Map.entry(OPEN + "package/2006/relationships", "rel"),
          Map.entry(OFFICE + "vml", "v"),
          Map.entry(OFFICE + "office:office", "o"),
          Map.entry("http://www.w3.org/XML/1998/namespace", "xml"));

  private Namespaces() {}

  /** The prefix of a namespace, {@code ?} for one that does not matter. */
  static String prefix(String namespace) {
    return PREFIXES.getOrDefault(namespace, UNKNOWN);
  }
}
