package org.gouji.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.fact.MemberCell;
import org.gouji.fact.MemberOrgan;
import org.gouji.fact.OrganNames;
import org.gouji.fact.PriorCell;
import org.gouji.form.Edition;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.report.Range;
import org.gouji.report.Statement;
import org.gouji.text.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * A message with placeholders such as <code>{newReceived}</code>. Only replaces; there are no
 * expressions in it.
 */
public final class Template {

  /** Placeholders that every message may use besides the bindings of its condition. */
  public static final Set<String> BUILT_IN = Set.of("target", "difference", "year", "cells");

  /** Stands in a text for characters that no program could read. */
  private static final Pattern UNREAD = Pattern.compile("\uFFFD+");

  private static final int LONGEST_QUOTE = 60;
  private static final int MOST_NAMED = 4;

  private final List<Part> parts;

  /** A piece of the text: itself, or a placeholder by its name. */
  private record Part(String text, boolean placeholder) {}

  /** Takes the template's text. */
  public Template(String text) {
    parts = parts(text);
  }

  private static List<Part> parts(String text) {
    List<Part> parts = new ArrayList<>();
    int done = 0;
    int open = text.indexOf('{');
    while (open >= 0) {
      int close = open + 1;
      while (close < text.length() && isNameCharacter(text.charAt(close), close - open - 1)) {
        close++;
      }
      if (close > open + 1 && close < text.length() && text.charAt(close) == '}') {
        parts.add(new Part(text.substring(done, open), false));
        parts.add(new Part(text.substring(open + 1, close), true));
        done = close + 1;
      }
      open = text.indexOf('{', close);
    }
    parts.add(new Part(text.substring(done), false));
    return parts;
  }

  private static boolean isNameCharacter(char c, int index) {
    boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    return letter || (index > 0 && c >= '0' && c <= '9');
  }

  /** The names of its placeholders in order. */
  public Set<String> placeholders() {
    Set<String> names = new LinkedHashSet<>();
    parts.stream().filter(Part::placeholder).forEach(part -> names.add(part.text()));
    return names;
  }

  /** The text with every placeholder replaced; one without a value stays as it is. */
  public String render(Map<String, ?> values) {
    StringBuilder out = new StringBuilder();
    for (Part part : parts) {
      if (!part.placeholder()) {
        out.append(part.text());
        continue;
      }
      Object value = values.get(part.text());
      out.append(value == null ? "{" + part.text() + "}" : show(value));
    }
    return UNREAD.matcher(out).replaceAll("（无法识别）");
  }

  /** A value as messages show it. */
  static String show(@Nullable Object value) {
    if (value instanceof Cell cell) {
      return cell.value().map(Template::number).orElseGet(() -> state(cell));
    }
    if (value instanceof PriorCell last) {
      return show(last.cell());
    }
    if (value instanceof Range range) {
      return range(range);
    }
    if (value instanceof BigDecimal number) {
      return number(number);
    }
    if (value instanceof Statement statement) {
      return quote(statement.text());
    }
    if (value instanceof Optional<?> known) {
      return known.map(Template::show).orElse("（不明）");
    }
    if (value instanceof MemberCell one) {
      return one.organ().name() + " " + show(one.cell());
    }
    if (value instanceof MemberOrgan organ) {
      return organ.name();
    }
    if (value instanceof OrganNames names) {
      return show(names.organs());
    }
    if (value instanceof List<?> list && list.size() > MOST_NAMED && isOfMembers(list)) {
      return show(list.subList(0, MOST_NAMED)) + "等 " + list.size() + " 个机关";
    }
    if (value instanceof List<?> list && list.size() > 1 && list.get(0) instanceof Statement) {
      return list.stream().map(Template::listed).collect(Collectors.joining("、"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Template::show).collect(Collectors.joining("、"));
    }
    return line(String.valueOf(value));
  }

  /** There may be hundreds of them; the evidence has all. */
  private static boolean isOfMembers(List<?> list) {
    return list.get(0) instanceof MemberCell || list.get(0) instanceof MemberOrgan;
  }

  /** A number without exponent and without needless zeros. */
  static String number(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.toPlainString();
  }

  private static String range(Range range) {
    if (range.exact().isPresent()) {
      return number(range.exact().get());
    }
    if (range.isBounded()) {
      return end(range.least().orElseThrow()) + " 至 " + end(range.greatest().orElseThrow());
    }
    if (range.least().isPresent()) {
      return "至少 " + end(range.least().get());
    }
    return range.greatest().map(most -> "至多 " + number(most)).orElse("（不明）");
  }

  /** An end is computed, and has the decimals of nobody's print. */
  private static String end(BigDecimal number) {
    return number(number.stripTrailingZeros());
  }

  private static String state(Cell cell) {
    return switch (cell.state()) {
      case VALUE -> number(cell.value().orElseThrow());
      case BLANK -> "（空白）";
      case DASH, UNREADABLE -> "“" + Sentences.strip(cell.raw()) + "”";
      case ABSENT -> "（未找到）";
      case AMBIGUOUS -> "（无法对应）";
    };
  }

  /** One word for the state of a cell that holds no number. */
  static String missing(CellState state) {
    return switch (state) {
      case VALUE -> "有数";
      case BLANK -> "空白";
      case DASH -> "以符号代替数字";
      case UNREADABLE -> "不是数字";
      case ABSENT -> "未找到";
      case AMBIGUOUS -> "无法与列对应";
    };
  }

  /** A sentence among others, without the stop that would meet the pause behind it. */
  private static String listed(@Nullable Object statement) {
    String text = show(statement);
    int end = text.length();
    while (end > 1 && "。；，、：".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  private static String quote(String text) {
    String line = line(text);
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
  }

  /** A text on one line. */
  private static String line(String text) {
    return Sentences.strip(text).replaceAll("[\\s\\u00A0\\u3000]+", " ");
  }

  /** The cells without a number, each with what stands there, the first few named. */
  static String cells(List<Cell> cells, Edition edition) {
    Map<CellState, List<Cell>> byState = new EnumMap<>(CellState.class);
    cells.forEach(cell -> byState.computeIfAbsent(cell.state(), s -> new ArrayList<>()).add(cell));
    List<String> parts = new ArrayList<>();
    byState.forEach((state, same) -> parts.add(names(same, edition) + missing(state)));
    return String.join("；", parts);
  }

  private static String names(List<Cell> cells, Edition edition) {
    String names =
        cells.stream()
            .limit(MOST_NAMED)
            .map(cell -> TargetNames.of(cell.target(), edition))
            .collect(Collectors.joining("、"));
    return cells.size() > MOST_NAMED ? names + "等 " + cells.size() + " 格" : names;
  }
}
