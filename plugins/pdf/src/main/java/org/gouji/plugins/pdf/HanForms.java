package org.gouji.plugins.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives characters their usual code points: many files say "radical" where the glyph is shared with
 * an ideograph, and private use or nothing where their font has no names.
 */
final class HanForms {
  private static final Map<Integer, String> RADICALS = read("radicals.txt");
  private static final String UNKNOWN = "\uFFFD";

  private HanForms() {}

  /**
   * The text of a glyph as one reads it.
   *
   * @param mapped what the file says the glyph stands for, null where it says nothing
   */
  static String plain(@Nullable String mapped) {
    if (mapped == null || mapped.isEmpty()) {
      return UNKNOWN;
    }
    if (mapped.length() == 1 && mapped.charAt(0) < 0x2E80 && mapped.charAt(0) >= ' ') {
      return mapped;
    }
    StringBuilder plain = new StringBuilder();
    mapped.codePoints().forEach(codePoint -> plain.append(plain(codePoint)));
    return plain.toString();
  }

  private static String plain(int codePoint) {
    String radical = RADICALS.get(codePoint);
    if (radical != null) {
      return radical;
    }
    String itself = Character.toString(codePoint);
    return switch (Character.getType(codePoint)) {
      case Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> UNKNOWN;
      case Character.CONTROL -> codePoint == '\t' || codePoint == '\n' ? " " : UNKNOWN;
      default ->
          isCompatible(codePoint) ? Normalizer.normalize(itself, Normalizer.Form.NFKC) : itself;
    };
  }

  /** Kangxi radicals, compatibility ideographs, Latin ligatures. */
  private static boolean isCompatible(int codePoint) {
    return (codePoint >= 0x2F00 && codePoint <= 0x2FD5)
        || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
        || (codePoint >= 0x2F800 && codePoint <= 0x2FA1F)
        || (codePoint >= 0xFB00 && codePoint <= 0xFB06);
  }

  private static Map<Integer, String> read(String resource) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(HanForms.class.getResourceAsStream(resource)),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" ", 2))
          .collect(
              Collectors.toUnmodifiableMap(
                  pair -> Integer.parseInt(pair[0], 16),
                  pair -> Character.toString(Integer.parseInt(pair[1], 16))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
