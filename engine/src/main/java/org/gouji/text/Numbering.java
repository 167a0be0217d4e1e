package org.gouji.text;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number at the beginning of a heading or label: 一、, （一）, 1., and their broken forms.
 *
 * @param level 1 for 一、, 2 for （一）, 3 for 1.
 * @param ordinal the number
 * @param malformed whether the mark is broken: doubled or lone brackets, a bracket and a stop
 * @param rest the text behind the mark
 */
public record Numbering(int level, int ordinal, boolean malformed, String rest) {

  private static final String HAN_DIGITS = "一二三四五六七八九十";
  private static final String OPENING = "（(〔[【";
  private static final String DIGITS = "[" + HAN_DIGITS + "]{1,3}";
  private static final String BLANKS = "[\\s\\u00A0\\u3000]*";

  private static final Pattern FIRST =
      Pattern.compile("^" + BLANKS + "(" + DIGITS + ")" + BLANKS + "([、,，.．。:：]+)" + BLANKS);
  private static final Pattern SECOND =
      Pattern.compile(
          "^"
              + BLANKS
              + "([（(〔\\[【]*)"
              + BLANKS
              + "("
              + DIGITS
              + ")"
              + BLANKS
              + "([）)〕\\]】]*)"
              + BLANKS
              + "([、,，.．。]?)"
              + BLANKS);
  private static final Pattern THIRD =
      Pattern.compile("^" + BLANKS + "([0-9０-９]{1,2})" + BLANKS + "[.．、](?![0-9０-９])" + BLANKS);

  /** The number that a text begins with, empty if it begins with none. */
  public static Optional<Numbering> of(String text) {
    int start = 0;
    while (start < text.length() && Sentences.isBlank(text.charAt(start))) {
      start++;
    }
    if (start == text.length()) {
      return Optional.empty();
    }
    char begin = text.charAt(start);
    if ((begin >= '0' && begin <= '9') || (begin >= '０' && begin <= '９')) {
      return third(text);
    }
    if (HAN_DIGITS.indexOf(begin) >= 0) {
      return first(text).or(() -> second(text));
    }
    return OPENING.indexOf(begin) >= 0 ? second(text) : Optional.empty();
  }

  /** A stop other than 、 is a matter of habit; two marks in a row are broken. */
  private static Optional<Numbering> first(String text) {
    Matcher first = FIRST.matcher(text);
    return first.lookingAt()
        ? number(first.group(1), 1, first.group(2).length() > 1, text.substring(first.end()))
        : Optional.empty();
  }

  private static Optional<Numbering> second(String text) {
    Matcher second = SECOND.matcher(text);
    if (!second.lookingAt() || second.group(1).length() + second.group(3).length() == 0) {
      return Optional.empty();
    }
    boolean malformed =
        second.group(1).length() != 1
            || second.group(3).length() != 1
            || !second.group(4).isEmpty();
    return number(second.group(2), 2, malformed, text.substring(second.end()));
  }

  private static Optional<Numbering> third(String text) {
    Matcher third = THIRD.matcher(text);
    return third.lookingAt()
        ? Optional.of(
            new Numbering(3, Integer.parseInt(third.group(1)), false, text.substring(third.end())))
        : Optional.empty();
  }

  private static Optional<Numbering> number(
      String digits, int level, boolean malformed, String rest) {
    OptionalInt ordinal = ChineseNumber.ordinal(digits);
    return ordinal.isPresent()
        ? Optional.of(new Numbering(level, ordinal.getAsInt(), malformed, rest))
        : Optional.empty();
  }

  /** The text without the number that it begins with. */
  public static String strip(String text) {
    return of(text).map(Numbering::rest).orElse(text);
  }
}
