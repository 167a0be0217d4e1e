package org.gouji.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;
import org.gouji.form.TableKey;
import org.gouji.narrative.Narrator;
import org.gouji.report.Cell;
import org.gouji.report.DateKind;
import org.gouji.report.DatedMark;
import org.gouji.report.Heading;
import org.gouji.report.Organ;
import org.gouji.report.Period;
import org.gouji.report.Report;
import org.gouji.report.ReporterKind;
import org.gouji.report.Section;
import org.gouji.report.Statement;
import org.gouji.report.Table;

/** Reads what {@link ReportWriter} writes, and less: what a client leaves out was not seen. */
final class ReportReader {

  private static final Set<String> KEYS =
      Set.of(
          "title",
          "agency",
          "reporter",
          "province",
          "divisionCode",
          "year",
          "edition",
          "period",
          "published",
          "submitted",
          "signed",
          "sections",
          "table2",
          "table3",
          "table4",
          "narrative",
          "titleAt",
          "organ",
          "dates",
          "preface",
          "headings",
          "tables",
          "stated",
          "complete");

  private final Node root;

  private ReportReader(Node root) {
    this.root = root.only(KEYS);
  }

  static Report read(Node root) {
    return new ReportReader(root).report();
  }

  /** The member that holds the first date of a kind. */
  static String member(DateKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private Report report() {
    OptionalInt year =
        root.get("year").map(node -> OptionalInt.of(node.integer())).orElse(OptionalInt.empty());
    List<Section> sections =
        root.get("sections").map(SectionJson::read).orElseGet(SectionJson::none);
    List<Statement> preface = root.get("preface").map(TableJson::statements).orElse(List.of());
    Map<TableKey, Table> tables = tables(year);
    Report report =
        new Report(
            root.get("title").map(this::title),
            organ(),
            year,
            root.get("period").map(ReportReader::period),
            dates(),
            preface,
            root.get("headings").map(SectionJson::headings).orElseGet(() -> openings(sections)),
            sections,
            tables,
            NarrativeJson.read(root)
                .orElseGet(
                    () ->
                        Narrator.read(
                            preface, sections, Objects.requireNonNull(tables.get(TableKey.T2)))),
            root.get("complete").map(Node::flag).orElse(false));
    checkEdition(report);
    return report;
  }

  private Statement title(Node title) {
    return new Statement(
        title.text(),
        root.get("titleAt").map(PlaceJson::read).orElseGet(() -> PlaceJson.inPosted(title)));
  }

  private static List<Heading> openings(List<Section> sections) {
    return sections.stream().flatMap(section -> section.heading().stream()).toList();
  }

  private Organ organ() {
    Optional<String> name = root.get("agency").map(Node::text);
    Optional<String> title = root.get("title").map(Node::text);
    ReporterKind kind =
        root.get("reporter")
            .map(node -> node.oneOf(List.of(ReporterKind.values()), ReporterKind::word))
            .orElse(ReporterKind.UNKNOWN);
    Optional<Node> rest = root.get("organ");
    rest.ifPresent(
        node ->
            node.only(
                Set.of("completeInTitle", "peoplesGovernment", "prefecture", "county", "at")));
    return new Organ(
        name,
        flag(rest, "completeInTitle")
            .orElse(title.isEmpty() || name.isEmpty() || title.get().contains(name.get())),
        kind,
        flag(rest, "peoplesGovernment")
            .orElse(
                kind == ReporterKind.GOVERNMENT
                    || name.filter(organ -> organ.endsWith("人民政府")).isPresent()),
        root.get("province").map(Node::text),
        rest.flatMap(node -> node.get("prefecture")).map(Node::text),
        rest.flatMap(node -> node.get("county")).map(Node::text),
        root.get("divisionCode").map(Node::text),
        rest.flatMap(node -> node.get("at")).map(PlaceJson::read));
  }

  private static Optional<Boolean> flag(Optional<Node> node, String name) {
    return node.flatMap(object -> object.get(name)).map(Node::flag);
  }

  private static Period period(Node node) {
    node.only(Set.of("from", "to", "raw", "at"));
    LocalDate from = node.need("from").date();
    LocalDate to = node.need("to").date();
    return new Period(
        from, to, node.get("raw").map(Node::text).orElse(from + "至" + to), PlaceJson.of(node));
  }

  private List<DatedMark> dates() {
    Optional<List<DatedMark>> dates =
        root.get("dates").map(list -> list.items().stream().map(ReportReader::date).toList());
    List<DatedMark> named = new ArrayList<>();
    for (DateKind kind : DateKind.values()) {
      root.get(member(kind))
          .ifPresent(
              node -> {
                LocalDate day = node.date();
                if (dates.isPresent() && !day.equals(first(dates.get(), kind).orElse(null))) {
                  throw node.contradiction("与 dates 中的第一个 " + kind + " 日期不一致。");
                }
                named.add(new DatedMark(kind, day, node.text(), Optional.empty()));
              });
    }
    return dates.orElse(named);
  }

  private static Optional<LocalDate> first(List<DatedMark> dates, DateKind kind) {
    return dates.stream().filter(mark -> mark.kind() == kind).map(DatedMark::date).findFirst();
  }

  private static DatedMark date(Node node) {
    node.only(Set.of("kind", "date", "raw", "at"));
    return new DatedMark(
        node.need("kind").oneOf(DateKind.class),
        node.need("date").date(),
        node.get("raw").map(Node::text).orElseGet(() -> node.need("date").text()),
        node.get("at").map(PlaceJson::read));
  }

  private Map<TableKey, Table> tables(OptionalInt year) {
    Optional<Edition> stated = root.get("edition").map(TableJson::edition);
    Optional<Node> rest = root.get("tables");
    rest.ifPresent(
        node -> node.only(Set.of(TableKey.T2.word(), TableKey.T3.word(), TableKey.T4.word())));
    Map<TableKey, Table> tables = new EnumMap<>(TableKey.class);
    for (TableKey key : TableKey.values()) {
      Map<String, Cell> cells = cells(key);
      tables.put(
          key,
          rest.flatMap(node -> node.get(key.word()))
              .map(node -> TableJson.read(key, node, cells))
              .orElseGet(() -> new PartialTable(key, cells, stated, year).table()));
    }
    return tables;
  }

  private Map<String, Cell> cells(TableKey key) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    root.get("table" + key.word().substring(1))
        .ifPresent(
            table ->
                table
                    .members()
                    .forEach(
                        (name, node) -> {
                          if (key == TableKey.T3) {
                            node.members()
                                .forEach((column, cell) -> add(cells, key, name, column, cell));
                          } else {
                            int dot = name.indexOf('.');
                            if (dot < 0) {
                              throw node.malformed("单元格的键应为“行.列”，如 reconsideration.total。");
                            }
                            add(cells, key, name.substring(0, dot), name.substring(dot + 1), node);
                          }
                        }));
    return cells;
  }

  private static void add(
      Map<String, Cell> cells, TableKey table, String row, String column, Node node) {
    CellKey key = new CellKey(table, row, column);
    cells.put(key.target(), CellJson.read(key, node));
  }

  private void checkEdition(Report report) {
    root.get("edition")
        .ifPresent(
            node -> {
              if (report.edition().isPresent()
                  && report.edition().get() != TableJson.edition(node)) {
                throw node.contradiction(
                    "与表格的行、列不一致：表格属于 " + report.edition().get().word() + " 版。");
              }
            });
  }
}
