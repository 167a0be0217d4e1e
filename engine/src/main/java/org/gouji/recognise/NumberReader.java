package org.gouji.recognise;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Place;
import org.gouji.form.CellKey;
import org.gouji.form.ColumnForm;
import org.gouji.form.Measure;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.report.Origin;
import org.gouji.text.ChineseNumber;
import org.gouji.text.Sentences;

/**
 * Reads the text of a table cell. The whole cell is a number with an optional sign and unit, a mark
 * for "nothing", or blank; everything else is unreadable. There is no "first number in the cell".
 */
public final class NumberReader {

  private static final int LONGEST = 40;
  private static final String FIRST_CHARACTERS = "增减新下无空不〇零一二三四五六七八九十百千万亿两";
  private static final String FIRST_OF_NUMBER = "0123456789+-增新减下〇零一二三四五六七八九十百千万亿两";
  private static final int MOST_DIGITS = 15;
  private static final Set<String> DASHES =
      Set.of("-", "--", "—", "——", "–", "―", "─", "/", "\\", "*", "无", "空", "不适用");
  private static final String COUNTERS = "件|项|条|宗|起|例|份|个|次|人|部|批|家|户|篇|张";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<sign>[+-]|增加|新增|增|减少|减|下降)?"
              + "(?<digits>[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]{1,10})?|[0-9]{1,15}(?:\\.[0-9]{1,10})?"
              + "|[〇零一二三四五六七八九十百千万亿两]{1,12})"
              + "(?:(?<scale>[万亿])?(?<unit>元|"
              + COUNTERS
              + ")?"
              + "|\\((?<scale2>[万亿])?(?<unit2>元|"
              + COUNTERS
              + ")\\))");
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

  private NumberReader() {}

  /**
   * What a cell's text says.
   *
   * @param unit unit printed with the number, its scale included: 件, 万元
   */
  record Reading(CellState state, Optional<BigDecimal> value, Optional<String> unit) {
    static final Reading BLANK = new Reading(CellState.BLANK, Optional.empty(), Optional.empty());
    static final Reading DASH = new Reading(CellState.DASH, Optional.empty(), Optional.empty());
    static final Reading UNREADABLE =
        new Reading(CellState.UNREADABLE, Optional.empty(), Optional.empty());
  }

  /** Reads a cell that was placed. */
  public static Cell read(
      CellKey key, ColumnForm form, String raw, Origin origin, Optional<Place> at) {
    Reading reading = read(raw, form.measure());
    // A character that no program could read is no doing of whoever filled in the table.
    boolean lost = origin == Origin.REPORT && raw.indexOf('\uFFFD') >= 0;
    return new Cell(
        key,
        reading.state(),
        reading.value(),
        Sentences.strip(raw),
        reading.unit().or(form::unit),
        reading.unit().isPresent(),
        form.measure(),
        lost ? Origin.CONVERSION : origin,
        at);
  }

  /** Whether a text, standing alone in a cell, could be a value of any measure. */
  static boolean isValue(String text) {
    if (text.length() > LONGEST || !mayBeValue(text) || hasNumberMark(text)) {
      return false;
    }
    String folded = isPlain(text) ? text : fold(text);
    if (DASHES.contains(folded)) {
      return true;
    }
    return reads(folded, Measure.CHANGE) || reads(folded, Measure.MONEY);
  }

  private static boolean reads(String folded, Measure measure) {
    return number(folded, measure).state() == CellState.VALUE;
  }

  /** Every value begins with a digit, a sign or one of a few characters, none with a bracket. */
  private static boolean mayBeValue(String text) {
    char c = text.charAt(0);
    if (c == '（' || c == '(') {
      return false;
    }
    return (c < '\u2E80' && !Character.isLetter(c))
        || FIRST_CHARACTERS.indexOf(c) >= 0
        || c >= '\uFE00';
  }

  static Reading read(String raw, Measure measure) {
    if (raw.length() > 4 * LONGEST || hasNumberMark(raw)) {
      return Reading.UNREADABLE;
    }
    String text = isPlain(raw) ? raw : fold(raw);
    if (text.isEmpty()) {
      return Reading.BLANK;
    }
    if (DASHES.contains(text)) {
      return Reading.DASH;
    }
    return number(text, measure);
  }

  private static Reading number(String text, Measure measure) {
    if (text.length() > LONGEST || text.isEmpty() || FIRST_OF_NUMBER.indexOf(text.charAt(0)) < 0) {
      return Reading.UNREADABLE;
    }
    if (text.length() <= MOST_DIGITS && isPlain(text)) {
      return new Reading(
          CellState.VALUE, Optional.of(BigDecimal.valueOf(Long.parseLong(text))), Optional.empty());
    }
    Matcher matcher = NUMBER.matcher(text);
    return matcher.matches() ? number(matcher, measure) : Reading.UNREADABLE;
  }

  private static Reading number(Matcher matcher, Measure measure) {
    Optional<BigDecimal> digits = digits(matcher.group("digits"));
    String sign = orEmpty(matcher.group("sign"));
    boolean worded = sign.length() > 0 && sign.charAt(0) != '+' && sign.charAt(0) != '-';
    if (digits.isEmpty() || (worded && measure != Measure.CHANGE)) {
      return Reading.UNREADABLE;
    }
    String scale = orEmpty(matcher.group("scale")) + orEmpty(matcher.group("scale2"));
    String unit = orEmpty(matcher.group("unit")) + orEmpty(matcher.group("unit2"));
    boolean money = unit.equals("元");
    if (!unit.isEmpty() && money != (measure == Measure.MONEY)) {
      return Reading.UNREADABLE;
    }
    boolean negative = sign.equals("-") || sign.startsWith("减") || sign.equals("下降");
    BigDecimal value = negative ? digits.get().negate() : digits.get();
    if (measure != Measure.MONEY && !scale.isEmpty()) {
      value = plain(value.multiply(scale.equals("万") ? TEN_THOUSAND : HUNDRED_MILLION));
    }
    return new Reading(CellState.VALUE, Optional.of(value), unit(scale, unit, measure));
  }

  /** 3568.64万 of money means 万元; a bare number has no unit. */
  private static Optional<String> unit(String scale, String unit, Measure measure) {
    String printed =
        scale + (unit.isEmpty() && !scale.isEmpty() && measure == Measure.MONEY ? "元" : unit);
    return printed.isEmpty() ? Optional.empty() : Optional.of(printed);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static Optional<BigDecimal> digits(String digits) {
    char first = digits.charAt(0);
    return first >= '0' && first <= '9'
        ? Optional.of(new BigDecimal(digits.replace(",", "")))
        : ChineseNumber.parse(digits);
  }

  private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : text;
  }

  /** ASCII digits alone need no folding. */
  private static boolean isPlain(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a mark of a footnote or a list stands in it: ①, ², Ⅳ. Folding would make a digit of it.
   */
  private static boolean hasNumberMark(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      int type = Character.getType(c);
      if (c != '〇' && (type == Character.OTHER_NUMBER || type == Character.LETTER_NUMBER)) {
        return true;
      }
    }
    return false;
  }

  /** Width and sign forms folded, all white space dropped at the ends and before a unit. */
  private static String fold(String raw) {
    String plain = Normalizer.normalize(raw, Normalizer.Form.NFKC);
    StringBuilder out = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Sentences.isBlank(c) || Character.getType(c) == Character.FORMAT) {
        gap = out.length() > 0;
        continue;
      }
      char folded = c == '\u2212' || c == '\uFE63' ? '-' : c;
      boolean joinsDigits =
          gap && isDigit(folded) && out.length() > 0 && isDigit(out.charAt(out.length() - 1));
      if (joinsDigits) {
        out.append(' ');
      }
      out.append(folded);
      gap = false;
    }
    return out.toString();
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == ',';
  }
}
