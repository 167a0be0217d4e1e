package org.gouji.reader;

/** Blanks as they occur in Chinese documents, where Java's own tests miss the no-break space. */
public final class Blanks {
  private Blanks() {}

  /** White space of any kind, zero-width space and byte order mark included. */
  public static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == 0x200B
        || codePoint == 0xFEFF;
  }

  /** Whether nothing is to be seen in the text. */
  public static boolean isBlank(CharSequence text) {
    return text.codePoints().allMatch(Blanks::isBlank);
  }
}
