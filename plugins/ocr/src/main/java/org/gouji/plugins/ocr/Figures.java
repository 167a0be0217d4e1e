package org.gouji.plugins.ocr;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What numbers look like. */
final class Figures {

  /** White islands in the digits 0 to 9; a 4 may be open. */
  private static final int[] HOLES = {1, 0, 0, 0, 1, 0, 1, 0, 2, 1};

  private static final Pattern NUMBERED = Pattern.compile("\\d{1,2} ?[.、] ?\\p{IsHan}{2,}");

  private static final String SIGNS = "+-.,%/—";

  private Figures() {}

  /** A text in half-width characters, without blanks at its ends. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }

  /** How many Chinese characters a text has. */
  static long han(String text) {
    return text.codePoints().filter(Character::isIdeographic).count();
  }

  /** Whether a text is a label with its number before it: 3.其他, which no number with a unit is. */
  static boolean isNumbered(String text) {
    return NUMBERED.matcher(plain(text)).matches();
  }

  static boolean hasDigits(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** Whether a text is nothing but a number, or a dash. */
  static boolean isFigure(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> (c >= '0' && c <= '9') || SIGNS.indexOf(c) >= 0);
  }

  /** The runs of digits in a text, in order. */
  static List<String> digits(String text) {
    List<String> runs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (char c : (plain(text) + " ").toCharArray()) {
      if (Character.isDigit(c)) {
        run.append(c);
      } else if (!run.isEmpty()) {
        runs.add(run.toString());
        run.setLength(0);
      }
    }
    return runs;
  }

  /** Whether ink has a piece for each character, and each digit its holes. */
  static boolean fit(String text, Line line, int pageWidth) {
    List<Patch> columns = line.columns();
    if (columns.size() != text.length()) {
      return false;
    }
    for (int i = 0; i < columns.size(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c) && !hasHoles(c - '0', columns.get(i), line, pageWidth)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasHoles(int digit, Patch column, Line line, int pageWidth) {
    List<Blob> pieces =
        line.blobs().stream()
            .filter(
                blob -> blob.box().left() >= column.left() && blob.box().right() <= column.right())
            .toList();
    if (pieces.size() != 1) {
      return false;
    }
    int holes = pieces.get(0).holes(pageWidth);
    return holes == HOLES[digit] || (digit == 4 && holes == 0);
  }
}
