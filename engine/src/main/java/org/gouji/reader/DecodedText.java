package org.gouji.reader;

import java.util.Objects;

/**
 * A file's text and how it was decoded.
 *
 * @param text without a byte order mark, otherwise as it is
 * @param charset canonical name of the character set
 * @param replacements number of U+FFFD in the text, whether put there now or by an earlier program
 * @param cutOff whether the file ends in the middle of a character: the sure sign that it is not
 *     all there
 */
public record DecodedText(String text, String charset, int replacements, boolean cutOff) {

  /** Above one character in this many, the text as a whole counts as damaged. */
  private static final int TOLERATED_SHARE = 50;

  public DecodedText {
    Objects.requireNonNull(text);
    Objects.requireNonNull(charset);
  }

  /** Whether a character could not be decoded; the cell it stands in is unreadable. */
  public boolean replaced() {
    return replacements > 0;
  }

  /** Whether so much could not be decoded, or is not there, that nothing may be called absent. */
  public boolean damaged() {
    return cutOff || (long) replacements * TOLERATED_SHARE > text.length();
  }

  /** Whether nothing but blanks stands in it, no-break and ideographic ones included. */
  public boolean blank() {
    return text.codePoints().allMatch(Blanks::isBlank);
  }
}
