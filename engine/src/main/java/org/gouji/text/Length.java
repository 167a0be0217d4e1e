package org.gouji.text;

/**
 * How long a text is, in 字 as word processors count them: a Han character is one, and so is a run
 * of letters and digits. Punctuation is left out, since not every program counts it; so the length
 * is never greater than the one that an office sees.
 */
public final class Length {

  private Length() {}

  /** The length of a text. */
  public static int of(String text) {
    int length = 0;
    boolean inRun = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isIdeographic(c)) {
        length++;
        inRun = false;
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        inRun = false;
      } else if (Character.isLetterOrDigit(c) && !inRun) {
        length++;
        inRun = true;
      }
    }
    return length;
  }
}
