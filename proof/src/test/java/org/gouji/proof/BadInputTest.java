package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gouji.check.UnknownFormatException;
import org.gouji.document.Unreadable;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.report.Statement;
import org.gouji.rule.Reason;
import org.gouji.testkit.Generator;
import org.gouji.testkit.Layout;
import org.gouji.testkit.Reporter;
import org.gouji.testkit.Sample;
import org.gouji.verdict.Conclusion;
import org.gouji.verdict.Verdict;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no report, or hardly one: each gets a clear answer in good time. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class BadInputTest {

  private static final Sample REPORT = Generator.report(3, 2023, Reporter.DEPARTMENT);
  private static final Sample OTHER = Generator.report(4, 2022, Reporter.DEPARTMENT);
  private static final Sample WITHOUT_TABLES =
      REPORT.withTable2(Optional.empty()).withTable3(Optional.empty()).withTable4(Optional.empty());
  private static final String TITLE = "安宁县教育局2023年政府信息公开工作年度报告";

  private static String written(String layout, Sample sample) {
    return new String(Layout.named(layout).write(sample), StandardCharsets.UTF_8);
  }

  private static Verdict check(String text) {
    return check(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Verdict check(byte[] bytes) {
    return Shipped.check(Shipped.file("x", bytes));
  }

  private static void unreadable(Verdict verdict, Unreadable reason, String words) {
    assertThat(verdict.conclusion()).isEqualTo(Conclusion.UNREADABLE);
    assertThat(verdict.unreadable()).hasValue(reason);
    assertThat(verdict.explanation())
        .hasValueSatisfying(text -> assertThat(text).contains(words).contains("请"));
    assertThat(verdict.results()).isEmpty();
    assertThat(verdict.report()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\n", " \t\r\n\u3000\u00a0\ufeff"})
  void nothing_stands_in_it_then_empty(String text) {
    unreadable(check(text), Unreadable.EMPTY, "没有任何文字");
  }

  static Stream<Named<byte[]>> binaries() {
    byte[] random = new byte[5000];
    new Random(1).nextBytes(random);
    return Stream.of(
        Named.of("random bytes", random),
        Named.of("zeros", new byte[4000]),
        Named.of("a ZIP", Arrays.copyOf(new byte[] {'P', 'K', 3, 4, 20, 0, 8, 8}, 300)),
        Named.of("a picture", Arrays.copyOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}, 300)));
  }

  @ParameterizedTest
  @MethodSource("binaries")
  void no_reader_claims_it_then_the_answer_says_what_can_be_handed_in(byte[] bytes) {
    assertThatThrownBy(
            () ->
                Shipped.CHECKER.check(
                    Shipped.file("报告.bin", bytes), Optional.empty(), Shipped.OPTIONS))
        .isInstanceOf(UnknownFormatException.class)
        .hasMessageContaining("报告.bin")
        .hasMessageContaining("请提交");
  }

  static Stream<Named<String>> others() {
    String menu =
        "<li><a href=\"1.html\">安宁县水利局%d年政府信息公开工作年度报告</a></li>\n"
            .repeat(12)
            .formatted(2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023);
    return Stream.of(
        Named.of("a menu page", "<html><body><ul>" + menu + "</ul></body></html>"),
        Named.of("a site map", "首页\n政府信息公开指南\n政府信息公开制度\n政府信息公开工作年度报告\n依申请公开\n"),
        Named.of("another text", "从前有座山，山里有座庙。\n".repeat(100)),
        Named.of("a law", "第一条 为了保障公民依法获取政府信息，制定政府信息公开条例。\n".repeat(50)),
        Named.of("JSON", "{\"report\": {\"year\": 2023}}"),
        Named.of("a number", "7"),
        Named.of("a title alone", TITLE));
  }

  @ParameterizedTest
  @MethodSource("others")
  void it_is_no_report_then_not_a_report(String text) {
    unreadable(check(text), Unreadable.NOT_A_REPORT, "没有找到");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<h1>" + TITLE + "</h1>"})
  void a_page_of_pictures_then_scan(String title) {
    String page =
        "<!DOCTYPE html><html><head><title>%s</title></head><body>%s<img src=\"1.jpg\"></body></html>"
            .formatted(TITLE, title);

    unreadable(check(page), Unreadable.SCAN, "图片");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lines", "tabs-grid", "markdown", "spaces"})
  void two_reports_in_one_file_then_several_reports(String layout) {
    unreadable(
        check(written(layout, REPORT) + "\n" + written(layout, OTHER)),
        Unreadable.SEVERAL_REPORTS,
        "不止一份");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lines", "tabs-torn", "markdown", "spaces"})
  void no_table_at_all_then_each_is_missing_and_what_hangs_on_it_is_open(String layout) {
    allTablesMissing(check(written(layout, WITHOUT_TABLES)));
  }

  /** The page as it is made holds a hidden table: then it is not sure that none was shown. */
  @Test
  void no_table_on_a_page_then_each_is_missing_unless_one_is_hidden() {
    String page = written("html", WITHOUT_TABLES);

    allTablesMissing(
        check(page.replaceFirst("<div style=\"display: none\">.*?</table></div>", "")));

    Verdict hidden = check(page);
    assertThat(hidden.conclusion()).isEqualTo(Conclusion.UNDETERMINED);
    assertThat(hidden.notes()).anyMatch(note -> note.contains("隐藏的表格"));
  }

  private static void allTablesMissing(Verdict verdict) {
    assertThat(verdict.results().stream().filter(r -> r.outcome() == Outcome.FAIL))
        .extracting(Shipped::check)
        .containsExactly("FMT-03 t2", "FMT-03 t3", "FMT-03 t4");
    assertThat(verdict.results().stream().filter(r -> r.rule().value().startsWith("T3-")))
        .isNotEmpty()
        .allMatch(
            r ->
                r.outcome() == Outcome.UNDETERMINED
                    && r.blockedBy().orElseThrow().target().equals("t3"));
    assertThat(verdict.conclusion()).isEqualTo(Conclusion.NON_CONFORMANT);
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 25, 40, 55, 70, 85, 95})
  void cut_off_then_only_what_is_missing_is_found(int percent) {
    for (String layout : new String[] {"html", "lines", "markdown"}) {
      String whole = written(layout, REPORT);
      Verdict verdict = check(whole.substring(0, whole.length() * percent / 100));

      assertThat(verdict.conclusion())
          .as("%s at %d %%", layout, percent)
          .isNotIn(Conclusion.CONFORMANT, Conclusion.CONFORMANT_WITH_NOTES);
      assertThat(verdict.results().stream().filter(r -> r.outcome() == Outcome.FAIL))
          .allSatisfy(BadInputTest::isOfSomethingMissing);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void cut_off_within_a_character_then_nothing_is_called_absent(String charset) throws Exception {
    String whole = written("lines", REPORT);
    int heading = whole.indexOf("五、");
    byte[] cut = whole.substring(0, heading + 1).getBytes(charset);

    Verdict verdict = check(Arrays.copyOf(cut, cut.length - 1));

    assertThat(verdict.notes()).anyMatch(note -> note.contains("在一个字符的中间结束"));
    assertThat(verdict.results().stream().filter(r -> r.outcome() == Outcome.FAIL)).isEmpty();
    assertThat(verdict.results())
        .anyMatch(
            r ->
                r.rule().value().equals("SEC-01")
                    && r.reason().equals(Optional.of(Reason.NOT_FOUND)));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 30, 40, 50, 60, 70, 80, 90, 95})
  void page_without_its_end_then_nothing_is_charged(int percent) {
    String whole = written("html", REPORT);
    String cut = whole.substring(0, whole.length() * percent / 100);

    assertThat(check(cut).results().stream().filter(r -> r.outcome() == Outcome.FAIL))
        .extracting(Result::message)
        .isEmpty();
  }

  private static void isOfSomethingMissing(Result finding) {
    assertThat(finding.rule().value()).as(finding.message()).matches("SEC-.*|FMT-0[349]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void other_line_ends_then_the_same_outcomes(String end) {
    String text = written("lines", REPORT);

    assertThat(check(text.replace("\n", end)).results()).isEqualTo(check(text).results());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "GBK", "GB18030"})
  void another_encoding_then_the_same_outcomes(String name) {
    String text = written("tabs-grid", REPORT);

    assertThat(check(text.getBytes(Charset.forName(name))).results())
        .isEqualTo(check(text).results());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void a_byte_order_mark_then_it_is_no_part_of_the_text(String name) {
    String text = written("lines", REPORT);

    Verdict verdict = check(("\ufeff" + text).getBytes(Charset.forName(name)));

    assertThat(verdict.report().orElseThrow().title().map(Statement::text))
        .hasValue(REPORT.title());
    assertThat(verdict.conclusion()).isEqualTo(Conclusion.CONFORMANT);
  }

  static Stream<Named<String>> hugeTexts() {
    String lines = written("lines", REPORT);
    String grid = written("tabs-grid", REPORT);
    return Stream.of(
        Named.of("a line of two million characters", lines + "公".repeat(1_900_000) + "\n"),
        Named.of("100,000 tabs at an end", grid + "\t".repeat(100_000) + "\n"),
        Named.of("100,000 numbers in a line", grid + "1\t".repeat(100_000) + "\n"),
        Named.of("labels on one line", grid + "本年新收政府信息公开申请数量".repeat(50_000) + "\n"),
        Named.of("labels on lines", lines + "\t1.属于国家秘密\n\t2.其他法律\n".repeat(20_000)),
        Named.of("headings", lines + "一、总体情况\n".repeat(10_000)),
        Named.of("open brackets", lines + "（（（".repeat(200_000)),
        Named.of("pipes", written("markdown", REPORT) + "|".repeat(200_000) + "\n"));
  }

  @ParameterizedTest
  @MethodSource("hugeTexts")
  void a_report_with_a_huge_tail_then_it_is_judged_in_good_time(String text) {
    Verdict verdict = check(text);

    assertThat(verdict.report().orElseThrow().title().map(Statement::text))
        .hasValue(REPORT.title());
    assertThat(verdict.results()).noneMatch(r -> r.outcome() == Outcome.ERROR);
  }

  @Test
  void a_row_of_100_000_numbers_then_none_of_them_is_placed() {
    String text =
        written("tabs-grid", REPORT).replaceFirst("(本年新收政府信息公开申请数量)", "$1" + "\t1".repeat(100_000));

    Verdict verdict = check(text);

    assertThat(Shipped.result(verdict.results(), "FMT-09", "t3:row:newReceived").outcome())
        .isEqualTo(Outcome.FAIL);
    assertThat(Shipped.result(verdict.results(), "T3-01", "t3:col:total").outcome())
        .isEqualTo(Outcome.UNDETERMINED);
  }

  static Stream<Named<String>> tooLarge() {
    String page = written("html", REPORT);
    return Stream.of(
        Named.of("more than two million characters", "公".repeat(2_000_001)),
        Named.of("divisions in divisions", "<html><body>" + "<div>".repeat(50_000) + page),
        Named.of("tables in tables", "<html><body>" + "<table><tr><td>".repeat(2000) + page),
        Named.of("lines", "公\n".repeat(200_000)));
  }

  @ParameterizedTest
  @MethodSource("tooLarge")
  void beyond_a_limit_then_the_answer_names_it(String text) {
    unreadable(check(text), Unreadable.LIMIT, "上限");
  }
}
