package org.gouji.narrative;

import java.util.Arrays;
import org.gouji.text.Sentences;

/**
 * A text as it is scanned: without blanks and quotation marks, full-width digits, letters and
 * punctuation folded to one form each.
 *
 * @param source for each character its index in the original
 */
@SuppressWarnings("ArrayRecordComponent")
record Compact(String original, String text, int[] source) {

  private static final String DROPPED = "“”\"‘’'「」『』*_`";
  private static final String ASCII = ",;:!?()";
  private static final String WIDE = "，；：！？（）";

  static Compact of(String original) {
    StringBuilder text = new StringBuilder(original.length());
    int[] source = new int[original.length()];
    for (int i = 0; i < original.length(); i++) {
      char c = original.charAt(i);
      boolean dropped = (Sentences.isBlank(c) && c != '\n') || DROPPED.indexOf(c) >= 0;
      if (!dropped) {
        source[text.length()] = i;
        text.append(folded(original, i));
      }
    }
    return new Compact(original, text.toString(), Arrays.copyOf(source, text.length()));
  }

  private static char folded(String original, int i) {
    char c = original.charAt(i);
    if (c == ',' && isDigit(original, i - 1) && isDigit(original, i + 1)) {
      return c;
    }
    int ascii = ASCII.indexOf(c);
    if (ascii >= 0) {
      return WIDE.charAt(ascii);
    }
    boolean wideDigitOrLetter =
        (c >= '０' && c <= '９')
            || (c >= 'Ａ' && c <= 'Ｚ')
            || (c >= 'ａ' && c <= 'ｚ')
            || c == '．'
            || c == '％';
    return wideDigitOrLetter ? (char) (c - 0xFEE0) : c;
  }

  private static boolean isDigit(String text, int i) {
    return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
  }

  int length() {
    return text.length();
  }

  char at(int i) {
    return i < text.length() ? text.charAt(i) : '\n';
  }

  /** Index in the original of a character. */
  int from(int i) {
    return source[i];
  }

  /** The original text of a stretch. */
  String original(int start, int end) {
    return original.substring(source[start], source[end - 1] + 1);
  }
}
