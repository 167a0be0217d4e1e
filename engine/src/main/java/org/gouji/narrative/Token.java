package org.gouji.narrative;

import java.math.BigDecimal;

/**
 * A piece of a sentence.
 *
 * @param key of a word: the figure, review, result, document or act that it names; of a number:
 *     what its unit counts (cases, things, other), empty for none; else empty
 * @param value of a number, a percentage or a year; else 0
 * @param approximate of a number: whether it only says about how many
 * @param start index of its first character in the compact text
 * @param end index behind its last character
 */
record Token(Kind kind, String key, BigDecimal value, boolean approximate, int start, int end) {

  static Token of(Kind kind, String key, int start, int end) {
    return new Token(kind, key, BigDecimal.ZERO, false, start, end);
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether it names a figure, so that a number beside it is that figure's. */
  boolean isStrong() {
    return switch (kind) {
      case FIGURE, OTHER_ORGANIZATIONS, REVIEW, REVIEW_SHORT, RESULT, SAME_CASES -> true;
      default -> false;
    };
  }

  /** Whether a clause ends here. */
  boolean isBoundary() {
    return switch (kind) {
      case COMMA, COLON, OPEN, CLOSE -> true;
      default -> false;
    };
  }

  /** Whether it says nothing of its own between a figure and its number. */
  boolean isFiller() {
    return switch (kind) {
      case FILLER, TOTAL, THIS_YEAR, BESIDES, OUT_OF -> true;
      default -> false;
    };
  }
}
