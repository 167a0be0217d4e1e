package org.gouji.narrative;

import java.util.Arrays;
import org.gouji.text.Sentences;

/**
 * A text as it is scanned: without quotation marks and blanks, but for one between two digits,
 * which parts numbers; full-width digits, letters and punctuation folded to one form each.
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
    boolean blank = false;
    for (int i = 0; i < original.length(); i++) {
      char c = original.charAt(i);
      if ((Sentences.isBlank(c) && c != '\n') || DROPPED.indexOf(c) >= 0) {
        blank = true;
        continue;
      }
      char folded = folded(original, i);
      if (blank && isDigit(text, text.length() - 1) && Character.isDigit(folded)) {
        source[text.length()] = i - 1;
        text.append(' ');
      }
      blank = false;
      source[text.length()] = i;
      text.append(folded);
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

  private static boolean isDigit(CharSequence text, int i) {
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
