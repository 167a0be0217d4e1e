package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.gouji.document.Submission;
import org.gouji.document.UnreadableException;
import org.gouji.form.Edition;
import org.gouji.form.TableKey;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.report.Report;
import org.gouji.rule.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Further real reports, with the truth of their tables; a false alarm on them is a defect. */
class MoreReportsTest {

  /** Of 评议 and 评估, of 考核, of 追究 and 问责 none stands anywhere in these governments' reports. */
  private static final Set<String> TRUE_ERRORS =
      Set.of(
          "shuyang-county-2025.ocr.md SEC-06 duty:assessment",
          "shuyang-county-2025.ocr.md SEC-06 duty:publicAppraisal",
          "shuyang-county-2025.ocr.md SEC-06 duty:accountability",
          "huaian-city-2024.pdf SEC-06 duty:accountability");

  static final List<String> NAMES =
      List.of(
          "pingtan-2021.rebuilt.html",
          "pingtan-2022.rebuilt.html",
          "shuyang-county-2025.ocr.md",
          "hongze-district-2023.pdf",
          "huaian-city-2024.pdf");

  private static Submission file(String name) {
    return Shipped.file(name, Repository.bytes(folder().resolve(name)));
  }

  private static Path folder() {
    return Repository.reports().resolve("more");
  }

  private static JsonNode truth(String name) {
    return Repository.json(folder().resolve(name.replaceFirst("\\.[a-z]+$", ".truth.json")));
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void every_cell_is_read_as_it_is_printed(String name) throws UnreadableException {
    Report read = Shipped.read(file(name));
    JsonNode truth = truth(name);

    assertThat(read.year()).hasValue(truth.path("year").asInt());
    assertThat(read.edition().map(Edition::word)).hasValue(truth.path("tableFormat").asText());
    assertThat(RealReport.numbers(read, TableKey.T2)).isEqualTo(flat("t2:", truth.path("table2")));
    assertThat(RealReport.numbers(read, TableKey.T3)).isEqualTo(requests(truth));
    assertThat(RealReport.numbers(read, TableKey.T4)).isEqualTo(flat("t4:", truth.path("table4")));
  }

  private static Map<String, String> flat(String prefix, JsonNode table) {
    Map<String, String> cells = new TreeMap<>();
    table.properties().forEach(c -> cells.put(prefix + c.getKey(), RealReport.plain(c.getValue())));
    return cells;
  }

  private static Map<String, String> requests(JsonNode truth) {
    Map<String, String> cells = new TreeMap<>();
    truth
        .path("table3")
        .properties()
        .forEach(
            row -> {
              for (int i = 0; i < row.getValue().size(); i++) {
                String column = truth.path("columns").path(i).asText();
                cells.put(
                    "t3:" + row.getKey() + ":" + column, RealReport.plain(row.getValue().path(i)));
              }
            });
    return cells;
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void a_broken_identity_is_found_and_none_is_invented(String name) {
    List<Result> broken = failures(name, r -> r.rule().value().matches("T3-0[1-4]|T4-01"));

    if (truth(name).path("violatedIdentities").isEmpty()) {
      assertThat(broken).isEmpty();
    } else {
      assertThat(broken).hasSameSizeAs(truth(name).path("violatedIdentities"));
    }
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void no_error_is_charged_that_the_agency_did_not_make(String name) {
    assumeTrue(truth(name).path("violatedIdentities").isEmpty(), "this report has real errors");

    List<Result> errors =
        failures(
            name,
            r ->
                r.severity() == Severity.ERROR
                    && !TRUE_ERRORS.contains(name + " " + Shipped.check(r)));

    assertThat(errors).isEmpty();
  }

  private static List<Result> failures(String name, Predicate<Result> wanted) {
    return Shipped.check(file(name)).results().stream()
        .filter(r -> r.outcome() == Outcome.FAIL || r.outcome() == Outcome.ERROR)
        .filter(wanted)
        .toList();
  }
}
