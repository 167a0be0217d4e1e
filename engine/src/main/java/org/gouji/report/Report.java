package org.gouji.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;
import org.gouji.form.Form;
import org.gouji.form.SectionKey;
import org.gouji.form.TableKey;

/**
 * An annual report as it was read. Holds whatever any rule reads, so that a report that was written
 * out and read back gives the same results.
 *
 * @param title the whole title, lines joined without a blank
 * @param year fiscal year, empty if the document does not say
 * @param preface text between title and first section
 * @param headings every heading in document order
 * @param sections one for each of the six, in official order
 * @param tables one for each of the three
 * @param narrative what the running text states in numbers
 * @param complete false when parts of the document were not read or are pictures, so that nothing
 *     may be called absent
 */
public record Report(
    Optional<Statement> title,
    Organ organ,
    OptionalInt year,
    Optional<Period> period,
    List<DatedMark> dates,
    List<Statement> preface,
    List<Heading> headings,
    List<Section> sections,
    Map<TableKey, Table> tables,
    Narrative narrative,
    boolean complete) {

  /** Before it there was no form. */
  private static final int FIRST_YEAR = 2019;

  public Report {
    Objects.requireNonNull(title);
    Objects.requireNonNull(organ);
    Objects.requireNonNull(year);
    Objects.requireNonNull(period);
    dates = List.copyOf(dates);
    preface = List.copyOf(preface);
    headings = List.copyOf(headings);
    sections = List.copyOf(sections);
    Objects.requireNonNull(narrative);
    tables = java.util.Collections.unmodifiableMap(new TreeMap<>(tables));
    if (sections.size() != SectionKey.values().length
        || tables.size() != TableKey.values().length) {
      throw new IllegalArgumentException(
          "a report has six sections and three tables, found or not");
    }
  }

  /** A report of a year of which nothing was seen, such as one that was never filed. */
  public static Report unseen(String organ, int year) {
    Form form = Form.of(Edition.dueIn(Math.max(FIRST_YEAR, year)));
    Map<TableKey, Table> tables = new TreeMap<>();
    for (TableKey key : TableKey.values()) {
      tables.put(key, Table.unseen(key, form, Presence.UNCERTAIN, false));
    }
    return new Report(
        Optional.empty(),
        Organ.named(organ),
        OptionalInt.of(year),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Arrays.stream(SectionKey.values())
            .map(key -> new Section(key, Presence.UNCERTAIN, Optional.empty(), List.of()))
            .toList(),
        tables,
        Narrative.silent(),
        false);
  }

  /** The same as the report of a fiscal year, which the document need not say itself. */
  public Report of(int fiscalYear) {
    return new Report(
        title,
        organ,
        OptionalInt.of(fiscalYear),
        period,
        dates,
        preface,
        headings,
        sections,
        tables,
        narrative,
        complete);
  }

  /** The same as the report of an organ, by whatever name the document calls it. */
  public Report by(Organ reporting) {
    return new Report(
        title, reporting, year, period, dates, preface, headings, sections, tables, narrative,
        complete);
  }

  /** The same with other tables. */
  public Report with(Map<TableKey, Table> others) {
    return new Report(
        title, organ, year, period, dates, preface, headings, sections, others, narrative,
        complete);
  }

  /** One of the six sections. */
  public Section section(SectionKey key) {
    return sections.get(key.number() - 1);
  }

  /** One of the three tables. */
  public Table table(TableKey key) {
    return Objects.requireNonNull(tables.get(key));
  }

  /** A cell, empty if the edition found has no such cell. */
  public Optional<Cell> cell(CellKey key) {
    return Optional.ofNullable(table(key.table()).cells().get(key.target()));
  }

  /** The edition found: that of tables 2 and 3, mixed if they differ, empty if neither tells. */
  public Optional<Edition> edition() {
    Optional<Edition> second = table(TableKey.T2).edition();
    Optional<Edition> third = table(TableKey.T3).edition();
    if (second.isEmpty() || third.isEmpty() || second.equals(third)) {
      return second.isPresent() ? second : third;
    }
    return Optional.of(Edition.MIXED);
  }
}
