package org.gouji.recognise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Document;
import org.gouji.report.DateKind;
import org.gouji.report.DatedMark;
import org.gouji.report.Period;
import org.gouji.report.Statement;
import org.gouji.text.ChineseNumber;
import org.gouji.text.Sentences;

/** Fiscal year, statistical period and dates, each as the text states it. */
final class Years {

  private static final String B = "[\\s\\u00A0\\u3000]{0,4}";
  private static final String DAY =
      "([0-9]{4})"
          + B
          + "[年.\\-/]"
          + B
          + "([0-9]{1,2})"
          + B
          + "[月.\\-/]"
          + B
          + "([0-9]{1,2})"
          + B
          + "日?";
  private static final Pattern DATE = Pattern.compile(DAY);
  private static final Pattern HAN_DATE =
      Pattern.compile("([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日");
  private static final Pattern PERIOD =
      Pattern.compile(
          DAY
              + B
              + "(?:起|始|零时)?"
              + B
              + "[，,]?"
              + B
              + "(?:至|到|—{1,2}|－|-|~|～|–)"
              + B
              + "(?:([0-9]{4})"
              + B
              + "[年.\\-/])?"
              + B
              + "([0-9]{1,2})"
              + B
              + "[月.\\-/]"
              + B
              + "([0-9]{1,2})"
              + B
              + "日?");
  private static final Pattern YEAR =
      Pattern.compile("((?:19|20)[0-9]{2})" + B + "(?:年|(?=政府信息))|([〇零○一二三四五六七八九]{4})年");
  private static final Pattern PUBLISHED =
      Pattern.compile("(?:发布|公布|发文|公开|生成)(?:时间|日期)" + B + "[:：]?" + B + DAY);
  private static final Pattern BRACKETS = Pattern.compile("^[（(]|[）)]$");

  /** Words of a sentence on the report's period, and those that stand beside any other date too. */
  private static final List<String> PERIOD_WORDS =
      List.of("期限", "报告期", "所列", "统计数据", "数据统计", "统计时间", "统计周期", "统计范围", "统计区间");

  private static final List<String> WEAK_PERIOD_WORDS = List.of("统计", "数据");
  private static final int LAST_ROWS = 6;

  private Years() {}

  /**
   * The fiscal year: of the title, else of the period if it begins and ends in one year, else the
   * one that the text names most.
   */
  static OptionalInt fiscal(
      Optional<Statement> title, Optional<Period> period, List<Statement> text) {
    OptionalInt inTitle = title.map(t -> first(t.text())).orElse(OptionalInt.empty());
    if (inTitle.isPresent()) {
      return inTitle;
    }
    return period
        .filter(stated -> stated.firstYear() == stated.lastYear())
        .map(stated -> OptionalInt.of(stated.firstYear()))
        .orElseGet(() -> majority(text));
  }

  private static OptionalInt first(String text) {
    Matcher matcher = YEAR.matcher(text);
    while (matcher.find()) {
      OptionalInt year = year(matcher);
      if (year.isPresent()) {
        return year;
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt year(Matcher matcher) {
    if (matcher.group(1) != null) {
      return OptionalInt.of(Integer.parseInt(matcher.group(1)));
    }
    OptionalInt year = ChineseNumber.year(matcher.group(2));
    return year.isPresent() && year.getAsInt() >= 1900 && year.getAsInt() < 2100
        ? year
        : OptionalInt.empty();
  }

  /** The year that is named most often in sentences on 本年度报告, only if no other comes near. */
  private static OptionalInt majority(List<Statement> text) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Statement statement : text) {
      Matcher matcher = YEAR.matcher(statement.text());
      while (matcher.find()) {
        year(matcher).ifPresent(year -> counts.merge(year, 1, Integer::sum));
      }
    }
    List<Map.Entry<Integer, Integer>> ranked = new ArrayList<>(counts.entrySet());
    ranked.sort(
        Map.Entry.<Integer, Integer>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()));
    boolean clear =
        ranked.size() == 1
            || (ranked.size() > 1 && ranked.get(0).getValue() >= 2 * ranked.get(1).getValue());
    return clear && ranked.get(0).getValue() >= 2
        ? OptionalInt.of(ranked.get(0).getKey())
        : OptionalInt.empty();
  }

  /**
   * The statistical period: the first span of time in a sentence that surely speaks of it; else the
   * first that begins with a year in a sentence on statistics; else the first whole year.
   */
  static Optional<Period> period(List<Statement> text) {
    return first(text, PERIOD_WORDS, period -> true)
        .or(() -> first(text, WEAK_PERIOD_WORDS, period -> period.from().getDayOfYear() == 1))
        .or(() -> first(text, List.of(""), Period::isWholeYear));
  }

  private static Optional<Period> first(
      List<Statement> text, List<String> words, Predicate<Period> wanted) {
    for (Statement statement : text) {
      for (Sentences.Span span : Sentences.of(statement.text())) {
        String sentence = span.of(statement.text());
        if (words.stream().noneMatch(sentence::contains)) {
          continue;
        }
        Matcher matcher = PERIOD.matcher(sentence);
        while (matcher.find()) {
          Optional<Period> period = period(matcher, statement).filter(wanted);
          if (period.isPresent()) {
            return period;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Period> period(Matcher matcher, Statement statement) {
    Optional<LocalDate> from = date(matcher, 1);
    int year = Integer.parseInt(matcher.group(4) == null ? matcher.group(1) : matcher.group(4));
    Optional<LocalDate> to =
        date(year, Integer.parseInt(matcher.group(5)), Integer.parseInt(matcher.group(6)));
    return from.isPresent() && to.isPresent()
        ? Optional.of(new Period(from.get(), to.get(), matcher.group(), statement.at()))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(Matcher matcher, int group) {
    return date(
        Integer.parseInt(matcher.group(group)),
        Integer.parseInt(matcher.group(group + 1)),
        Integer.parseInt(matcher.group(group + 2)));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Dates of publication that the page shows, and the date under title or signature. */
  static List<DatedMark> marks(Document document, List<Row> rows, int firstSection) {
    List<DatedMark> marks = new ArrayList<>();
    String published = document.metadata().getOrDefault("PubDate", "");
    Matcher meta = DATE.matcher(published);
    if (meta.find()) {
      date(meta, 1)
          .ifPresent(
              date ->
                  marks.add(new DatedMark(DateKind.PUBLISHED, date, published, Optional.empty())));
    }
    for (int r = 0; r < rows.size(); r++) {
      boolean near = r < firstSection || r >= rows.size() - LAST_ROWS;
      if (near && rows.get(r).fields().size() == 1) {
        mark(rows.get(r)).filter(mark -> isNew(marks, mark)).ifPresent(marks::add);
      }
    }
    return marks;
  }

  private static boolean isNew(List<DatedMark> marks, DatedMark mark) {
    return marks.stream().noneMatch(other -> other.kind() == mark.kind());
  }

  private static Optional<DatedMark> mark(Row row) {
    String text = Plain.of(row.text());
    if (text.length() > 120) {
      return Optional.empty();
    }
    Matcher published = PUBLISHED.matcher(text);
    if (published.find()) {
      return date(published, 1)
          .map(
              date ->
                  new DatedMark(
                      DateKind.PUBLISHED, date, published.group(), Optional.of(row.place())));
    }
    String bare = BRACKETS.matcher(text).replaceAll("");
    Matcher signed = DATE.matcher(bare);
    if (signed.matches()) {
      return date(signed, 1)
          .map(date -> new DatedMark(DateKind.SIGNED, date, text, Optional.of(row.place())));
    }
    Matcher han = HAN_DATE.matcher(bare);
    return han.matches() ? han(han, text, row) : Optional.empty();
  }

  private static Optional<DatedMark> han(Matcher matcher, String text, Row row) {
    OptionalInt year = ChineseNumber.year(matcher.group(1));
    OptionalInt month = ChineseNumber.ordinal(matcher.group(2));
    OptionalInt day = ChineseNumber.ordinal(matcher.group(3));
    if (year.isEmpty() || month.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    return date(year.getAsInt(), month.getAsInt(), day.getAsInt())
        .map(date -> new DatedMark(DateKind.SIGNED, date, text, Optional.of(row.place())));
  }
}
