package org.gouji.testkit;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the text of a cell says.
 *
 * @param value the number, present for {@link CellState#VALUE} alone
 * @param unit true where a unit stands beside the number
 */
public record CellText(CellState state, Optional<BigDecimal> value, boolean unit) {
  static final CellText ABSENT = new CellText(CellState.ABSENT, Optional.empty(), false);
  static final CellText AMBIGUOUS = new CellText(CellState.AMBIGUOUS, Optional.empty(), false);

  private static final Set<String> DASHES = Set.of("-", "—", "–", "/", "无", "空");
  private static final Pattern NUMBER =
      Pattern.compile("([+-]?|增|减)(\\d+(?:\\.\\d+)?)(\\(?(?:万元|元|项|件|宗|起|人)\\)?)?");

  /**
   * Reads a cell.
   *
   * @param columnKey key of its column; 增 and 减 are signs in {@code yearChange} only
   */
  static CellText of(String columnKey, String text) {
    String key = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('\u2212', '-');
    key =
        key.codePoints()
            .filter(c -> !isSpace(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    if (key.isEmpty()) {
      return new CellText(CellState.BLANK, Optional.empty(), false);
    }
    if (DASHES.contains(key)) {
      return new CellText(CellState.DASH, Optional.empty(), false);
    }
    Matcher matcher = NUMBER.matcher(key);
    if (!matcher.matches() || (!columnKey.equals("yearChange") && key.matches("[增减].*"))) {
      return new CellText(CellState.UNREADABLE, Optional.empty(), false);
    }
    BigDecimal number = new BigDecimal(matcher.group(2));
    boolean negative = matcher.group(1).equals("-") || matcher.group(1).equals("减");
    return new CellText(
        CellState.VALUE,
        Optional.of(negative ? number.negate() : number),
        matcher.group(3) != null);
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  boolean isValue() {
    return state == CellState.VALUE;
  }
}
