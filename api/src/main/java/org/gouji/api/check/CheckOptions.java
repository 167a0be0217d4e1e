package org.gouji.api.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.check.Options;
import org.gouji.check.RuleBook;
import org.gouji.json.VerdictJson;
import org.gouji.judge.Outcome;
import org.gouji.report.ReporterKind;
import org.gouji.rule.Area;

/**
 * What may be said beside a document, read from texts by name; the command line, form fields and
 * JSON give the same names.
 *
 * @param options for the checker
 * @param shown outcomes to be shown
 */
public record CheckOptions(Options options, Set<Outcome> shown) {

  /** Every name. */
  public static final Set<String> NAMES =
      Set.of("province", "reporter", "published", "submitted", "asOf", "outcomes");

  public CheckOptions {
    Objects.requireNonNull(options);
    shown = Collections.unmodifiableSet(EnumSet.copyOf(shown));
  }

  /**
   * Reads options; an empty text counts as left out.
   *
   * @param today the day as of which is judged unless {@code asOf} says otherwise
   * @throws OptionsException with every problem found
   */
  public static CheckOptions of(Map<String, String> texts, LocalDate today, RuleBook book)
      throws OptionsException {
    return new Parser(texts, book).parse(today);
  }

  private static final class Parser {
    private final Map<String, String> texts;
    private final RuleBook book;
    private final List<String> problems = new ArrayList<>();

    Parser(Map<String, String> texts, RuleBook book) {
      this.texts = texts;
      this.book = book;
    }

    CheckOptions parse(LocalDate today) throws OptionsException {
      for (String name : new TreeSet<>(texts.keySet())) {
        if (!NAMES.contains(name)) {
          problems.add("不认识的选项“" + name + "”；可用的选项：" + list(new TreeSet<>(NAMES)) + "。");
        }
      }
      Optional<String> province = text("province").map(this::province);
      Optional<ReporterKind> reporter = text("reporter").flatMap(this::reporter);
      Optional<LocalDate> published = date("published");
      Optional<LocalDate> submitted = date("submitted");
      LocalDate asOf = date("asOf").orElse(today);
      Set<Outcome> shown =
          text("outcomes").map(this::outcomes).orElse(VerdictJson.SHOWN_BY_DEFAULT);
      if (!problems.isEmpty()) {
        throw new OptionsException(problems, false);
      }
      later("published", published, asOf);
      later("submitted", submitted, asOf);
      if (!problems.isEmpty()) {
        throw new OptionsException(problems, true);
      }
      return new CheckOptions(new Options(province, reporter, published, submitted, asOf), shown);
    }

    private Optional<String> text(String name) {
      return Optional.ofNullable(texts.get(name))
          .map(String::strip)
          .filter(text -> !text.isEmpty());
    }

    private String province(String text) {
      Optional<Area> known = book.area(text);
      if (known.isEmpty()) {
        problems.add(
            "没有“"
                + text
                + "”的规则；已加载的省份："
                + (book.areas().isEmpty()
                    ? "无"
                    : list(book.areas(), loaded -> loaded.name() + "（" + loaded.id() + "）"))
                + "。");
      }
      return known.map(Area::id).orElse(text);
    }

    private Optional<ReporterKind> reporter(String text) {
      Optional<ReporterKind> kind = ReporterKind.find(text.toLowerCase(Locale.ROOT));
      if (kind.isEmpty()) {
        problems.add(
            "reporter 不认识“"
                + text
                + "”；可用的值："
                + list(Arrays.asList(ReporterKind.values()), ReporterKind::word)
                + "。");
      }
      return kind;
    }

    private Optional<LocalDate> date(String name) {
      return text(name)
          .flatMap(
              text -> {
                try {
                  return Optional.of(LocalDate.parse(text));
                } catch (DateTimeException e) {
                  problems.add(name + " 应为日期（如 2024-01-31），实为“" + text + "”。");
                  return Optional.empty();
                }
              });
    }

    private Set<Outcome> outcomes(String text) {
      if (text.equalsIgnoreCase("all")) {
        return EnumSet.allOf(Outcome.class);
      }
      Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
      for (String word : text.split(",", -1)) {
        Arrays.stream(Outcome.values())
            .filter(outcome -> outcome.name().equalsIgnoreCase(word.strip()))
            .findFirst()
            .ifPresentOrElse(
                outcomes::add,
                () ->
                    problems.add(
                        "outcomes 不认识“"
                            + word.strip()
                            + "”；可用 all，或者以逗号分隔的："
                            + list(Arrays.asList(Outcome.values()), Outcome::name)
                            + "。"));
      }
      return outcomes;
    }

    private void later(String name, Optional<LocalDate> day, LocalDate asOf) {
      if (day.isPresent() && day.get().isAfter(asOf)) {
        problems.add(name + " 的日期 " + day.get() + " 晚于核查所依据的日期（asOf）" + asOf + "。");
      }
    }

    private static <T> String list(List<T> values, Function<T, String> word) {
      return values.stream().map(word).collect(Collectors.joining("、"));
    }

    private static String list(Set<String> words) {
      return String.join("、", words);
    }
  }
}
