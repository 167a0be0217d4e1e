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

  private static final String DIGITS = "[一二三四五六七八九十]{1,3}";
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
    if (!mayBegin(text)) {
      return Optional.empty();
    }
    Matcher first = FIRST.matcher(text);
    if (first.lookingAt()) {
      boolean malformed = !first.group(2).equals("、");
      return number(
          first.group(1), 1, malformed && isBroken(first.group(2)), text.substring(first.end()));
    }
    Matcher second = SECOND.matcher(text);
    if (second.lookingAt() && second.group(1).length() + second.group(3).length() > 0) {
      boolean malformed =
          second.group(1).length() != 1
              || second.group(3).length() != 1
              || !second.group(4).isEmpty();
      return number(second.group(2), 2, malformed, text.substring(second.end()));
    }
    Matcher third = THIRD.matcher(text);
    if (third.lookingAt()) {
      return Optional.of(
          new Numbering(3, Integer.parseInt(third.group(1)), false, text.substring(third.end())));
    }
    return Optional.empty();
  }

  /** Whether the first character that is not blank can begin a number. */
  private static boolean mayBegin(String text) {
    int i = 0;
    while (i < text.length() && Sentences.isBlank(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return false;
    }
    char c = text.charAt(i);
    return "（(〔[【）)〕]】一二三四五六七八九十".indexOf(c) >= 0
        || (c >= '0' && c <= '9')
        || (c >= '０' && c <= '９');
  }

  /** A stop other than 、 is a matter of habit; two marks in a row are broken. */
  private static boolean isBroken(String mark) {
    return mark.length() > 1;
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
