package org.gouji.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.gouji.document.Place;
import org.gouji.form.Edition;
import org.gouji.form.Form;
import org.gouji.form.SectionKey;
import org.gouji.form.TableKey;
import org.gouji.narrative.Narrator;
import org.gouji.report.DateKind;
import org.gouji.report.DatedMark;
import org.gouji.report.Heading;
import org.gouji.report.Organ;
import org.gouji.report.Period;
import org.gouji.report.Presence;
import org.gouji.report.Report;
import org.gouji.report.ReporterKind;
import org.gouji.report.Section;
import org.gouji.report.Statement;
import org.gouji.report.Table;
import org.gouji.text.Numbering;

/**
 * Makes reports directly, without a document: a clean one that every rule passes, or one that
 * differs from it as a {@link Sketch} says.
 */
public final class BaseReport {

  private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六");

  private final Sketch sketch;
  private final int year;
  private final Map<TableKey, Optional<Edition>> editions = new TreeMap<>();
  private final Map<TableKey, Form> forms = new TreeMap<>();
  private final Map<String, String> cells;
  private final CleanText text;
  private final String organ;
  private final Lines lines = new Lines();
  private final List<Heading> headings = new ArrayList<>();

  private BaseReport(Sketch sketch) {
    this.sketch = sketch;
    this.year = sketch.figuresYear();
    for (TableKey table : TableKey.values()) {
      Optional<Edition> edition = table == TableKey.T4 ? Optional.empty() : sketch.edition(table);
      editions.put(table, edition);
      forms.put(
          table,
          Form.of(
              edition
                  .filter(found -> found != Edition.MIXED)
                  .orElse(Edition.dueIn(Math.max(2019, year)))));
    }
    this.organ = sketch.text("organ").orElse(CleanText.organ(sketch.reporter()));
    this.cells = CleanFigures.of(year, form(TableKey.T2), form(TableKey.T3));
    this.text = new CleanText(year, placeholders());
  }

  /** The clean report of 2023 of a department. */
  public static Report clean() {
    return of(Sketch.clean());
  }

  /**
   * The report that a sketch describes.
   *
   * @throws IllegalArgumentException if the sketch names something that the report has not; the
   *     message names the case
   */
  public static Report of(Sketch sketch) {
    return new BaseReport(sketch).report();
  }

  private Form form(TableKey table) {
    return java.util.Objects.requireNonNull(forms.get(table));
  }

  private Map<String, String> placeholders() {
    Map<String, String> values = new HashMap<>(cells);
    values.put("year", Integer.toString(year));
    values.put("next", Integer.toString(year + 1));
    values.put("organ", organ);
    values.put("norm", Form.of(Edition.dueIn(Math.max(2019, year))).norm());
    return values;
  }

  private Report report() {
    String title = sketch.text("title").orElse(organ + year + "年政府信息公开工作年度报告");
    Optional<Statement> titleStatement =
        title.equals("none") ? Optional.empty() : Optional.of(lines.next(title));
    List<Statement> preface =
        sketch.preface().orElse(text.preface()).stream().map(lines::next).toList();
    Map<SectionKey, Section> sections = new TreeMap<>();
    Map<TableKey, Table> tables = new TreeMap<>();
    Parts parts = new Parts(sketch);
    TableMaker maker = new TableMaker(sketch, parts, lines, cells);
    for (SectionKey key : sketch.order()) {
      sections.put(key, section(key, parts.presence("section:" + key.word())));
      tableOf(key)
          .ifPresent(table -> tables.put(table, maker.make(table, form(table), edition(table))));
      extraHeadings(key);
    }
    parts.requireAllUsed();
    OptionalInt told = sketch.year();
    return new Report(
        titleStatement,
        organ(titleStatement),
        told,
        period(),
        dates(),
        preface,
        headings,
        List.copyOf(sections.values()),
        tables,
        Narrator.read(
            preface,
            List.copyOf(sections.values()),
            java.util.Objects.requireNonNull(tables.get(TableKey.T2))),
        sketch.complete() && sketch.pictures().isEmpty());
  }

  private Optional<Edition> edition(TableKey table) {
    return java.util.Objects.requireNonNull(editions.get(table));
  }

  private Section section(SectionKey key, Presence presence) {
    if (presence != Presence.PRESENT) {
      return new Section(key, presence, Optional.empty(), List.of());
    }
    Heading heading = heading(key);
    headings.add(heading);
    List<Statement> paragraphs = new ArrayList<>();
    for (String paragraph : sketch.sections().getOrDefault(key, text.section(key))) {
      Statement statement = lines.next(paragraph);
      paragraphs.add(statement);
      secondLevel(key, statement).ifPresent(headings::add);
    }
    return new Section(key, presence, Optional.of(heading), paragraphs);
  }

  private Heading heading(SectionKey key) {
    List<String> given = sketch.headings().getOrDefault(key, List.of());
    String official =
        NUMERALS.get(key.number() - 1) + "、" + Form.of(Edition.E2021).section(key).title();
    return topHeading(given.isEmpty() ? official : given.get(0), Optional.of(key));
  }

  private void extraHeadings(SectionKey key) {
    sketch
        .extra()
        .getOrDefault(key, List.of())
        .forEach(heading -> headings.add(topHeading(heading, Optional.empty())));
  }

  private Heading topHeading(String text, Optional<SectionKey> section) {
    Optional<Numbering> numbering = Numbering.of(text);
    return new Heading(
        1,
        text,
        numbering.map(number -> OptionalInt.of(number.ordinal())).orElse(OptionalInt.empty()),
        numbering.map(Numbering::malformed).orElse(false),
        section,
        lines.next());
  }

  /** A paragraph that begins with （一） has a heading: up to its first stop. */
  private static Optional<Heading> secondLevel(SectionKey key, Statement paragraph) {
    String text = paragraph.text();
    int stop = text.indexOf('。');
    String heading = stop < 0 ? text : text.substring(0, stop + 1);
    return Numbering.of(text)
        .filter(number -> number.level() == 2)
        .map(
            number ->
                new Heading(
                    2,
                    heading,
                    OptionalInt.of(number.ordinal()),
                    number.malformed(),
                    Optional.of(key),
                    paragraph.at()));
  }

  private static Optional<TableKey> tableOf(SectionKey key) {
    return switch (key) {
      case PROACTIVE_DISCLOSURE -> Optional.of(TableKey.T2);
      case REQUESTS -> Optional.of(TableKey.T3);
      case REVIEW_AND_LITIGATION -> Optional.of(TableKey.T4);
      case OVERVIEW, PROBLEMS, OTHER_MATTERS -> Optional.empty();
    };
  }

  private Organ organ(Optional<Statement> title) {
    ReporterKind kind = sketch.reporter();
    Optional<String> name = Optional.of(organ).filter(text -> !text.equals("none"));
    return new Organ(
        name,
        title.flatMap(t -> name.map(t.text()::contains)).orElse(false),
        kind,
        sketch.peoplesGovernment().orElse(organ.endsWith("人民政府")),
        sketch.text("province"),
        sketch.text("prefecture"),
        sketch.text("county"),
        sketch.text("divisionCode"),
        title.map(Statement::at));
  }

  private Optional<Period> period() {
    return sketch
        .period()
        .map(
            days ->
                new Period(
                    days.get(0), days.get(1), days.get(0) + "至" + days.get(1), lines.first()));
  }

  private List<DatedMark> dates() {
    List<DatedMark> dates = new ArrayList<>();
    add(dates, DateKind.PUBLISHED, "published", LocalDate.of(year + 1, 1, 25));
    add(dates, DateKind.SUBMITTED, "submitted", LocalDate.of(year + 1, 1, 22));
    add(dates, DateKind.SIGNED, "signed", LocalDate.of(year + 1, 1, 20));
    return dates;
  }

  private void add(List<DatedMark> dates, DateKind kind, String key, LocalDate clean) {
    Optional<Place> at = kind == DateKind.SIGNED ? Optional.of(lines.first()) : Optional.empty();
    sketch
        .day(key, clean)
        .ifPresent(day -> dates.add(new DatedMark(kind, day, day.toString(), at)));
  }
}
