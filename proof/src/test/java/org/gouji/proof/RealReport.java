package org.gouji.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.document.Place;
import org.gouji.document.Submission;
import org.gouji.form.TableKey;
import org.gouji.report.Cell;
import org.gouji.report.Report;
import org.gouji.text.Sentences;

/**
 * A real report with what must be read from it ({@code report}) and found in it ({@code expected}).
 */
record RealReport(Submission file, JsonNode report, JsonNode expected) {

  static final List<String> NAMES =
      List.of(
          "000_9e69f5a6fc9c8b8d",
          "001_17e20dbd3c6fb0aa",
          "002_eab7f0bcd408fdc5",
          "003_b2294c1baed6722a",
          "004_437bbae1d74230cf");

  /** The report of that name; the test is skipped where the reports are not there. */
  static RealReport named(String name) {
    Path folder = Repository.reports();
    JsonNode truth = Repository.json(folder.resolve(name + ".expected.json"));
    return new RealReport(
        Shipped.file(name + ".txt", Repository.bytes(folder.resolve(name + ".txt"))),
        truth.path("report"),
        truth.path("expected"));
  }

  /** The checks of a list of the expectations whose rules are there, as rule and target. */
  List<String> checks(String list) {
    return strings(list).filter(check -> Shipped.ruleIds().contains(rule(check))).toList();
  }

  /** Whether any rule is there by which the report fails. */
  boolean anyFailingRuleIsThere() {
    return !checks("fails").isEmpty();
  }

  private static String rule(String check) {
    return check.substring(0, check.indexOf(' '));
  }

  private Stream<String> strings(String list) {
    return expected
        .path(list)
        .valueStream()
        .map(pair -> pair.path(0).asText() + " " + pair.path(1).asText());
  }

  /** Table 2 as it must be read: state, number, unit, text and line of each cell. */
  Map<String, String> table2() {
    Map<String, String> cells = new TreeMap<>();
    report
        .path("table2")
        .properties()
        .forEach(
            entry -> {
              JsonNode cell = entry.getValue();
              cells.put(
                  "t2:" + entry.getKey(),
                  "%s %s %s «%s» line %s"
                      .formatted(
                          cell.path("state").asText(),
                          cell.hasNonNull("value") ? plain(cell.path("value")) : "-",
                          cell.path("unit").asText("-"),
                          cell.hasNonNull("raw") ? Sentences.strip(cell.path("raw").asText()) : "",
                          cell.hasNonNull("line") ? cell.path("line").asText() : "-"));
            });
    return cells;
  }

  /** A table of a report that was read, in the words of {@link #table2()}. */
  static Map<String, String> described(Report read, TableKey table) {
    Map<String, String> cells = new TreeMap<>();
    read.table(table)
        .cells()
        .forEach(
            (target, cell) ->
                cells.put(
                    target,
                    "%s %s %s «%s» line %s"
                        .formatted(
                            cell.state(),
                            cell.value().map(RealReport::plain).orElse("-"),
                            cell.unit().orElse("-"),
                            Sentences.strip(cell.raw()),
                            cell.at().map(RealReport::line).orElse("-"))));
    return cells;
  }

  /** Table 3 as it must be read: the number of each cell, or the state of one without. */
  Map<String, String> table3() {
    JsonNode table = report.path("table3");
    Map<String, String> cells = new TreeMap<>();
    table
        .path("rows")
        .properties()
        .forEach(
            row -> {
              for (int i = 0; i < row.getValue().size(); i++) {
                String cell = row.getKey() + ":" + table.path("columns").path(i).asText();
                put(cells, "t3:" + cell, row.getValue().path(i), table.path("states").path(cell));
              }
            });
    return cells;
  }

  /** Table 4 likewise. */
  Map<String, String> table4() {
    JsonNode table = report.path("table4");
    Map<String, String> cells = new TreeMap<>();
    table
        .path("cells")
        .properties()
        .forEach(
            cell ->
                put(
                    cells,
                    "t4:" + cell.getKey(),
                    cell.getValue(),
                    table.path("states").path(cell.getKey())));
    return cells;
  }

  private static void put(
      Map<String, String> cells, String target, JsonNode value, JsonNode state) {
    cells.put(target, value.isNull() ? state.asText() : plain(value));
  }

  /** A table of a report that was read, in the words of {@link #table3()}. */
  static Map<String, String> numbers(Report read, TableKey table) {
    Map<String, String> cells = new TreeMap<>();
    read.table(table).cells().forEach((target, cell) -> cells.put(target, number(cell)));
    return cells;
  }

  private static String number(Cell cell) {
    return cell.value().map(RealReport::plain).orElseGet(() -> cell.state().name());
  }

  /** A number as the expectations hold it: large and broken ones as text. */
  static String plain(JsonNode number) {
    return plain(new BigDecimal(number.asText()));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  static String line(Place place) {
    return String.valueOf(((Place.TextPlace) place).line());
  }
}
