package org.gouji.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.gouji.document.Place;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;
import org.gouji.form.SectionKey;
import org.gouji.form.TableKey;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.report.Presence;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.report.TableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportJsonTest {

  private static Report read(String json) {
    return ReportJson.read(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_report_that_was_written_and_read_is_equal() {
    for (long seed = 0; seed < 300; seed++) {
      Report report = new RandomReports(seed).report();
      String json = ReportJson.write(report);

      Report again = read(json);

      assertThat(again).as("seed %d", seed).isEqualTo(report);
      assertThat(ReportJson.write(again)).as("seed %d", seed).isEqualTo(json);
    }
  }

  @Test
  void cells_keep_their_order() {
    Report report = new RandomReports(7).report();

    Report again = read(ReportJson.write(report));

    for (TableKey key : TableKey.values()) {
      assertThat(again.table(key).cells().keySet())
          .containsExactlyElementsOf(report.table(key).cells().keySet());
    }
  }

  @Test
  void numbers_are_written_as_printed_and_without_exponent() {
    Report report =
        read(
            """
            {"table2": {"procurement.totalAmount":
              {"state": "VALUE", "value": 3568.640, "raw": "3568.640（万元）", "unit": "万元"}}}
            """);

    assertThat(ReportJson.write(report))
        .contains("\"value\":3568.640,\"raw\":\"3568.640（万元）\",\"unit\":\"万元\",\"yuan\":35686400,");
  }

  @Test
  void a_clients_own_table_3_is_taken_and_the_rest_was_not_seen() {
    Report report =
        read(
            """
            {"year": 2023, "table3": {
              "newReceived": {"total": {"state": "VALUE", "value": 3}},
              "otherHandling.other": {"total": {"state": "BLANK"}}}}
            """);

    assertThat(report.sections()).extracting(Section::presence).containsOnly(Presence.UNCERTAIN);
    assertThat(report.table(TableKey.T2).presence()).isEqualTo(Presence.UNCERTAIN);
    assertThat(report.edition()).contains(Edition.E2021);
    assertThat(report.complete()).isFalse();
    assertThat(report.table(TableKey.T3).cells()).hasSize(25 * 7);
    Cell received = report.cell(new CellKey(TableKey.T3, "newReceived", "total")).orElseThrow();
    assertThat(received.value()).contains(BigDecimal.valueOf(3));
    assertThat(received.raw()).isEqualTo("3");
    assertThat(received.at()).contains(Place.ElementPlace.of("/table3/newReceived/total"));
    assertThat(report.cell(new CellKey(TableKey.T3, "granted", "total")))
        .map(Cell::state)
        .contains(CellState.ABSENT);
    assertThat(report.table(TableKey.T3).rows())
        .filteredOn(row -> row.presence() == Presence.PRESENT)
        .extracting(TableRow::target)
        .containsExactly("t3:row:newReceived", "t3:row:otherHandling.other");
    assertThat(report.table(TableKey.T3).rows())
        .extracting(TableRow::presence)
        .doesNotContain(Presence.ABSENT);
  }

  @Test
  void an_empty_report_claims_nothing() {
    Report report = read("{}");

    assertThat(report.title()).isEmpty();
    assertThat(report.year()).isEmpty();
    assertThat(report.tables().values())
        .allSatisfy(table -> assertThat(table.presence()).isEqualTo(Presence.UNCERTAIN));
  }

  @Test
  void the_example_of_the_contract_is_taken() {
    Report report =
        read(
            """
            {"title": "甲县水利局2020年政府信息公开工作年度报告", "agency": "甲县水利局", "reporter": "department",
             "province": "浙江省", "divisionCode": "330424", "year": 2020, "edition": "2019",
             "period": {"from": "2020-01-01", "to": "2020-12-31"},
             "published": null, "submitted": null, "signed": "2021-01-28",
             "sections": [{"key": "overview", "heading": "一、总体情况", "paragraphs": ["已公开。"],
               "at": {"line": 4}}],
             "table2": {"normativeDocuments.newlyMade": {"state": "VALUE", "value": 4, "raw": "4",
               "unit": null, "origin": "UNKNOWN", "at": {"line": 39}}},
             "table3": {"newReceived": {"naturalPerson": {"state": "VALUE", "value": 34,
               "raw": "34", "at": {"line": 62, "column": 22}}}},
             "table4": {"reconsideration.upheld": {"state": "BLANK", "value": null, "raw": "",
               "at": {"line": 93}}},
             "narrative": [{"figure": "granted", "value": 13, "raw": "予以公开13件",
               "at": {"line": 57, "column": 40}}]}
            """);

    Section overview = report.section(SectionKey.OVERVIEW);
    assertThat(overview.heading().orElseThrow().at()).isEqualTo(new Place.TextPlace(4, 1));
    assertThat(overview.heading().orElseThrow().ordinal()).hasValue(1);
    assertThat(report.headings()).containsExactly(overview.heading().orElseThrow());
    assertThat(report.dates()).singleElement().satisfies(mark -> assertThat(mark.at()).isEmpty());
    assertThat(report.organ().completeInTitle()).isTrue();
    assertThat(report.edition()).contains(Edition.E2019);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          []                                                                  | ''                              | 应为对象，实为数组
          {"titel": "x"}                                                      | ''                              | 不认识的键“titel”
          {"title": 3}                                                        | /title                          | 应为字符串，实为数字
          {"year": "2020"}                                                    | /year                           | 应为数字，实为字符串
          {"year": 2020.5}                                                    | /year                           | 应为整数
          {"reporter": "ministry"}                                            | /reporter                       | 不认识的值“ministry”
          {"published": "2021-02-30"}                                         | /published                      | 应为日期
          {"sections": [{"heading": "一、总体情况"}]}                           | /sections/0                     | 缺少“key”
          {"table3": {"newReceived": {"everyone": {"state": "BLANK"}}}}       | /table3/newReceived/everyone    | 表格没有单元格“t3:newReceived:everyone”
          {"table3": {"newReceived": {"total": {"state": "EMPTY"}}}}          | /table3/newReceived/total/state | 不认识的值“EMPTY”
          {"table3": {"newReceived": {"total": {"value": 3}}}}                | /table3/newReceived/total       | 缺少“state”
          {"table3": {"newReceived": {"total": 3}}}                           | /table3/newReceived/total       | 应为对象，实为数字
          {"table4": {"total": {"state": "BLANK"}}}                           | /table4/total                   | 行.列
          {"table4": {"reconsideration.total": {"state":"BLANK","at":{"line":"4"}}}} | /table4/reconsideration.total/at/line | 应为数字
          {"tables": {"t3": {"presence": "PRESENT", "rows": [{"target": "t3:row:x"}]}}} | /tables/t3/rows/0/target | 不是该表的行、列
          {"table2": {"procurement.totalAmount": {"state": "VALUE", "value": 1e99}}} | /table2/procurement.totalAmount/value | 数字过大
          """)
  void malformed_json_is_refused_with_its_place(String json, String pointer, String message) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(
            JsonFormatException.class,
            e -> {
              assertThat(e.pointer()).isEqualTo(pointer);
              assertThat(e.isContradiction()).isFalse();
              assertThat(e).hasMessageContaining(message);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"table3": {"newReceived": {"total": {"state": "BLANK", "value": 0}}}} | /table3/newReceived/total
          {"table3": {"newReceived": {"total": {"state": "VALUE"}}}}             | /table3/newReceived/total
          {"edition": "2019", "table3": {"otherHandling.other": {"total": {"state": "BLANK"}}}} | /edition
          {"published": "2021-01-30", "dates": []}                               | /published
          {"sections": [{"key": "overview", "presence": "PRESENT"}]}             | /sections/0
          {"sections": [{"key": "overview"}, {"key": "overview"}]}               | /sections/1
          {"sections": [{"key": "overview", "paragraphs": ["a"], "paragraphsAt": []}]} | /sections/0
          {"title": "x", "titleAt": {"line": 0}}                                 | /titleAt
          """)
  void parts_that_contradict_each_other_are_refused(String json, String pointer) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(
            JsonFormatException.class,
            e -> {
              assertThat(e.pointer()).isEqualTo(pointer);
              assertThat(e.isContradiction()).isTrue();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                            | 没有内容
          {"title": "x"                 | 不是合法的 JSON（第1行
          {"title": "x", "title": "y"}  | 重复的键
          {} {}                         | 不是合法的 JSON
          {"year": NaN}                 | 不是合法的 JSON
          """)
  void text_that_is_no_json_is_refused(String json, String message) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(JsonFormatException.class)
        .hasMessageContaining(message);
  }

  @Test
  void deep_and_long_json_is_refused_before_it_is_read() {
    assertThatThrownBy(() -> read("[".repeat(50_000)))
        .isInstanceOf(JsonFormatException.class)
        .hasMessageContaining("嵌套过深");
    assertThatThrownBy(() -> ReportJson.read(new byte[21 << 20]))
        .isInstanceOf(JsonFormatException.class)
        .hasMessageContaining("超过上限 20 MB");
  }

  @Test
  void bytes_that_are_no_utf_8_are_refused() {
    assertThatThrownBy(
            () -> ReportJson.read(new byte[] {'{', '"', (byte) 0xC4, (byte) 0xEA, '"', '}'}))
        .isInstanceOf(JsonFormatException.class);
  }

  @Test
  void a_request_holds_report_prior_and_options() {
    PostedCheck check =
        PostedCheck.read(
            """
            {"report": {"year": 2023}, "prior": {"year": 2022}, "options": {"province": "浙江"}}
            """
                .getBytes(StandardCharsets.UTF_8));

    assertThat(check.report().year()).hasValue(2023);
    assertThat(check.prior().map(Report::year).orElseThrow()).hasValue(2022);
    assertThat(check.options()).isEqualTo(Map.of("province", "浙江"));
  }

  @Test
  void the_report_of_a_kept_verdict_is_found() {
    byte[] verdict =
        "{\"verdict\": \"CONFORMANT\", \"report\": {\"year\": 2023}}"
            .getBytes(StandardCharsets.UTF_8);

    assertThat(PostedCheck.reportIn(verdict).year()).hasValue(2023);
    assertThat(Optional.of(PostedCheck.reportIn("{}".getBytes(StandardCharsets.UTF_8))))
        .isPresent();
  }
}
