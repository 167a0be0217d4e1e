package org.gouji.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");
  private static final int LONGEST_QUOTE = 60;

  private final String text;

  /** Takes the template's text. */
  public Template(String text) {
    this.text = text;
  }

  /** The names of its placeholders in order. */
  public Set<String> placeholders() {
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  /** The text with every placeholder replaced; one without a value stays as it is. */
  public String render(Map<String, ?> values) {
    Matcher matcher = PLACEHOLDER.matcher(text);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      Object value = values.get(matcher.group(1));
      matcher.appendReplacement(
          out, Matcher.quoteReplacement(value == null ? matcher.group() : show(value)));
    }
    matcher.appendTail(out);
    return out.toString();
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
    if (value instanceof List<?> list) {
      return list.stream().map(Template::show).collect(Collectors.joining("、"));
    }
    return String.valueOf(value);
  }

  /** A number without exponent and without needless zeros. */
  static String number(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.toPlainString();
  }

  private static String range(Range range) {
    if (range.exact().isPresent()) {
      return number(range.exact().get());
    }
    if (range.least().isPresent()) {
      return "至少 " + number(range.least().get());
    }
    return range.greatest().map(most -> "至多 " + number(most)).orElse("（不明）");
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

  private static String quote(String text) {
    String line = Sentences.strip(text).replaceAll("[\\s\\u00A0\\u3000]+", " ");
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
  }

  /** The cells without a number, each with what stands there, the first few named. */
  static String cells(List<Cell> cells, Edition edition) {
    List<String> parts = new ArrayList<>();
    for (CellState state : CellState.values()) {
      List<Cell> same = cells.stream().filter(cell -> cell.state() == state).toList();
      if (!same.isEmpty()) {
        String names =
            same.stream()
                .limit(4)
                .map(cell -> TargetNames.of(cell.target(), edition))
                .collect(Collectors.joining("、"));
        parts.add(names + (same.size() > 4 ? "等 " + same.size() + " 格" : "") + missing(state));
      }
    }
    return String.join("；", parts);
  }
}
