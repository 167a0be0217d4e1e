package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.text.ChineseNumber;

/**
 * Cuts a sentence into tokens, going over it once. Titles in 《》, document numbers, ordinals, months
 * and ranges are gaps: their digits state nothing.
 */
final class Lexer {

  private static final String HANZI = "〇零一二三四五六七八九十百千万亿两";
  private static final String RANGE = "-—–~～至/";
  private static final int LONGEST_TITLE = 100;

  private final Compact text;
  private final int end;
  private final Lexicon lexicon = Lexicon.shipped();
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(Compact text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  /** The tokens of a stretch of the text. */
  static List<Token> tokens(Compact text, int start, int end) {
    Lexer lexer = new Lexer(text, start, end);
    while (lexer.at < end) {
      lexer.next();
    }
    return List.copyOf(lexer.tokens);
  }

  private void next() {
    char c = text.at(at);
    if (c == '《' || c == '〔' || c == '<') {
      title(c == '《' ? '》' : c == '〔' ? '〕' : '>');
      return;
    }
    Optional<Kind> mark = mark(c);
    if (mark.isPresent()) {
      add(Token.of(mark.get(), "", at, at + 1));
      return;
    }
    Optional<Trie.Hit> word = lexicon.word(text, at).filter(hit -> at + hit.length() <= end);
    int digits = digitsEnd(at);
    if (word.isPresent() && word.get().length() >= digits - at) {
      add(
          Token.of(
              word.get().word().kind(), word.get().word().key(), at, at + word.get().length()));
      return;
    }
    Optional<Trie.Hit> about = lexicon.approximateBefore(text, at);
    if (about.isPresent() && isDigit(text.at(at + about.get().length()))) {
      number(at, at + about.get().length(), true);
    } else if (digits > at) {
      number(at, at, false);
    } else if (HANZI.indexOf(c) >= 0) {
      hanzi();
    } else {
      gap(at + 1);
    }
  }

  private static Optional<Kind> mark(char c) {
    return switch (c) {
      case '，' -> Optional.of(Kind.COMMA);
      case '、' -> Optional.of(Kind.PAUSE);
      case '：' -> Optional.of(Kind.COLON);
      case '（', '[', '【' -> Optional.of(Kind.OPEN);
      case '）', ']', '】' -> Optional.of(Kind.CLOSE);
      default -> Optional.empty();
    };
  }

  private void add(Token token) {
    tokens.add(token);
    at = token.end();
  }

  /** Takes what is not known; neighbouring gaps become one. */
  private void gap(int to) {
    int last = tokens.size() - 1;
    if (last >= 0 && tokens.get(last).is(Kind.GAP) && tokens.get(last).end() == at) {
      tokens.set(last, Token.of(Kind.GAP, "", tokens.get(last).start(), to));
      at = to;
    } else {
      add(Token.of(Kind.GAP, "", at, to));
    }
  }

  private void title(char closing) {
    int limit = Math.min(end, at + LONGEST_TITLE);
    for (int i = at + 1; i < limit; i++) {
      if (text.at(i) == closing) {
        gap(i + 1);
        return;
      }
    }
    gap(at + 1);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Behind the digits that begin there, thousands and decimals included. */
  private int digitsEnd(int from) {
    int i = from;
    while (i < end && isDigit(text.at(i))) {
      i++;
    }
    if (i == from) {
      return from;
    }
    while (text.at(i) == ',' && isGroup(i + 1)) {
      i += 4;
    }
    if (text.at(i) == '.' && isDigit(text.at(i + 1))) {
      i++;
      while (i < end && isDigit(text.at(i))) {
        i++;
      }
    }
    return Math.min(i, end);
  }

  /** Whether exactly three digits stand there. */
  private boolean isGroup(int from) {
    return isDigit(text.at(from))
        && isDigit(text.at(from + 1))
        && isDigit(text.at(from + 2))
        && !isDigit(text.at(from + 3));
  }

  private void number(int start, int digits, boolean about) {
    int i = digitsEnd(digits);
    String printed = text.text().substring(digits, i).replace(",", "");
    if (printed.indexOf('.') < 0 && printed.length() > 15) {
      gap(i);
      return;
    }
    BigDecimal value = new BigDecimal(printed);
    if (isOrdinal(start) || isRange(i) || text.at(i) == ',' || text.at(i) == '.') {
      gap(afterRange(i));
    } else if (text.at(i) == '%') {
      add(new Token(Kind.PERCENT, "", value, about, start, i + 1));
    } else if (text.at(i) == '年') {
      year(value, printed.length(), i);
    } else if (text.at(i) == '月') {
      month(printed, i);
    } else if (text.at(i) == '号') {
      gap(i + 1);
    } else {
      counted(start, i, value, about);
    }
  }

  private boolean isOrdinal(int start) {
    return start > 0 && text.at(start - 1) == '第';
  }

  private boolean isRange(int i) {
    return RANGE.indexOf(text.at(i)) >= 0 && isDigit(text.at(i + 1));
  }

  /** Behind digits that are joined to one another by range marks, stops and slashes. */
  private int afterRange(int from) {
    int i = from;
    while (i < end
        && (isDigit(text.at(i))
            || ((RANGE.indexOf(text.at(i)) >= 0 || text.at(i) == '.' || text.at(i) == ',')
                && isDigit(text.at(i + 1))))) {
      i++;
    }
    return Math.max(i, Math.min(from, end));
  }

  private void year(BigDecimal value, int digits, int i) {
    if (digits != 4 || value.intValue() < 1990 || value.intValue() > 2100) {
      gap(i + 1);
      return;
    }
    int to = text.at(i + 1) == '度' ? i + 2 : i + 1;
    add(new Token(Kind.YEAR, "", value, false, at, Math.min(to, end)));
  }

  /** A day that opens or closes the year says nothing; another month is a part of it. */
  private void month(String month, int i) {
    int day = i + 1;
    int dayEnd = digitsEnd(day);
    String printed = text.text().substring(day, dayEnd);
    boolean end31 = month.equals("12") && (printed.equals("31") || text.at(day) == '底');
    boolean whole = end31 || (month.equals("1") && printed.equals("1"));
    int to = dayEnd > day && text.at(dayEnd) == '日' ? dayEnd + 1 : day;
    if (end31 && text.at(day) == '底') {
      to = day + 1;
    }
    add(Token.of(whole ? Kind.FILLER : Kind.PERIOD, "", at, Math.min(to, end)));
  }

  /** A number of something: with its unit, or without one where the clause ends behind it. */
  private void counted(int start, int digitsEnd, BigDecimal digits, boolean about) {
    int i = digitsEnd;
    BigDecimal value = digits;
    boolean approximate = about;
    if (text.at(i) == '万' && text.at(i + 1) != '元') {
      value = value.movePointRight(4);
      approximate = true;
      i++;
    }
    Optional<Trie.Hit> after = lexicon.approximateAfter(text, i);
    if (after.isPresent()) {
      approximate = true;
      i += after.get().length();
    }
    Optional<Trie.Hit> unit = lexicon.unit(text, i);
    if (unit.isPresent()) {
      i += unit.get().length();
      Optional<Trie.Hit> more = lexicon.approximateAfter(text, i);
      if (more.isPresent()) {
        approximate = true;
        i += more.get().length();
      }
      String key = unit.get().word().key();
      add(new Token(Kind.NUMBER, key, value, approximate, start, Math.min(i, end)));
    } else if (i >= end || mark(text.at(i)).isPresent()) {
      add(new Token(Kind.NUMBER, "", value, approximate, start, i));
    } else {
      gap(i);
    }
  }

  /** A number in Chinese characters counts only with a unit behind it. */
  private void hanzi() {
    int i = at;
    while (i < end && HANZI.indexOf(text.at(i)) >= 0) {
      i++;
    }
    String printed = text.text().substring(at, i);
    OptionalInt year = ChineseNumber.year(printed);
    if (year.isPresent() && text.at(i) == '年') {
      year(BigDecimal.valueOf(year.getAsInt()), 4, i);
      return;
    }
    Optional<Trie.Hit> after = lexicon.approximateAfter(text, i);
    int unitAt = i + after.map(Trie.Hit::length).orElse(0);
    Optional<BigDecimal> value = ChineseNumber.parse(printed);
    if (value.isEmpty() || isOrdinal(at) || lexicon.unit(text, unitAt).isEmpty()) {
      gap(i);
    } else {
      counted(at, i, value.get(), false);
    }
  }
}
