package org.gouji.plugins.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.plugins.html.Pages.body;
import static org.gouji.plugins.html.Pages.read;
import static org.gouji.plugins.html.Pages.refusal;
import static org.gouji.plugins.html.Pages.shown;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Place.ElementPlace;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.plugin.DocumentReader;
import org.gouji.plugin.DocumentReader.Claim;
import org.gouji.reader.DocumentReaderContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest extends DocumentReaderContract {
  private static final String PAGE =
      "<html><head>%s</head><body><h1>某某县政府信息公开工作年度报告</h1>"
          + "<p>本年新收申请\u00A05\u00A0件，二〇二一年办结。</p></body></html>";

  @Override
  protected DocumentReader reader() {
    return Pages.READER;
  }

  @Override
  protected byte[] sample() {
    return PAGE.formatted("<meta charset=gb2312>").getBytes(Charset.forName("GB18030"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><p>文",
        "\uFEFF \r\n<HTML lang=zh>",
        "<?xml version=\"1.0\"?>\n<!-- 由表格软件导出 --><!DOCTYPE html PUBLIC \"-//W3C//DTD\"><html>",
        "<head><title>文</title>",
        "<body>文",
        "<TABLE border=1><tr><td>文",
        "<frameset cols=\"20%,80%\"><frame src=a.htm></frameset>"
      })
  void content_that_begins_as_a_page_is_claimed_fully(String html) {
    assertThat(claim(html)).contains(new Claim("text/html", 100));
  }

  @Test
  void fragment_is_claimed_above_plain_text_and_below_markdown() {
    assertThat(claim("<div class=art><p>正文</p></div>")).contains(new Claim("text/html", 40));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、总体情况 <table>",
        "# 标题\n<p>文</p>",
        "<?xml version=\"1.0\"?><w:wordDocument>",
        "<!DOCTYPE svg><svg/>",
        "<!-- 只有注释",
        "<div",
        ""
      })
  void other_content_is_not_claimed(String text) {
    assertThat(claim(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GB18030, gb2312",
    "GB18030, utf-8",
    "GB18030, big5",
    "UTF-8, gb2312",
    "UTF-8, iso-8859-1",
    "UTF-16LE, utf-8",
    "UTF-16BE, gbk"
  })
  void charset_is_found_from_the_bytes_whatever_the_page_says(String charset, String label)
      throws UnreadableException {
    byte[] bytes =
        PAGE.formatted("<meta charset=" + label + ">").getBytes(Charset.forName(charset));

    assertThat(shown(read(bytes)))
        .containsExactly("# 某某县政府信息公开工作年度报告", "本年新收申请\u00A05\u00A0件，二〇二一年办结。");
  }

  @Test
  void traditional_page_in_big5_is_read() throws UnreadableException {
    String html = "<html><meta charset=gbk><body><p>政府信息公開工作年度報告，本年新收申請 3 件</p></html>";

    assertThat(shown(read(html.getBytes(Charset.forName("Big5")))))
        .containsExactly("政府信息公開工作年度報告，本年新收申請 3 件");
  }

  @Test
  void label_far_into_the_file_is_still_found() throws UnreadableException {
    String head = "<script>" + "var x = 1;".repeat(700) + "</script><meta charset=\"iso-8859-1\">";
    byte[] bytes =
        ("<html>" + head + "<p>caf\u00E9 \u00A9 2021</p>").getBytes(StandardCharsets.ISO_8859_1);

    assertThat(shown(read(bytes))).containsExactly("caf\u00E9 \u00A9 2021");
  }

  @Test
  void metadata_stands_under_the_standard_names() throws UnreadableException {
    Document document =
        read(
            """
            <html><head><title> 年报 - 某某县 </title>
            <meta name="pubdate" content="2022-01-20 10:00"><META NAME="ArticleTitle" CONTENT="2021年年报">
            <meta name="PubDate" content="2023-01-01"><meta name="viewport" content="width=1">
            <meta name="contentSource" content=""></head><body><p>正文</p></body></html>
            """);

    assertThat(document.metadata())
        .containsOnly(
            Map.entry("title", "年报 - 某某县"),
            Map.entry("PubDate", "2022-01-20 10:00"),
            Map.entry("ArticleTitle", "2021年年报"));
  }

  @Test
  void blocks_carry_their_element_path() throws UnreadableException {
    assertThat(body("<div></div><div><h2>一</h2><p>甲<p>乙<br>丙</div>").blocks())
        .containsExactly(
            new Block.Heading(2, "一", ElementPlace.of("body/div[2]/h2[1]")),
            new Block.Paragraph("甲", ElementPlace.of("body/div[2]/p[1]")),
            new Block.Paragraph("乙", ElementPlace.of("body/div[2]/p[2]")),
            new Block.Paragraph("丙", ElementPlace.of("body/div[2]/p[2]")));
  }

  @Test
  void page_of_frames_is_a_document_without_blocks_and_a_note() throws UnreadableException {
    Document document =
        read("<html><frameset><frame src=left.htm><frame src=main.htm></frameset></html>");

    assertThat(document.blocks()).isEmpty();
    assertThat(document.complete()).isFalse();
    assertThat(document.notes())
        .singleElement()
        .asString()
        .contains("框架", "“left.htm”、“main.htm”", "请打开");
  }

  @Test
  void shell_of_a_script_is_a_document_without_blocks_and_a_note() throws UnreadableException {
    Document document = body("<div id=app></div><script src=app.js></script>");

    assertThat(document.blocks()).isEmpty();
    assertThat(document.complete()).isFalse();
    assertThat(document.notes()).singleElement().asString().contains("脚本", "另存为");
  }

  @Test
  void embedded_file_beside_text_makes_the_document_incomplete() throws UnreadableException {
    Document document =
        body("<p>详见下文</p><iframe src=year.pdf></iframe><iframe src=count.js width=0></iframe>");

    assertThat(shown(document)).containsExactly("详见下文");
    assertThat(document.complete()).isFalse();
    assertThat(document.notes())
        .singleElement()
        .asString()
        .contains("“year.pdf”")
        .doesNotContain("count");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html></html>", "<html><body>&nbsp;\u3000<p> </p></html>"})
  void page_with_nothing_to_see_is_refused_as_empty(String html) {
    assertThat(refusal(html).reason()).isEqualTo(Unreadable.EMPTY);
    assertThat(refusal(html)).hasMessageContaining("请");
  }

  private static Optional<Claim> claim(String text) {
    return Pages.READER.claim(Pages.submission(text.getBytes(StandardCharsets.UTF_8)));
  }
}
