package org.gouji.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names under which documents declare their character set, and what they mean on the web. */
final class CharsetLabels {
  static final Charset GB18030 = Charset.forName("GB18030");
  static final Charset BIG5 = Charset.forName("Big5-HKSCS");
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final Map<String, Charset> MEANINGS =
      Map.ofEntries(
          Map.entry("utf-8", StandardCharsets.UTF_8),
          Map.entry("utf8", StandardCharsets.UTF_8),
          Map.entry("gb18030", GB18030),
          Map.entry("gbk", GB18030),
          Map.entry("x-gbk", GB18030),
          Map.entry("cp936", GB18030),
          Map.entry("ms936", GB18030),
          Map.entry("gb2312", GB18030),
          Map.entry("gb_2312-80", GB18030),
          Map.entry("big5", BIG5),
          Map.entry("big5-hkscs", BIG5),
          Map.entry("x-x-big5", BIG5),
          Map.entry("utf-16", StandardCharsets.UTF_16LE),
          Map.entry("utf-16le", StandardCharsets.UTF_16LE),
          Map.entry("utf-16be", StandardCharsets.UTF_16BE),
          Map.entry("iso-8859-1", WINDOWS_1252),
          Map.entry("latin1", WINDOWS_1252),
          Map.entry("us-ascii", WINDOWS_1252),
          Map.entry("windows-1252", WINDOWS_1252));

  private CharsetLabels() {}

  /** What a label means; of several in one label, separated by commas, the first. */
  static Optional<Charset> meaning(String label) {
    int comma = label.indexOf(',');
    String first = comma < 0 ? label : label.substring(0, comma);
    return Optional.ofNullable(MEANINGS.get(first.strip().toLowerCase(Locale.ROOT)));
  }
}
