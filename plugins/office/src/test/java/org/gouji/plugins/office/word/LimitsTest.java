package org.gouji.plugins.office.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.plugins.office.word.Docx.p;
import static org.gouji.plugins.office.word.Docx.r;
import static org.gouji.plugins.office.word.Docx.shown;
import static org.gouji.plugins.office.word.Docx.tbl;
import static org.gouji.plugins.office.word.Docx.tc;
import static org.gouji.plugins.office.word.Docx.tr;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Hostile files get a clear answer in bounded time. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class LimitsTest {

  private static void assertRefused(UnreadableException refused, Unreadable reason, String named) {
    assertThat(refused).isNotNull();
    assertThat(refused.reason()).isEqualTo(reason);
    assertThat(refused).hasMessageContaining(named).hasMessageContaining("请");
  }

  @Test
  void definition_of_a_document_type_is_refused() {
    String billion =
        "<!DOCTYPE w:document [<!ENTITY a '哈哈'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
            + Docx.document(p("&b;"));

    assertRefused(Docx.main(billion).refusal(), Unreadable.DAMAGED, "XML");
  }

  @Test
  void external_entities_templates_and_pictures_are_never_fetched() throws IOException {
    try (ServerSocket trap = new ServerSocket(0)) {
      trap.setSoTimeout(200);
      String url = "http://127.0.0.1:" + trap.getLocalPort() + "/x";
      String entity =
          "<!DOCTYPE w:document [<!ENTITY x SYSTEM '" + url + "'>]>" + Docx.document(p("&x;"));
      String external = "TargetMode='External'";
      Docx linked =
          Docx.of(p("甲") + "<w:p><w:r><w:pict><v:imagedata r:id='x'/></w:pict></w:r></w:p>")
              .relate("image", url, external)
              .relate("attachedTemplate", url, external)
              .relate("styles", url, external)
              .relate("numbering", url, external);

      assertRefused(Docx.main(entity).refusal(), Unreadable.DAMAGED, "XML");
      assertThat(linked.refusal()).isNull();
      assertThat(asked(trap)).isFalse();
    }
  }

  private static boolean asked(ServerSocket trap) throws IOException {
    try {
      trap.accept().close();
      return true;
    } catch (SocketTimeoutException nobody) {
      return false;
    }
  }

  @Test
  void main_part_outside_the_file_is_refused() {
    Docx docx =
        Docx.of(p("甲"))
            .part(
                "_rels/.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                    + "<Relationship Id='a' Type='x/officeDocument' Target='http://127.0.0.1/x'"
                    + " TargetMode='External'/></Relationships>");

    assertRefused(docx.refusal(), Unreadable.DAMAGED, "找不到正文");
  }

  @Test
  void deeply_nested_tables_are_refused() {
    String open = "<w:tbl><w:tr><w:tc>";
    String close = "</w:tc></w:tr></w:tbl>";

    assertRefused(
        Docx.of(open.repeat(10_000) + p("1") + close.repeat(10_000)).refusal(),
        Unreadable.LIMIT,
        "嵌套");
  }

  @Test
  void tables_nested_as_deeply_as_allowed_do_not_break_the_stack() throws UnreadableException {
    String open = "<w:tbl><w:tr><w:tc>";
    String close = "<w:p/></w:tc></w:tr></w:tbl>";

    assertThat(shown(Docx.of(open.repeat(160) + p("甲") + close.repeat(160)).read()))
        .containsExactly("甲");
  }

  @Test
  void bomb_is_refused_before_it_is_unpacked() {
    byte[] blanks = new byte[30 << 20];
    Arrays.fill(blanks, (byte) ' ');

    assertRefused(
        Docx.of(p("甲")).part("word/media/image1.png", blanks).refusal(), Unreadable.LIMIT, "膨胀");
  }

  @Test
  void entry_that_lies_about_its_size_is_refused() {
    byte[] blanks = new byte[30 << 20];
    byte[] bytes = Docx.of(p("甲")).part("word/big.xml", blanks).bytes();
    int last = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002");
    for (int i = 20; i < 28; i++) {
      bytes[last + i] = (byte) (i == 22 ? 1 : 0);
    }

    UnreadableException refused = Docx.refusal(bytes);

    assertThat(refused).isNotNull();
    assertThat(refused.reason()).isIn(Unreadable.LIMIT, Unreadable.DAMAGED);
  }

  @Test
  void huge_spans_are_refused() {
    String wide = tr(tc("<w:gridSpan w:val='100000'/>", "1"), tc("2"));
    String before =
        "<w:tr><w:trPr><w:gridBefore w:val='999999999'/></w:trPr>" + tc("1") + tc("2") + "</w:tr>";

    assertRefused(Docx.of(tbl(wide, wide, wide)).refusal(), Unreadable.LIMIT, "格");
    assertRefused(Docx.of(tbl(before)).refusal(), Unreadable.LIMIT, "格");
  }

  @Test
  void endless_merges_are_refused() {
    String begin = tr(tc("<w:vMerge w:val='restart'/>", "1"), tc("2"));
    String on = "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>";

    assertRefused(Docx.of(tbl(begin, on.repeat(110_000))).refusal(), Unreadable.LIMIT, "上限");
  }

  @Test
  void million_empty_paragraphs_are_refused() {
    assertRefused(Docx.of("<w:p/>".repeat(1_000_000)).refusal(), Unreadable.LIMIT, "膨胀");
  }

  @Test
  void too_many_paragraphs_are_refused() {
    Random random = new Random(1);
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 100_001; i++) {
      body.append("<w:p w:x='").append(random.nextInt(9999)).append("'/>");
    }

    assertRefused(Docx.of(body.toString()).refusal(), Unreadable.LIMIT, "段落");
  }

  @Test
  void too_many_lines_of_one_paragraph_are_refused() {
    Random random = new Random(2);
    StringBuilder run = new StringBuilder("<w:p><w:r>");
    for (int i = 0; i < 100_001; i++) {
      run.append("<w:t>").append(random.nextInt(9)).append("</w:t><w:br/>");
    }

    assertRefused(Docx.of(run + "</w:r></w:p>").refusal(), Unreadable.LIMIT, "段落");
  }

  @Test
  void too_many_tables_are_refused() {
    assertRefused(Docx.of(tbl(tr(tc("甲"), tc("1"))).repeat(201)).refusal(), Unreadable.LIMIT, "表格");
  }

  @Test
  void too_many_entries_are_refused() {
    Docx docx = Docx.of(p("甲"));
    for (int i = 0; i < 2_001; i++) {
      docx.part("word/media/image" + i + ".png", new byte[0]);
    }

    assertRefused(docx.refusal(), Unreadable.LIMIT, "条目");
  }

  @Test
  void part_that_is_missing_is_named() {
    assertRefused(
        Docx.of(p("甲")).without("word/document.xml").refusal(),
        Unreadable.DAMAGED,
        "word/document.xml");
    assertRefused(Docx.of(p("甲")).without("_rels/.rels").refusal(), Unreadable.DAMAGED, "找不到正文");
    assertRefused(
        Docx.of(p("甲")).numbering("").without("word/numbering.xml").refusal(),
        Unreadable.DAMAGED,
        "word/numbering.xml");
  }

  @Test
  void part_that_stands_twice_is_refused() {
    assertRefused(
        Docx.of(p("甲")).part("word/Document.xml", Docx.document(p("乙"))).refusal(),
        Unreadable.DAMAGED,
        "文件已损坏");
  }

  @Test
  void broken_xml_is_refused() {
    assertRefused(Docx.main("<w:document><w:body>").refusal(), Unreadable.DAMAGED, "XML");
    assertRefused(Docx.main("<a/>").refusal(), Unreadable.DAMAGED, "正文");
  }

  @Test
  void styles_that_go_round_in_a_circle_end() throws UnreadableException {
    String styles =
        "<w:style w:type='paragraph' w:styleId='A'><w:basedOn w:val='B'/></w:style>"
            + "<w:style w:type='paragraph' w:styleId='B'><w:basedOn w:val='A'/></w:style>";

    assertThat(
            shown(
                Docx.of("<w:p><w:pPr><w:pStyle w:val='A'/></w:pPr>" + r("甲") + "</w:p>")
                    .styles(styles)
                    .read()))
        .containsExactly("甲");
  }

  @Test
  void any_part_cut_or_spoiled_is_read_or_refused_and_nothing_else() {
    byte[] whole =
        Docx.of(p("甲") + tbl(tr(tc("<w:gridSpan w:val='2'/>", "乙"), tc("1")))).styles("").bytes();
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      byte[] spoiled = Arrays.copyOf(whole, whole.length - random.nextInt(2) * random.nextInt(200));
      for (int k = 0; k < 3; k++) {
        spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt(256);
      }
      try {
        Docx.read(spoiled);
      } catch (UnreadableException refused) {
        assertThat(refused).hasMessageContaining("请");
      }
    }
  }
}
