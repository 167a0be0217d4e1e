package org.gouji.recognise;

import java.util.Optional;
import org.gouji.text.Key;
import org.gouji.text.Numbering;
import org.gouji.text.Wording;

/**
 * What counts of a text when it is compared with labels; worked out once, because each text is
 * compared with many labels.
 *
 * @param key the key of the text; empty for a text too long to be a label
 * @param bare the key without the number that the text begins with
 * @param number that number, 0 if it begins with none
 * @param letters a bit for each character of the bare key; characters may share a bit
 */
record Phrase(String key, String bare, int number, long letters) {

  static final Phrase NONE = new Phrase("", "", 0, 0);

  /** No label with what somebody wrote behind it is longer. */
  private static final int LONGEST = 120;

  static Phrase of(String text) {
    if (isSurelyTooLong(text)) {
      return NONE;
    }
    String key = Key.text(text);
    Optional<Numbering> numbering = Numbering.of(text);
    String bare =
        Wording.withoutDigits(numbering.isEmpty() ? key : Key.text(numbering.get().rest()));
    int number = numbering.isEmpty() ? 0 : numbering.get().ordinal();
    return new Phrase(key, bare, number, letters(bare));
  }

  /** Every Han character counts, so that of a long text the beginning tells. */
  private static boolean isSurelyTooLong(String text) {
    int han = 0;
    for (int i = 0; i < text.length() && text.length() > LONGEST; i++) {
      han += text.charAt(i) >= '\u4E00' && text.charAt(i) <= '\u9FFF' ? 1 : 0;
      if (han > LONGEST) {
        return true;
      }
    }
    return false;
  }

  /** Spreads the characters over the 64 bits by the golden ratio. */
  private static long letters(String text) {
    long letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters |= 1L << ((text.charAt(i) * 0x9E3779B9) >>> 26);
    }
    return letters;
  }

  boolean mayBeLabel() {
    return !key.isEmpty() && key.length() <= LONGEST;
  }

  /** At least so many characters of this text do not stand in the other. */
  int strangers(Phrase other) {
    return Long.bitCount(letters & ~other.letters);
  }
}
