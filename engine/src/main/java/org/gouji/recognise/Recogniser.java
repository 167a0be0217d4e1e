package org.gouji.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.UnreadableException;
import org.gouji.form.TableKey;
import org.gouji.narrative.Narrator;
import org.gouji.report.Given;
import org.gouji.report.Organ;
import org.gouji.report.Period;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.report.Statement;
import org.gouji.report.Table;

/**
 * From a document to a report, step by step: rows, tables, headings, title, text, dates, organ.
 * Stateless and thread-safe.
 */
public final class Recogniser {

  /**
   * Recognises a report.
   *
   * @param given what the sender said, which goes before what the document says
   * @throws UnreadableException if nothing, no report, or more than one report stands in it
   */
  public Report recognise(Document document, Given given) throws UnreadableException {
    boolean pictures = document.blocks().stream().anyMatch(block -> block instanceof Block.Picture);
    boolean complete = document.complete() && !pictures;
    List<Row> rows = Rows.of(document);
    OneReport.requireText(document, rows, pictures);
    Outline outline = new Outline(rows);
    FoundTables tables = FoundTables.find(rows, outline.sections(), complete);
    List<TopHeading> top = outline.top(tables::takeUp);
    OneReport.require(rows, outline, tables, top, pictures);
    Body body = new Body(rows, outline, tables, top, complete);
    return given.applyTo(report(document, body, pictures));
  }

  private static Report report(Document document, Body body, boolean pictures) {
    Optional<Titles> title = Titles.find(body.rows(), body.firstSection());
    List<Statement> preface = body.preface(title);
    List<Section> sections = body.sections();
    List<Statement> text = new ArrayList<>(preface);
    sections.forEach(section -> text.addAll(section.paragraphs()));
    Optional<Statement> named = title.map(Titles::title);
    Optional<Period> period = Years.period(text);
    OptionalInt year = Years.fiscal(named, period, text);
    Organ organ = Organs.of(named, year.orElse(0), text);
    Map<TableKey, Table> tables = body.tables().measured(year, pictures);
    return new Report(
        named,
        organ,
        year,
        period,
        Years.marks(document, body.rows(), body.firstSection()),
        preface,
        body.headings(),
        sections,
        tables,
        Narrator.read(preface, sections, Objects.requireNonNull(tables.get(TableKey.T2))),
        body.complete());
  }
}
