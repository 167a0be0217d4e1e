package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.judge.Result;
import org.gouji.testkit.Generator;
import org.gouji.testkit.Layout;
import org.gouji.testkit.Reporter;
import org.gouji.testkit.Row;
import org.gouji.testkit.Sample;
import org.gouji.testkit.Table3;
import org.gouji.testkit.Table4;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages word by word, as an auditor reads them. */
class MessagesTest {

  private static final Layout PAGE = Layout.named("html");

  /** A conformant report of 2023 whose table 3 is all 0 but for natural persons and the total. */
  private static final Sample REPORT =
      Generator.report(1, 2023, Reporter.DEPARTMENT)
          .mapTable3(MessagesTest::empty)
          .mapTable3(table -> with(table, "newReceived", 34))
          .mapTable3(table -> with(table, "carriedOver", 3))
          .mapTable3(table -> with(table, "granted", 36))
          .mapTable3(table -> with(table, "resultsTotal", 36))
          .mapTable3(table -> with(table, "carriedForward", 1))
          .mapTable4(table -> Table4.of(Collections.nCopies(table.cells().size(), "0")));

  private static Table3 empty(Table3 table) {
    List<Row> rows =
        table.rows().stream()
            .map(row -> row.withCells(row.cells().stream().map(c -> "0").toList()))
            .toList();
    return new Table3(table.columns(), rows);
  }

  private static Table3 with(Table3 table, String row, int number) {
    String text = Integer.toString(number);
    return table.withCell(row, "naturalPerson", text).withCell(row, "total", text);
  }

  private static Table3 cell(Table3 table, String row, String text) {
    return table.withCell(row, "naturalPerson", text);
  }

  static Stream<Arguments> messages() {
    return Stream.of(
        arguments(
            "T3-01",
            "t3:col:naturalPerson",
            REPORT.mapTable3(t -> cell(t, "carriedForward", "2")),
            "自然人列：本年新收 34 + 上年结转 3 = 37，（七）总计 36 + 结转下年度 2 = 38，相差 1"),
        arguments(
            "T3-02",
            "t3:col:naturalPerson",
            REPORT.mapTable3(t -> cell(t, "granted", "33")),
            "自然人列：各项办理结果之和为 33，（七）总计为 36，相差 3"),
        arguments(
            "T3-02",
            "t3:col:naturalPerson",
            REPORT.mapTable3(t -> cell(t, "granted", "")),
            "“（一）予以公开”行自然人列空白，无法核对该列的（七）总计"),
        arguments(
            "T3-03",
            "t3:row:granted",
            REPORT.mapTable3(t -> t.withCell("granted", "total", "40")),
            "“（一）予以公开”行：自然人与各类法人或其他组织之和为 36，总计列为 40，相差 4"),
        arguments(
            "T3-04",
            "t3:col:naturalPerson",
            REPORT.mapTable3(t -> cell(cell(t, "newReceived", "0"), "carriedOver", "0")),
            "自然人列：本年新收 0、上年结转 0，而各项办理结果之和为 36、（七）总计为 36、结转下年度为 1"),
        arguments(
            "T3-01",
            "t3:col:total",
            REPORT.withTable3(Optional.empty()),
            "总计：因「收到和处理政府信息公开申请情况表（表三）」一项的问题（FMT-03）而无法核查。"),
        arguments(
            "T4-01",
            "t4:litigationDirect",
            REPORT.mapTable4(t -> t.withCell("litigationDirect.upheld", "2")),
            "行政诉讼（未经复议直接起诉）：结果维持、结果纠正、其他结果、尚未审结之和为 2，总计为 0，相差 2"));
  }

  static Stream<Arguments> messagesOfTheForm() {
    return Stream.of(
        arguments(
            "FMT-03", "t2", REPORT.withTable2(Optional.empty()), "主动公开政府信息情况表（表二）：没有这一部分规定的表格"),
        arguments(
            "FMT-04",
            "t3:row:partiallyGranted",
            REPORT.mapTable3(t -> t.withoutRow("partiallyGranted")),
            "表中没有「（二）部分公开（区分处理的，只计这一情形，不计其他情形）」这一行"),
        arguments(
            "FMT-06",
            "t3:granted:otherOrganization",
            REPORT.mapTable3(t -> t.withCell("granted", "otherOrganization", "/")),
            "“（一）予以公开”行法人或其他组织·其他列：“/”，没有的应填 0"),
        arguments(
            "FMT-07",
            "t3:granted:naturalPerson",
            REPORT.mapTable3(t -> cell(t, "granted", "36件")),
            "“（一）予以公开”行自然人列：格内写作「36件」，应只填数字，改为 36"),
        arguments(
            "FMT-08",
            "t3:granted:naturalPerson",
            REPORT.mapTable3(t -> cell(t, "granted", "-36")),
            "“（一）予以公开”行自然人列：填写的是负数 -36"),
        arguments(
            "FMT-09",
            "t3:row:granted",
            REPORT.mapTable3(t -> t.mapRow("granted", row -> row.withoutCell(6))),
            "“（一）予以公开”行：应有 7 格，实有 6 格（36、0、0、0、0、0），数字无法与各列对应"),
        arguments(
            "SEC-01",
            "section:problems",
            REPORT.withoutSection("problems"),
            "报告中没有「五、存在的主要问题及改进情况」这一部分"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource({"messages", "messagesOfTheForm"})
  void a_finding_then_its_message(String rule, String target, Sample sample, String message) {
    Result result =
        Shipped.result(
            Shipped.check(Shipped.file(PAGE.fileName(), PAGE.write(sample))).results(),
            rule,
            target);

    assertThat(result.message()).isEqualTo(message);
  }

  @Test
  void nothing_is_wrong_with_the_report_that_the_messages_start_from() {
    assertThat(Shipped.check(Shipped.file(PAGE.fileName(), PAGE.write(REPORT))).conclusion())
        .hasToString("CONFORMANT");
  }
}
