package org.gouji.recognise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.form.Edition;
import org.gouji.form.Form;
import org.gouji.form.SectionKey;
import org.gouji.form.TableKey;
import org.gouji.narrative.Narrator;
import org.gouji.recognise.Outline.Title;
import org.gouji.report.Given;
import org.gouji.report.Heading;
import org.gouji.report.Organ;
import org.gouji.report.Period;
import org.gouji.report.Presence;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.report.Statement;
import org.gouji.report.Table;
import org.gouji.text.Key;
import org.gouji.text.Sentences;
import org.gouji.text.Wording;

/**
 * From a document to a report, step by step: rows, tables, headings, title, text, dates, organ.
 * Stateless and thread-safe.
 */
public final class Recogniser {

  /** A document with fewer signs of a report than this is none. */
  private static final int FEWEST_SIGNS = 2;

  /** A report has six; more than this is no report, and would be compared with one another. */
  private static final int MOST_HEADINGS = 100;

  /**
   * Recognises a report.
   *
   * @param given what the sender said, which goes before what the document says
   * @throws UnreadableException if nothing, no report, or more than one report stands in it
   */
  public Report recognise(Document document, Given given) throws UnreadableException {
    List<Row> rows = Rows.of(document);
    if (rows.isEmpty()) {
      throw nothing(document);
    }
    boolean complete = document.complete() && !hasPictures(document);
    Outline outline = new Outline(rows);
    Map<TableKey, FoundTable> tables = tables(rows, outline, complete);
    IntPredicate inTable = row -> tables.values().stream().anyMatch(t -> t.takesUp(row));
    List<Title> top = outline.top(inTable);
    requireOneReport(document, rows, outline, inTable, top, tables);
    Optional<Titles> title = Titles.find(rows, top.isEmpty() ? rows.size() : top.get(0).row());
    return report(document, rows, outline, complete, tables, inTable, top, title, given);
  }

  private static UnreadableException nothing(Document document) {
    String seen = document.notes().isEmpty() ? "" : "（" + String.join("；", document.notes()) + "）";
    return hasPictures(document)
        ? new UnreadableException(
            Unreadable.SCAN, "文件中只有图片，没有可以核查的文字" + seen + "。请改交含文字的原始文件（Word、Excel 或网页）。")
        : new UnreadableException(Unreadable.EMPTY, "文件中没有任何文字" + seen + "。请确认提交的是年度报告正文。");
  }

  private static boolean hasPictures(Document document) {
    return document.blocks().stream().anyMatch(block -> block instanceof Block.Picture);
  }

  /** Each table is looked for in its own section first, then in the whole document. */
  private static Map<TableKey, FoundTable> tables(
      List<Row> rows, Outline outline, boolean complete) {
    List<Title> sections =
        outline.top(row -> false).stream().filter(title -> title.key().isPresent()).toList();
    Map<TableKey, FoundTable> tables = new EnumMap<>(TableKey.class);
    FoundTable second =
        inSectionOrAnywhere(
            rows,
            sections,
            SectionKey.PROACTIVE_DISCLOSURE,
            span -> Disclosure.find(rows, span, complete, Edition.E2021));
    Edition hint = second.table().edition().filter(e -> e != Edition.MIXED).orElse(Edition.E2021);
    FoundTable third =
        inSectionOrAnywhere(
            rows, sections, SectionKey.REQUESTS, span -> Requests.find(rows, span, complete, hint));
    FoundTable fourth =
        inSectionOrAnywhere(
            rows,
            sections,
            SectionKey.REVIEW_AND_LITIGATION,
            span -> Reviews.find(rows, span, complete));
    tables.put(TableKey.T2, second);
    tables.put(TableKey.T3, third);
    tables.put(TableKey.T4, fourth);
    return tables;
  }

  /** Looks for a table. */
  private interface Finder {
    FoundTable in(Span span);
  }

  private static FoundTable inSectionOrAnywhere(
      List<Row> rows, List<Title> sections, SectionKey key, Finder finder) {
    Optional<Title> own =
        sections.stream().filter(title -> title.key().equals(Optional.of(key))).findFirst();
    if (own.isPresent()) {
      int from = own.get().row() + 1;
      int to =
          sections.stream()
              .mapToInt(Title::row)
              .filter(row -> row >= from)
              .min()
              .orElse(rows.size());
      FoundTable found = finder.in(new Span(from, to));
      if (found.table().presence() == Presence.PRESENT) {
        return found;
      }
    }
    return finder.in(new Span(0, rows.size()));
  }

  private static void requireOneReport(
      Document document,
      List<Row> rows,
      Outline outline,
      IntPredicate inTable,
      List<Title> top,
      Map<TableKey, FoundTable> tables)
      throws UnreadableException {
    boolean titled =
        IntStream.range(0, rows.size()).anyMatch(r -> rows.get(r).text().contains("政府信息公开"));
    long found =
        tables.values().stream().filter(t -> t.table().presence() == Presence.PRESENT).count();
    long known = top.stream().filter(title -> title.key().isPresent()).count();
    if (titled && known + found < FEWEST_SIGNS && hasPictures(document)) {
      throw new UnreadableException(
          Unreadable.SCAN, "文件中只有标题，正文和表格是图片，无法核查。请改交含文字的原始文件（Word、Excel 或网页）。");
    }
    if (!titled || known + found < FEWEST_SIGNS) {
      throw new UnreadableException(
          Unreadable.NOT_A_REPORT,
          "文件中没有找到政府信息公开工作年度报告：既没有规定的章节，也没有规定的表格。请确认提交的是年度报告正文，而不是栏目列表、通知或者其他文件。");
    }
    if (top.size() > MOST_HEADINGS) {
      throw new UnreadableException(
          Unreadable.LIMIT,
          "文件中有 " + top.size() + " 个一级标题，超出上限 " + MOST_HEADINGS + " 个。请确认提交的是一份年度报告。");
    }
    boolean several =
        outline.occurrences(SectionKey.REQUESTS, inTable) > 1
            && outline.occurrences(SectionKey.PROACTIVE_DISCLOSURE, inTable) > 1
            && outline.occurrences(SectionKey.PROBLEMS, inTable) > 1;
    if (several) {
      throw new UnreadableException(Unreadable.SEVERAL_REPORTS, "文件中有不止一份年度报告。请把各份报告拆成单独的文件分别提交。");
    }
  }

  private static Report report(
      Document document,
      List<Row> rows,
      Outline outline,
      boolean complete,
      Map<TableKey, FoundTable> tables,
      IntPredicate inTable,
      List<Title> top,
      Optional<Titles> title,
      Given given) {
    Body body = new Body(rows, outline, tables, inTable, top, title, complete);
    List<Section> sections = body.sections();
    List<Statement> preface = body.preface();
    List<Statement> text = new ArrayList<>(preface);
    sections.forEach(section -> text.addAll(section.paragraphs()));
    Optional<Statement> named = title.map(Titles::title);
    Optional<Period> period = Years.period(text);
    OptionalInt year = Years.fiscal(named, period, text);
    Organ organ = Organs.of(named, year.orElse(0), text);
    Map<TableKey, Table> measured = measured(rows, tables, year, complete, document);
    int firstSection = top.isEmpty() ? rows.size() : top.get(0).row();
    Report report =
        new Report(
            named,
            organ,
            year,
            period,
            Years.marks(document, rows, firstSection),
            preface,
            body.headings(),
            sections,
            measured,
            Narrator.read(preface, sections, Objects.requireNonNull(measured.get(TableKey.T2))),
            complete);
    return given.applyTo(report);
  }

  /**
   * The tables, those that do not tell their edition measured by the one that the year demands, and
   * those that are missing where a picture stands marked as such.
   */
  private static Map<TableKey, Table> measured(
      List<Row> rows,
      Map<TableKey, FoundTable> tables,
      OptionalInt year,
      boolean complete,
      Document document) {
    Edition due =
        year.isPresent() && year.getAsInt() >= 2019
            ? Edition.dueIn(year.getAsInt())
            : Edition.E2021;
    Map<TableKey, Table> measured = new EnumMap<>(TableKey.class);
    tables.forEach(
        (key, found) -> {
          Table table = found.table();
          boolean telling =
              table.edition().isPresent() && !table.edition().equals(Optional.of(Edition.MIXED));
          if (table.presence() != Presence.PRESENT) {
            boolean picture = hasPictures(document);
            table = Table.unseen(key, Form.of(due), table.presence(), picture);
          } else if (!telling && key != TableKey.T4) {
            table = again(key, rows, found, complete, otherEdition(key, tables).orElse(due));
          }
          measured.put(key, table);
        });
    return measured;
  }

  private static Optional<Edition> otherEdition(TableKey key, Map<TableKey, FoundTable> tables) {
    TableKey other = key == TableKey.T2 ? TableKey.T3 : TableKey.T2;
    return Optional.ofNullable(tables.get(other))
        .flatMap(found -> found.table().edition())
        .filter(edition -> edition != Edition.MIXED);
  }

  private static Table again(
      TableKey key, List<Row> rows, FoundTable found, boolean complete, Edition edition) {
    Span span = new Span(found.first(), found.last() + 1);
    return key == TableKey.T2
        ? Disclosure.find(rows, span, complete, edition).table()
        : Requests.find(rows, span, complete, edition).table();
  }

  /** The running text of the report, split at its headings. */
  private record Body(
      List<Row> rows,
      Outline outline,
      Map<TableKey, FoundTable> tables,
      IntPredicate inTable,
      List<Title> top,
      Optional<Titles> title,
      boolean complete) {

    List<Statement> preface() {
      int end = top.isEmpty() ? rows.size() : top.get(0).row();
      int from = title.map(found -> found.last() + 1).orElse(0);
      return paragraphs(from, end);
    }

    List<Section> sections() {
      List<Section> sections = new ArrayList<>();
      for (SectionKey key : SectionKey.values()) {
        Optional<Title> own =
            top.stream().filter(found -> found.key().equals(Optional.of(key))).findFirst();
        sections.add(own.map(found -> section(key, found)).orElseGet(() -> missing(key)));
      }
      return sections;
    }

    private Section section(SectionKey key, Title own) {
      int end =
          top.stream()
              .mapToInt(Title::row)
              .filter(row -> row > own.row())
              .min()
              .orElse(rows.size());
      List<Statement> paragraphs = new ArrayList<>();
      if (!Sentences.strip(own.body()).isEmpty()) {
        paragraphs.add(new Statement(own.body(), rows.get(own.row()).place()));
      }
      paragraphs.addAll(paragraphs(own.row() + 1, end));
      return new Section(
          key, Presence.PRESENT, Optional.of(own.heading(rows.get(own.row()))), paragraphs);
    }

    /**
     * A section is surely absent only if its title begins no line of the document, its table is not
     * there either, and no heading of another wording has its number.
     */
    private Section missing(SectionKey key) {
      String title = Key.text(Form.of(Edition.E2021).section(key).title());
      boolean seen =
          rows.stream()
              .filter(row -> row.fields().size() == 1)
              .map(row -> Wording.unnumbered(Plain.of(row.text())))
              .anyMatch(text -> text.startsWith(title));
      boolean tabled =
          tables.values().stream()
              .map(FoundTable::table)
              .anyMatch(t -> t.key().section() == key && t.presence() == Presence.PRESENT);
      boolean surely = complete && !seen && !tabled && !outline.isNumbered(top, key, inTable);
      Presence presence = surely ? Presence.ABSENT : Presence.UNCERTAIN;
      return new Section(key, presence, Optional.empty(), List.of());
    }

    private List<Statement> paragraphs(int from, int to) {
      List<Statement> paragraphs = new ArrayList<>();
      for (int r = from; r < to; r++) {
        if (!inTable.test(r) && !rows.get(r).isGrid()) {
          String text = Plain.of(rows.get(r).text());
          if (!text.isEmpty()) {
            paragraphs.add(new Statement(text, rows.get(r).place()));
          }
        }
      }
      return paragraphs;
    }

    List<Heading> headings() {
      List<Heading> headings = new ArrayList<>();
      Optional<SectionKey> open = Optional.empty();
      int next = 0;
      for (int r = 0; r < rows.size(); r++) {
        if (next < top.size() && top.get(next).row() == r) {
          headings.add(top.get(next).heading(rows.get(r)));
          open = top.get(next).key();
          next++;
        } else if (open.isPresent()
            && !inTable.test(r)
            && rows.get(r).source() == Row.Source.PROSE) {
          Outline.inner(rows.get(r).text(), open.get(), rows.get(r).place())
              .ifPresent(headings::add);
        }
      }
      return headings;
    }
  }
}
