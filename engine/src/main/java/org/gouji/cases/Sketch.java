package org.gouji.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.gouji.form.Edition;
import org.gouji.form.SectionKey;
import org.gouji.form.TableKey;
import org.gouji.report.Origin;
import org.gouji.report.ReporterKind;

/**
 * How a report differs from the clean one. Every key may be left out.
 *
 * <table>
 * <caption>Keys</caption>
 * <tr><td>{@code year}</td><td>fiscal year (2023), or {@code unknown}</td></tr>
 * <tr><td>{@code reporter}</td><td>government, department (if left out), zone, township,
 *     unknown</td></tr>
 * <tr><td>{@code organ}, {@code peoplesGovernment}</td><td>its name or {@code none}, whether it is
 *     a 人民政府</td></tr>
 * <tr><td>{@code province}, {@code prefecture}, {@code county}, {@code divisionCode}</td><td>its
 *     area</td></tr>
 * <tr><td>{@code edition}</td><td>2019 or 2021 for all tables, or by table: {@code {t2: 2019, t3:
 *     mixed}}, {@code none} where nothing tells</td></tr>
 * <tr><td>{@code cells}</td><td>by target what a cell prints; {@code ""} for blank; {@code *} in a
 *     target for several</td></tr>
 * <tr><td>{@code fields}</td><td>by row ({@code t3:row:granted}, {@code t4}) the fields of a row that
 *     cannot be assigned, as a list or parted by blanks</td></tr>
 * <tr><td>{@code drop}, {@code unsure}</td><td>sections, tables, rows ({@code t4:row} the one of table 4), columns or
 *     cells that are absent, or not surely so</td></tr>
 * <tr><td>{@code pictures}</td><td>tables in whose place a picture stands</td></tr>
 * <tr><td>{@code origin}</td><td>of all cells (REPORT), or by table, row or cell</td></tr>
 * <tr><td>{@code complete}</td><td>false: not everything was read</td></tr>
 * <tr><td>{@code labels}</td><td>by target what the label prints; nothing where it was not seen</td></tr>
 * <tr><td>{@code title}, {@code preface}</td><td>the title; the paragraphs before the first
 *     section</td></tr>
 * <tr><td>{@code sections}</td><td>by section its paragraphs: one text or a list</td></tr>
 * <tr><td>{@code headings}</td><td>by section its heading with its number</td></tr>
 * <tr><td>{@code extra}</td><td>by section a top heading, or a list of them, that follows it</td></tr>
 * <tr><td>{@code order}</td><td>the sections in the order in which they stand</td></tr>
 * <tr><td>{@code period}</td><td>{@code {from: 2020-01-01, to: 2020-12-31}}, or {@code none}</td></tr>
 * <tr><td>{@code published}, {@code submitted}, {@code signed}</td><td>a day, or {@code none}</td></tr>
 * </table>
 */
public final class Sketch {

  private static final int YEAR = 2023;
  private static final Set<String> KEYS =
      Set.of(
          "year",
          "reporter",
          "organ",
          "province",
          "prefecture",
          "county",
          "divisionCode",
          "peoplesGovernment",
          "edition",
          "cells",
          "fields",
          "drop",
          "unsure",
          "pictures",
          "origin",
          "complete",
          "labels",
          "title",
          "preface",
          "sections",
          "headings",
          "extra",
          "order",
          "period",
          "published",
          "submitted",
          "signed");

  private final String where;
  private final JsonNode node;
  private final OptionalInt usually;

  private Sketch(String where, JsonNode node, OptionalInt usually) {
    this.where = where;
    this.node = node;
    this.usually = usually;
  }

  /** A sketch without any difference. */
  public static Sketch clean() {
    return new Sketch("clean", JsonNodeFactory.instance.objectNode(), OptionalInt.empty());
  }

  /** Takes the keys of a node; those that neither a sketch nor the caller knows are problems. */
  static Sketch read(String where, JsonNode node, Set<String> others, List<String> problems) {
    Set<String> unknown = new HashSet<>();
    node.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(KEYS);
    unknown.removeAll(others);
    unknown.stream()
        .sorted()
        .forEach(
            key ->
                problems.add(
                    where
                        + ": `"
                        + key
                        + ":` is no key of a case; known are "
                        + KEYS.stream().sorted().toList()));
    return new Sketch(where, node, OptionalInt.empty());
  }

  /** The same as a report of the year before another's, unless it says its year itself. */
  Sketch yearBefore(Sketch later) {
    return new Sketch(where, node, OptionalInt.of(later.figuresYear() - 1));
  }

  /** The same as a report of the year of another's, unless it says its year itself. */
  Sketch sameYear(Sketch other) {
    return new Sketch(where, node, OptionalInt.of(other.figuresYear()));
  }

  /** The case that it belongs to, for messages. */
  String where() {
    return where;
  }

  /** The fiscal year that the report tells. */
  OptionalInt year() {
    return node.path("year").asText("").equals("unknown")
        ? OptionalInt.empty()
        : OptionalInt.of(figuresYear());
  }

  /** The year whose figures and texts the report has. */
  int figuresYear() {
    return node.path("year").asInt(usually.orElse(YEAR));
  }

  ReporterKind reporter() {
    String word = text("reporter").orElse("department");
    return ReporterKind.find(word).orElseThrow(() -> wrong("reporter", word));
  }

  Optional<Boolean> peoplesGovernment() {
    return node.has("peoplesGovernment")
        ? Optional.of(node.path("peoplesGovernment").asBoolean())
        : Optional.empty();
  }

  Optional<String> text(String key) {
    return node.has(key) ? Optional.of(node.path(key).asText("")) : Optional.empty();
  }

  /** The edition of a table's labels, empty where nothing tells. */
  Optional<Edition> edition(TableKey table) {
    JsonNode edition = node.path("edition");
    String word = edition.isObject() ? edition.path(table.word()).asText("") : edition.asText("");
    if (word.equals("none")) {
      return Optional.empty();
    }
    return Optional.of(
        word.isEmpty()
            ? Edition.dueIn(Math.max(2019, figuresYear()))
            : attempt("edition", word, Edition::of));
  }

  /** What cells print, by target or pattern of targets. */
  Map<String, String> cells() {
    Map<String, String> cells = new LinkedHashMap<>();
    node.path("cells")
        .properties()
        .forEach(
            entry -> {
              JsonNode value = entry.getValue();
              if (!value.isTextual() && !value.isIntegralNumber() && !value.isNull()) {
                throw wrong("cells", entry.getKey() + ": " + value + ", put it in quotes");
              }
              cells.put(entry.getKey(), value.isNull() ? "" : value.asText());
            });
    return cells;
  }

  /** The fields of rows that cannot be assigned, by row. */
  Map<String, List<String>> fields() {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    node.path("fields")
        .properties()
        .forEach(
            entry -> {
              JsonNode value = entry.getValue();
              fields.put(
                  entry.getKey(),
                  value.isArray()
                      ? texts(value)
                      : List.of(value.asText("").strip().split("\\s+", -1)));
            });
    return fields;
  }

  Set<String> drop() {
    return Set.copyOf(texts(node.path("drop")));
  }

  Set<String> unsure() {
    return Set.copyOf(texts(node.path("unsure")));
  }

  Set<String> pictures() {
    return Set.copyOf(texts(node.path("pictures")));
  }

  /**
   * Who may have shaped a cell or row: the first that is said of the given targets, else of all.
   */
  Origin origin(String... targets) {
    JsonNode origin = node.path("origin");
    if (origin.isObject()) {
      for (String target : targets) {
        if (origin.has(target)) {
          return attempt("origin", origin.path(target).asText(), Origin::valueOf);
        }
      }
      return Origin.REPORT;
    }
    return attempt("origin", origin.asText("REPORT"), Origin::valueOf);
  }

  boolean complete() {
    return node.path("complete").asBoolean(true);
  }

  /** What labels print, by target; empty where a label was not seen. */
  Map<String, Optional<String>> labels() {
    Map<String, Optional<String>> labels = new LinkedHashMap<>();
    node.path("labels")
        .properties()
        .forEach(
            entry ->
                labels.put(
                    entry.getKey(),
                    entry.getValue().isNull()
                        ? Optional.empty()
                        : Optional.of(entry.getValue().asText())));
    return labels;
  }

  Optional<List<String>> preface() {
    return node.has("preface") ? Optional.of(texts(node.path("preface"))) : Optional.empty();
  }

  Map<SectionKey, List<String>> sections() {
    return bySection("sections");
  }

  Map<SectionKey, List<String>> headings() {
    return bySection("headings");
  }

  Map<SectionKey, List<String>> extra() {
    return bySection("extra");
  }

  /** The sections in the order in which they stand. */
  List<SectionKey> order() {
    List<SectionKey> order =
        new ArrayList<>(texts(node.path("order")).stream().map(this::section).toList());
    for (SectionKey key : SectionKey.values()) {
      if (!order.contains(key)) {
        order.add(key);
      }
    }
    return order;
  }

  /** A day that the case states under a key: as given, none, or what the clean report has. */
  Optional<LocalDate> day(String key, LocalDate clean) {
    String text = text(key).orElse(clean.toString());
    return text.equals("none")
        ? Optional.empty()
        : Optional.of(attempt(key, text, LocalDate::parse));
  }

  /** First and last day of the statistical period, empty for none. */
  Optional<List<LocalDate>> period() {
    JsonNode period = node.path("period");
    if (period.asText("").equals("none")) {
      return Optional.empty();
    }
    int year = figuresYear();
    String from = period.path("from").asText(year + "-01-01");
    String to = period.path("to").asText(year + "-12-31");
    return Optional.of(
        List.of(
            attempt("period", from, LocalDate::parse), attempt("period", to, LocalDate::parse)));
  }

  private Map<SectionKey, List<String>> bySection(String key) {
    Map<SectionKey, List<String>> map = new LinkedHashMap<>();
    node.path(key)
        .properties()
        .forEach(entry -> map.put(section(entry.getKey()), texts(entry.getValue())));
    return map;
  }

  private SectionKey section(String word) {
    return SectionKey.find(word).orElseThrow(() -> wrong("section", word));
  }

  private static List<String> texts(JsonNode list) {
    if (list.isMissingNode() || list.isNull()) {
      return List.of();
    }
    return list.isArray()
        ? StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList()
        : List.of(list.asText());
  }

  private <T> T attempt(String key, String text, Function<String, T> parse) {
    try {
      return parse.apply(text);
    } catch (RuntimeException e) {
      throw wrong(key, text);
    }
  }

  IllegalArgumentException wrong(String key, String value) {
    return new IllegalArgumentException(where + ": `" + key + "` cannot be " + value);
  }
}
