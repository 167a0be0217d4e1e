package org.gouji.plugins.ocr;

import java.util.ArrayDeque;
import java.util.Deque;

/** Round brackets, which are easily taken for pointed ones beside Chinese characters. */
final class Brackets {
  private static final String OPENING = "(（〈《[【";
  private static final String ROUND = ")）";
  private static final String CLOSING = ROUND + "〉》]】";

  private Brackets() {}

  /** A text with each bracket round that a round one closes, and full as those of Chinese text. */
  static String mended(String text) {
    StringBuilder mended = new StringBuilder(text);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < mended.length(); i++) {
      char c = mended.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        open.push(i);
      } else if (CLOSING.indexOf(c) >= 0) {
        boolean round = ROUND.indexOf(c) >= 0;
        if (round) {
          mended.setCharAt(i, '）');
        }
        if (!open.isEmpty() && round) {
          mended.setCharAt(open.pop(), '（');
        } else if (!open.isEmpty()) {
          open.pop();
        }
      }
    }
    return mended.toString();
  }
}
