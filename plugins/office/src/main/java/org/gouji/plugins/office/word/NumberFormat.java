package org.gouji.plugins.office.word;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Writes the numbers of lists in the ways that word processors offer to Chinese writers. */
final class NumberFormat {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String[] PLACES = {"", "十", "百", "千"};
  private static final String FORMAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String[] FORMAL_PLACES = {"", "拾", "佰", "仟"};
  private static final int MOST = 9999;

  private static final Map<String, IntFunction<String>> FORMATS =
      Map.ofEntries(
          Map.entry("decimal", Integer::toString),
          Map.entry("decimalHalfWidth", Integer::toString),
          Map.entry("decimalFullWidth", NumberFormat::fullWidth),
          Map.entry("decimalFullWidth2", NumberFormat::fullWidth),
          Map.entry("decimalZero", n -> n < 10 ? "0" + n : Integer.toString(n)),
          Map.entry("decimalEnclosedCircle", n -> row(n, 20, '①')),
          Map.entry("decimalEnclosedCircleChinese", n -> row(n, 20, '①')),
          Map.entry("decimalEnclosedParen", n -> row(n, 20, '⑴')),
          Map.entry("decimalEnclosedFullstop", n -> row(n, 20, '⒈')),
          Map.entry("ideographEnclosedCircle", n -> row(n, 10, '㊀')),
          Map.entry("chineseCounting", n -> n < 100 ? places(n) : digits(n, '○')),
          Map.entry("chineseCountingThousand", NumberFormat::places),
          Map.entry("taiwaneseCountingThousand", NumberFormat::places),
          Map.entry("taiwaneseCounting", n -> n < 100 ? places(n) : digits(n, '○')),
          Map.entry("japaneseCounting", NumberFormat::places),
          Map.entry("ideographDigital", n -> digits(n, '〇')),
          Map.entry("japaneseDigitalTenThousand", n -> digits(n, '〇')),
          Map.entry("taiwaneseDigital", n -> digits(n, '○')),
          Map.entry("chineseLegalSimplified", NumberFormat::formal),
          Map.entry("ideographTraditional", n -> letter(n, "甲乙丙丁戊己庚辛壬癸")),
          Map.entry("ideographZodiac", n -> letter(n, "子丑寅卯辰巳午未申酉戌亥")),
          Map.entry("upperLetter", n -> repeated(n, 'A')),
          Map.entry("lowerLetter", n -> repeated(n, 'a')),
          Map.entry("upperRoman", NumberFormat::roman),
          Map.entry("lowerRoman", n -> roman(n).toLowerCase(Locale.ROOT)));

  private NumberFormat() {}

  /**
   * A number in a format of the standard's list; beyond the end of a row of signs in plain digits,
   * as the programs do. Empty for a format that is not known here.
   */
  static Optional<String> write(String format, int number) {
    return Optional.ofNullable(FORMATS.get(format))
        .map(
            writer ->
                number < 0 || number > MOST ? Integer.toString(number) : writer.apply(number));
  }

  private static String row(int n, int last, char first) {
    return n >= 1 && n <= last ? String.valueOf((char) (first + n - 1)) : Integer.toString(n);
  }

  private static String letter(int n, String letters) {
    return n >= 1 && n <= letters.length()
        ? String.valueOf(letters.charAt(n - 1))
        : Integer.toString(n);
  }

  /** A to Z, then AA to ZZ, then AAA. */
  private static String repeated(int n, char first) {
    return n < 1 ? "0" : String.valueOf((char) (first + (n - 1) % 26)).repeat((n - 1) / 26 + 1);
  }

  private static String fullWidth(int n) {
    StringBuilder out = new StringBuilder();
    Integer.toString(n).chars().forEach(c -> out.append((char) (c - '0' + '０')));
    return out.toString();
  }

  private static String digits(int n, char zero) {
    StringBuilder out = new StringBuilder();
    Integer.toString(n).chars().forEach(c -> out.append(c == '0' ? zero : DIGITS.charAt(c - '0')));
    return out.toString();
  }

  private static String places(int n) {
    String written = placed(n, DIGITS, PLACES, "零");
    return written.startsWith("一十") ? written.substring(1) : written;
  }

  private static String formal(int n) {
    return placed(n, FORMAL_DIGITS, FORMAL_PLACES, "零");
  }

  private static String placed(int n, String digits, String[] places, String zero) {
    if (n == 0) {
      return zero;
    }
    StringBuilder out = new StringBuilder();
    String decimal = Integer.toString(n);
    boolean gap = false;
    for (int i = 0; i < decimal.length(); i++) {
      int digit = decimal.charAt(i) - '0';
      if (digit == 0) {
        gap = true;
        continue;
      }
      out.append(gap ? zero : "").append(digits.charAt(digit));
      out.append(places[decimal.length() - 1 - i]);
      gap = false;
    }
    return out.toString();
  }

  private static String roman(int n) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder out = new StringBuilder();
    int rest = n;
    for (int i = 0; i < values.length; i++) {
      while (rest >= values[i]) {
        out.append(signs[i]);
        rest -= values[i];
      }
    }
    return out.toString();
  }
}
