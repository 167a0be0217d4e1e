package org.gouji.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Turns text in traditional characters into simplified ones, as sites of governments do the other
 * way round; the form and the words that reports are judged by are in simplified ones. One
 * character becomes one, so every position stays.
 */
public final class Traditional {
  private static final String TABLE = "traditional.txt";

  /** With fewer a text may just name somebody. */
  private static final int FEWEST = 10;

  /** So many traditional characters stand against one that is only simplified. */
  private static final int AGAINST_ONE = 4;

  private static final char[] SIMPLIFIED = new char[1 << 16];
  private static final BitSet ONLY_SIMPLIFIED = new BitSet();

  static {
    List<String> pairs = table();
    for (String pair : pairs) {
      SIMPLIFIED[pair.charAt(0)] = pair.charAt(1);
      ONLY_SIMPLIFIED.set(pair.charAt(1));
    }
    pairs.forEach(pair -> ONLY_SIMPLIFIED.clear(pair.charAt(0)));
  }

  private Traditional() {}

  private static List<String> table() {
    try (InputStream in = Traditional.class.getResourceAsStream(TABLE)) {
      byte[] bytes = Objects.requireNonNull(in, TABLE).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text in simplified characters; empty if it is not in traditional ones. */
  public static Optional<String> simplified(String text) {
    int traditional = 0;
    int simplified = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      traditional += SIMPLIFIED[c] == 0 ? 0 : 1;
      simplified += ONLY_SIMPLIFIED.get(c) ? 1 : 0;
    }
    if (traditional < FEWEST || traditional < simplified * AGAINST_ONE) {
      return Optional.empty();
    }
    StringBuilder turned = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char other = SIMPLIFIED[text.charAt(i)];
      if (other != 0) {
        turned.setCharAt(i, other);
      }
    }
    return Optional.of(turned.toString());
  }
}
