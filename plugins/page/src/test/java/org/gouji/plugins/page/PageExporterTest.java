package org.gouji.plugins.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.cases.BaseReport;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.DrawnPage;
import org.gouji.document.Place.ElementPlace;
import org.gouji.document.Place.PagePlace;
import org.gouji.document.Slot;
import org.gouji.json.VerdictJson;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.plugin.Exporter.Export;
import org.gouji.plugin.Showing;
import org.gouji.verdict.Checked;
import org.gouji.verdict.Verdict;
import org.gouji.verdict.Verdicts;
import org.junit.jupiter.api.Test;

class PageExporterTest {

  private static final String HOSTILE = "</td><script>alert(1)</script>\" onclick='x' &amp; <!--";

  private static String write(Showing showing, Checked... all) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Export export = new PageExporter().open(out, showing)) {
      for (Checked one : all) {
        export.add(one);
      }
    }
    return out.toString(UTF_8);
  }

  private static String write(Checked... all) throws IOException {
    return write(Verdicts.showing(VerdictJson.SHOWN_BY_DEFAULT), all);
  }

  private static Checked checked(Verdict verdict) {
    return checked(verdict, "报告.txt", lines("第一行"));
  }

  private static Checked checked(Verdict verdict, String name, Document source) {
    return Verdicts.shown(verdict, name, Optional.of(BaseReport.clean()), Optional.of(source));
  }

  /** Sixty lines, all with that text. */
  private static Document lines(String text) {
    List<Block> lines = new ArrayList<>();
    for (int number = 1; number <= 60; number++) {
      lines.add(new Block.Line(number, text));
    }
    return new Document(lines, Map.of(), true, List.of());
  }

  private static List<String> all(String page, String pattern) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void the_verdict_comes_first_then_findings_then_what_is_open_then_tables_then_the_source()
      throws IOException {
    String page =
        write(checked(Verdicts.of(Verdicts.sum(), Verdicts.missing("YOY-01", "t3:col:total"))));

    assertThat(page)
        .containsSubsequence(
            "<span class=\"word\">不合规</span>",
            "发现 1 处错误。",
            "<h2>问题</h2>",
            "表三　收到和处理政府信息公开申请情况",
            "T3-01 对 t3:col:total 的说明",
            "第35行",
            "国办公开办函〔2021〕30号 表三",
            "核对后更正。",
            "<h2>未能判定的检查</h2>",
            "未提供上一年度报告",
            "请一并提交上一年度报告后重新核查。",
            "<h2>表格</h2>",
            "<h2>原文</h2>");
  }

  @Test
  void every_link_within_the_page_leads_somewhere_and_every_id_is_there_once() throws IOException {
    String page =
        write(
            checked(Verdicts.of(Verdicts.sum(), Verdicts.pass())),
            checked(Verdicts.of(Verdicts.rows())));

    List<String> ids = all(page, " id=\"([^\"]*)\"");
    assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
    assertThat(all(page, "href=\"#([^\"]*)\"")).isNotEmpty().isSubsetOf(ids);
  }

  @Test
  void a_finding_leads_to_its_cell_and_line_and_both_lead_back() throws IOException {
    String page = write(checked(Verdicts.of(Verdicts.sum())));

    assertThat(page)
        .contains(
            "<div class=\"place\" id=\"f1-r1\" data-fingerprint=\"f00d\">",
            "<a href=\"#f1-t3-newReceived-total\">",
            "<a class=\"at\" href=\"#f1-s35\">第35行</a>")
        .contains(
            "<td class=\"VALUE involved ERROR\" id=\"f1-t3-newReceived-total\""
                + " data-cell=\"t3:newReceived:total\"")
        .containsPattern(
            "<tr id=\"f1-s35\" class=\"line ERROR\">.*<a class=\"mark ERROR\" href=\"#f1-r1\"");
  }

  @Test
  void the_sides_of_a_broken_identity_stand_below_its_column() throws IOException {
    Result sides = Verdicts.withSides(Verdicts.sum(), 8, 7);

    assertThat(write(checked(Verdicts.of(sides))))
        .containsPattern(
            "(?s)不平的勾稽关系.*class=\"identity ERROR\"[^>]*>.*href=\"#f1-r1\"[^>]*>8 ≠ 7</a>");
    assertThat(write(checked(Verdicts.of(Verdicts.pass())))).doesNotContain("<th>不平的勾稽关系");
  }

  @Test
  void last_years_values_stand_beside_this_years() throws IOException {
    Checked alone = checked(Verdicts.of(Verdicts.pass()));
    Checked both = new Checked(alone.verdict(), alone.source(), Optional.of(BaseReport.clean()));

    assertThat(write(alone)).doesNotContain("<small class=\"last\">");
    assertThat(write(both)).contains("<small class=\"last\">");
  }

  @Test
  void hostile_text_from_anywhere_stays_text() throws IOException {
    Result hostile = Verdicts.saying(Verdicts.sum(), HOSTILE);
    String page = write(checked(Verdicts.of(hostile), HOSTILE, lines(HOSTILE)));

    assertThat(page).doesNotContain("<script").doesNotContain("<!--").contains("&lt;script&gt;");
    assertThat(all(page, "<[a-z][^>]* (on[a-z]+)=")).isEmpty();
    assertThat(page)
        .contains(
            "Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\"");
  }

  @Test
  void nothing_is_fetched() throws IOException {
    String page = write(checked(Verdicts.of(Verdicts.sum())));

    assertThat(page).doesNotContain("src=").doesNotContain("url(").doesNotContain("@import");
    assertThat(all(page, "href=\"([^#\"][^\"]*)\"")).isEmpty();
  }

  @Test
  void a_rule_is_linked_where_a_service_has_its_page() throws IOException {
    Showing showing =
        new Showing(
            EnumSet.of(Outcome.FAIL),
            List.of(),
            Optional.of(URI.create("http://localhost:8080/")),
            Showing.Look.PLAIN);

    assertThat(write(showing, checked(Verdicts.of(Verdicts.sum()))))
        .contains("<a class=\"rule\" href=\"http://localhost:8080/rules/T3-01\">T3-01</a>");
  }

  @Test
  void several_files_are_listed_first_each_with_its_verdict() throws IOException {
    String page =
        write(
            checked(Verdicts.of(Verdicts.sum())),
            new Checked(Verdicts.unreadable(), Optional.empty(), Optional.empty()));

    assertThat(page)
        .containsSubsequence("核查结果：2 份文件", "href=\"#f1\"", "不合规", "href=\"#f2\"", "无法读取")
        .containsSubsequence("<article", "id=\"f1\"", "<article", "id=\"f2\"", "文件是空的。");
  }

  @Test
  void a_long_row_of_alike_findings_is_folded_and_what_passed_is_listed_when_asked_for()
      throws IOException {
    String page = write(checked(Verdicts.of(Verdicts.rows())));
    String everything =
        write(
            Verdicts.showing(EnumSet.allOf(Outcome.class)), checked(Verdicts.of(Verdicts.pass())));

    assertThat(page).contains("FMT-09 的名称（共 ", "<summary>另有 ");
    assertThat(everything).contains("通过　T3-02");
    assertThat(page).doesNotContain("通过和不适用的检查");
  }

  @Test
  void a_web_page_is_shown_by_its_paragraphs_and_tables() throws IOException {
    ElementPlace at = ElementPlace.of("body/table[3]/tr[5]/td[3]", 3, 5, 3);
    Document source =
        new Document(
            List.of(
                new Block.Heading(1, "标题", ElementPlace.of("body/h1")),
                new Block.Paragraph("段落", ElementPlace.of("body/p")),
                new Block.Picture("图", ElementPlace.of("body/img")),
                new Block.Grid(
                    List.of(
                        List.of(
                            Optional.of(new Slot(0, 0, 1, 2, "跨两列", ElementPlace.of("x"))),
                            Optional.of(new Slot(0, 0, 1, 2, "跨两列", ElementPlace.of("x"))),
                            Optional.of(new Slot(0, 2, 1, 1, "五、打算", at)))),
                    Block.Grid.Source.OWN,
                    ElementPlace.of("body/table[3]"))),
            Map.of(),
            true,
            List.of());

    assertThat(write(checked(Verdicts.of(Verdicts.title()), "报告.html", source)))
        .contains("<span>标题</span>", "<span>段落</span>", "［图片］图")
        .contains("<td><span>跨两列</span><span>五、打算</span></td>")
        .contains("<a class=\"at\" href=\"#f1-s4\">第3张表格第5行第3列</a>");
  }

  @Test
  void pages_are_shown_as_pictures_with_boxes_over_what_is_found() throws IOException {
    PagePlace at =
        new PagePlace(
            2,
            new BigDecimal("72.0"),
            new BigDecimal("90.5"),
            new BigDecimal("120"),
            new BigDecimal("14"));
    PagePlace other =
        new PagePlace(1, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.TEN, BigDecimal.TEN);
    Document source =
        new Document(
            List.of(new Block.Paragraph("没有问题", other), new Block.Paragraph("五、打算", at)),
            Map.of(),
            true,
            List.of());
    DrawnPage drawn =
        new DrawnPage(new byte[] {1, 2, 3}, new BigDecimal("595.3"), new BigDecimal("841.9"));
    Verdict verdict = Verdicts.of(Verdicts.heading(at));

    String page =
        write(new Checked(verdict, Optional.of(source), Optional.empty(), List.of(drawn, drawn)));

    assertThat(page)
        .contains("img-src data:", "viewBox=\"0 0 595.3 841.9\"", "第 2 页")
        .contains("<image href=\"data:image/png;base64,AQID\" width=\"595.3\" height=\"841.9\"")
        .contains("<rect x=\"72.0\" y=\"90.5\" width=\"120\" height=\"14\"/>")
        .contains("href=\"#f1-b1\"", "id=\"f1-b1\"", "从文件中读出的文字")
        .containsOnlyOnce("<rect ");
  }

  @Test
  void of_a_very_long_document_the_beginning_is_shown_and_said_to_be_so() throws IOException {
    List<Block> lines = new ArrayList<>();
    for (int number = 1; number <= 6_000; number++) {
      lines.add(new Block.Line(number, "行"));
    }

    assertThat(
            write(
                checked(
                    Verdicts.of(Verdicts.pass()),
                    "长.txt",
                    new Document(lines, Map.of(), true, List.of()))))
        .contains("原文很长，以下 1000 行（段）未显示。");
  }

  @Test
  void the_same_verdicts_give_the_same_bytes() throws IOException {
    assertThat(write(checked(Verdicts.of(Verdicts.sum()))))
        .isEqualTo(write(checked(Verdicts.of(Verdicts.sum()))));
  }
}
