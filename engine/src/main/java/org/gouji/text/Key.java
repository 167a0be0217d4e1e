package org.gouji.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text reduced to what counts when labels and headings are compared: compatibility forms are
 * folded, and white space (no-break and ideographic space included), invisible characters,
 * punctuation, brackets, quotes and Markdown marks are dropped. Keys are for comparison only and
 * are never shown or stored.
 *
 * @param text the key
 * @param source for each character of the key the index in the text it comes from
 */
@SuppressWarnings("ArrayRecordComponent")
public record Key(String text, int[] source) {

  /** The key of a text. */
  public static Key of(String original) {
    StringBuilder key = new StringBuilder(original.length());
    int[] source = new int[original.length()];
    int i = 0;
    while (i < original.length()) {
      int codePoint = original.codePointAt(i);
      int width = Character.charCount(codePoint);
      if (isPlainHan(codePoint) || isAsciiLetterOrDigit(codePoint)) {
        source = append(key, source, codePoint, i);
      } else if (isListNumber(codePoint) || Character.isLetterOrDigit(codePoint)) {
        String folded =
            Normalizer.normalize(original.substring(i, i + width), Normalizer.Form.NFKC);
        for (int j = 0; j < folded.length(); j += Character.charCount(folded.codePointAt(j))) {
          if (Character.isLetterOrDigit(folded.codePointAt(j))) {
            source = append(key, source, folded.codePointAt(j), i);
          }
        }
      }
      i += width;
    }
    return new Key(key.toString(), Arrays.copyOf(source, key.length()));
  }

  /** The key's text alone. */
  public static String text(String original) {
    return isKey(original) ? original : of(original).text;
  }

  /** A text of plain characters alone is its own key. */
  private static boolean isKey(String original) {
    for (int i = 0; i < original.length(); i++) {
      char c = original.charAt(i);
      if (!isPlainHan(c) && !isAsciiLetterOrDigit(c)) {
        return false;
      }
    }
    return true;
  }

  private static int[] append(StringBuilder key, int[] source, int codePoint, int from) {
    int[] grown = source;
    int needed = key.length() + Character.charCount(codePoint);
    if (needed > grown.length) {
      grown = Arrays.copyOf(grown, needed * 2);
    }
    for (int j = key.length(); j < needed; j++) {
      grown[j] = from;
    }
    key.appendCodePoint(codePoint);
    return grown;
  }

  private static boolean isPlainHan(int codePoint) {
    return codePoint >= 0x4E00 && codePoint <= 0x9FFF;
  }

  private static boolean isAsciiLetterOrDigit(int codePoint) {
    return (codePoint >= '0' && codePoint <= '9')
        || (codePoint >= 'a' && codePoint <= 'z')
        || (codePoint >= 'A' && codePoint <= 'Z');
  }

  /** ①, ㈠ and the like: symbols that fold to a number. */
  private static boolean isListNumber(int codePoint) {
    return (codePoint >= 0x2460 && codePoint <= 0x249B)
        || (codePoint >= 0x3220 && codePoint <= 0x3229)
        || (codePoint >= 0x2E80 && codePoint <= 0x2FDF);
  }

  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return other instanceof Key key && key.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
