package org.gouji.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.form.Edition;
import org.gouji.form.SectionKey;
import org.gouji.form.TableKey;
import org.gouji.report.Cell;
import org.gouji.report.DateKind;
import org.gouji.report.DatedMark;
import org.gouji.report.Heading;
import org.gouji.report.Organ;
import org.gouji.report.Period;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.report.Statement;

/**
 * Writes a report: first the members that the contract names, then those that hold the rest of what
 * a rule reads.
 */
final class ReportWriter {

  private ReportWriter() {}

  static ObjectNode write(Report report) {
    ObjectNode node = Json.object();
    Organ organ = report.organ();
    node.put("title", report.title().map(Statement::text).orElse(null));
    node.put("agency", organ.name().orElse(null));
    node.put("reporter", organ.kind().word());
    node.put("province", organ.province().orElse(null));
    node.put("divisionCode", organ.divisionCode().orElse(null));
    node.put("year", report.year().isPresent() ? report.year().getAsInt() : null);
    node.put("edition", report.edition().map(Edition::word).orElse(null));
    node.set("period", report.period().map(ReportWriter::period).orElse(null));
    for (DateKind kind : DateKind.values()) {
      node.put(ReportReader.member(kind), date(report, kind).orElse(null));
    }
    node.set("sections", list(report.sections(), ReportWriter::section));
    node.set("table2", flatCells(report, TableKey.T2));
    node.set("table3", cellsByRow(report));
    node.set("table4", flatCells(report, TableKey.T4));
    node.set("narrative", list(report.narrative().figures(), NarrativeJson::figure));

    node.set("titleAt", report.title().map(title -> PlaceJson.write(title.at())).orElse(null));
    node.set("organ", organ(organ));
    node.set("dates", list(report.dates(), ReportWriter::date));
    node.set("preface", list(report.preface(), ReportWriter::statement));
    node.set("headings", list(report.headings(), ReportWriter::heading));
    ObjectNode tables = node.putObject("tables");
    for (TableKey key : TableKey.values()) {
      tables.set(key.word(), TableJson.write(report.table(key)));
    }
    node.set("stated", NarrativeJson.stated(report.narrative()));
    node.put("complete", report.complete());
    return node;
  }

  private static Optional<String> date(Report report, DateKind kind) {
    return report.dates().stream()
        .filter(mark -> mark.kind() == kind)
        .map(mark -> mark.date().toString())
        .findFirst();
  }

  private static ObjectNode period(Period period) {
    ObjectNode node = Json.object();
    node.put("from", period.from().toString()).put("to", period.to().toString());
    node.put("raw", period.raw());
    node.set("at", PlaceJson.write(period.at()));
    return node;
  }

  private static ObjectNode section(Section section) {
    ObjectNode node = Json.object();
    node.put("key", section.key().word());
    node.put("heading", section.heading().map(Heading::text).orElse(null));
    ArrayNode texts = node.putArray("paragraphs");
    section.paragraphs().forEach(paragraph -> texts.add(paragraph.text()));
    PlaceJson.put(node, section.heading().map(Heading::at));
    node.put("presence", section.presence().name());
    section
        .heading()
        .ifPresent(
            heading -> {
              node.put("level", heading.level());
              numbering(node, heading);
            });
    node.set("paragraphsAt", list(section.paragraphs(), text -> PlaceJson.write(text.at())));
    return node;
  }

  private static ObjectNode heading(Heading heading) {
    ObjectNode node = Json.object();
    node.put("level", heading.level());
    node.put("text", heading.text());
    node.put("section", heading.section().map(SectionKey::word).orElse(null));
    numbering(node, heading);
    node.set("at", PlaceJson.write(heading.at()));
    return node;
  }

  private static void numbering(ObjectNode node, Heading heading) {
    node.put("ordinal", heading.ordinal().isPresent() ? heading.ordinal().getAsInt() : null);
    node.put("malformed", heading.malformed());
  }

  private static ObjectNode organ(Organ organ) {
    ObjectNode node = Json.object();
    node.put("completeInTitle", organ.completeInTitle());
    node.put("peoplesGovernment", organ.peoplesGovernment());
    node.put("prefecture", organ.prefecture().orElse(null));
    node.put("county", organ.county().orElse(null));
    PlaceJson.put(node, organ.at());
    return node;
  }

  private static ObjectNode date(DatedMark mark) {
    ObjectNode node = Json.object();
    node.put("kind", mark.kind().name()).put("date", mark.date().toString());
    node.put("raw", mark.raw());
    PlaceJson.put(node, mark.at());
    return node;
  }

  private static ObjectNode flatCells(Report report, TableKey table) {
    ObjectNode node = Json.object();
    for (Cell cell : report.table(table).cells().values()) {
      node.set(cell.row() + "." + cell.column(), CellJson.write(cell));
    }
    return node;
  }

  private static ObjectNode cellsByRow(Report report) {
    ObjectNode node = Json.object();
    for (Cell cell : report.table(TableKey.T3).cells().values()) {
      JsonNode row = node.get(cell.row());
      ObjectNode cells = row instanceof ObjectNode known ? known : node.putObject(cell.row());
      cells.set(cell.column(), CellJson.write(cell));
    }
    return node;
  }

  static ObjectNode statement(Statement statement) {
    ObjectNode node = Json.object();
    node.put("text", statement.text());
    node.set("at", PlaceJson.write(statement.at()));
    return node;
  }

  static <T> ArrayNode list(List<T> values, Function<T, ObjectNode> write) {
    ArrayNode array = Json.array();
    values.forEach(value -> array.add(write.apply(value)));
    return array;
  }
}
