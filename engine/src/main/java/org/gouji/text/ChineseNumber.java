package org.gouji.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** Numbers written in Chinese characters. */
public final class ChineseNumber {

  private static final String ZEROS = "〇零○Ｏ";
  private static final String ONES = "一二三四五六七八九";
  private static final String FORMAL = "壹贰叁肆伍陆柒捌玖";

  private ChineseNumber() {}

  /** An ordinal from 1 to 99 such as 十二; empty for anything else. */
  public static OptionalInt ordinal(String digits) {
    Optional<BigDecimal> value = parse(digits);
    if (value.isEmpty() || value.get().signum() <= 0 || value.get().compareTo(HUNDRED) >= 0) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(value.get().intValueExact());
  }

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A year written digit by digit such as 二〇二一; empty for anything else. */
  public static OptionalInt year(String digits) {
    if (digits.length() != 4) {
      return OptionalInt.empty();
    }
    int year = 0;
    for (int i = 0; i < 4; i++) {
      int digit = digit(digits.charAt(i));
      if (digit < 0) {
        return OptionalInt.empty();
      }
      year = year * 10 + digit;
    }
    return OptionalInt.of(year);
  }

  /**
   * A number written out with its places, such as 一百二十, 三千五百六十八, 一亿二千万, 〇. Colloquial shortenings
   * (一百二 for 120) are refused, because they are ambiguous.
   */
  public static Optional<BigDecimal> parse(String text) {
    if (text.isEmpty() || text.length() > 20) {
      return Optional.empty();
    }
    if (text.length() == 1 && digit(text.charAt(0)) == 0) {
      return Optional.of(BigDecimal.ZERO);
    }
    long total = 0;
    long section = 0;
    int pending = -1;
    long lastPlace = Long.MAX_VALUE;
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = digit(c);
      if (digit == 0) {
        gap = true;
      } else if (digit > 0) {
        if (pending >= 0) {
          return Optional.empty();
        }
        pending = digit;
      } else if (place(c) > 0 && place(c) < 10_000) {
        long place = place(c);
        if (place >= lastPlace || (pending < 0 && !(place == 10 && section == 0))) {
          return Optional.empty();
        }
        section += (pending < 0 ? 1 : pending) * place;
        pending = -1;
        lastPlace = place;
        gap = false;
      } else if (place(c) >= 10_000) {
        section += Math.max(pending, 0);
        if (section == 0 || (total > 0 && place(c) >= 100_000_000)) {
          return Optional.empty();
        }
        total += section * place(c);
        section = 0;
        pending = -1;
        lastPlace = Long.MAX_VALUE;
        gap = false;
      } else {
        return Optional.empty();
      }
    }
    if (pending > 0 && lastPlace != Long.MAX_VALUE && lastPlace > 10 && !gap) {
      return Optional.empty();
    }
    return Optional.of(BigDecimal.valueOf(total + section + Math.max(pending, 0)));
  }

  private static int digit(char c) {
    if (ZEROS.indexOf(c) >= 0) {
      return 0;
    }
    int index = ONES.indexOf(c);
    if (index < 0) {
      index = FORMAL.indexOf(c);
    }
    return index < 0 ? (c == '两' ? 2 : -1) : index + 1;
  }

  private static long place(char c) {
    return switch (c) {
      case '十', '拾' -> 10;
      case '百', '佰' -> 100;
      case '千', '仟' -> 1_000;
      case '万' -> 10_000;
      case '亿' -> 100_000_000;
      default -> 0;
    };
  }
}
