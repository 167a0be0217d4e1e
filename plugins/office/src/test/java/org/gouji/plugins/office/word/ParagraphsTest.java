package org.gouji.plugins.office.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.plugins.office.word.Docx.p;
import static org.gouji.plugins.office.word.Docx.r;
import static org.gouji.plugins.office.word.Docx.sdt;
import static org.gouji.plugins.office.word.Docx.shown;
import static org.gouji.plugins.office.word.Docx.tbl;
import static org.gouji.plugins.office.word.Docx.tc;
import static org.gouji.plugins.office.word.Docx.tr;

import java.util.List;
import org.gouji.document.Document;
import org.gouji.document.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphsTest {

  private static List<String> body(String body) throws UnreadableException {
    return shown(Docx.of(body).read());
  }

  private static List<String> paragraph(String content) throws UnreadableException {
    return body("<w:p>" + content + "</w:p>");
  }

  private static String style(String id, String content) {
    return "<w:style w:type='paragraph' w:styleId='" + id + "'>" + content + "</w:style>";
  }

  @Test
  void hidden_runs_are_left_out_with_a_note() throws UnreadableException {
    Document document = Docx.of("<w:p>" + r("<w:vanish/>", "隐藏99") + r("4") + "</w:p>").read();

    assertThat(shown(document)).containsExactly("4");
    assertThat(document.notes()).singleElement().asString().contains("1 处", "“隐藏99”", "请");
  }

  @Test
  void runs_hidden_by_a_style_are_left_out_unless_they_say_otherwise() throws UnreadableException {
    String styles =
        style("A", "<w:rPr><w:vanish/></w:rPr>")
            + style("B", "<w:basedOn w:val='A'/>")
            + "<w:style w:type='character' w:styleId='C'><w:rPr><w:vanish/></w:rPr></w:style>";
    String content =
        "<w:p><w:pPr><w:pStyle w:val='B'/></w:pPr>"
            + r("隐")
            + r("<w:vanish w:val='0'/>", "显")
            + "</w:p><w:p>"
            + r("<w:rStyle w:val='C'/>", "隐")
            + r("明")
            + "</w:p>";

    assertThat(shown(Docx.of(content).styles(styles).read())).containsExactly("显", "明");
  }

  @Test
  void tracked_changes_are_read_as_accepted_with_a_note() throws UnreadableException {
    Document document =
        Docx.of(
                "<w:p>"
                    + r("收到")
                    + "<w:del w:id='1'><w:r><w:delText>98765</w:delText></w:r></w:del>"
                    + "<w:ins w:id='2'>"
                    + r("3")
                    + "</w:ins><w:moveFrom w:id='3'>"
                    + r("98765")
                    + "</w:moveFrom><w:moveTo w:id='4'>"
                    + r("件")
                    + "</w:moveTo></w:p>")
            .read();

    assertThat(shown(document)).containsExactly("收到3件");
    assertThat(document.notes()).singleElement().asString().contains("修订", "接受");
  }

  @Test
  void paragraph_whose_end_was_deleted_goes_on_in_the_next() throws UnreadableException {
    assertThat(
            body(
                "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>"
                    + r("一、总体")
                    + "</w:p>"
                    + p("情况")))
        .containsExactly("一、总体情况");
  }

  @Test
  void result_of_a_field_is_shown_and_its_instruction_is_not() throws UnreadableException {
    String begin = "<w:r><w:fldChar w:fldCharType='begin'/></w:r>";
    String separate = "<w:r><w:fldChar w:fldCharType='separate'/></w:r>";
    String end = "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    String inner = begin + "<w:r><w:instrText>=1</w:instrText></w:r>" + separate + r("98765") + end;

    assertThat(
            paragraph(
                r("共")
                    + begin
                    + "<w:r><w:instrText>IF </w:instrText></w:r>"
                    + inner
                    + separate
                    + r("12")
                    + end
                    + "<w:fldSimple w:instr='PAGE'>"
                    + r("件")
                    + "</w:fldSimple>"))
        .containsExactly("共12件");
  }

  @Test
  void field_that_never_ends_hides_nothing_behind_its_paragraph() throws UnreadableException {
    assertThat(body("<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r></w:p>" + p("一、总体情况")))
        .containsExactly("一、总体情况");
  }

  @Test
  void choice_of_a_form_field_is_shown() throws UnreadableException {
    String list =
        "<w:ddList><w:result w:val='1'/><w:listEntry w:val='0'/><w:listEntry w:val='5'/></w:ddList>";

    assertThat(
            paragraph(
                "<w:r><w:fldChar w:fldCharType='begin'><w:ffData>"
                    + list
                    + "</w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>"))
        .containsExactly("5");
  }

  @Test
  void line_breaks_begin_lines_and_signs_are_read() throws UnreadableException {
    assertThat(
            paragraph(
                r("甲")
                    + "<w:r><w:br/><w:t>0571</w:t><w:noBreakHyphen/><w:t>88</w:t><w:softHyphen/>"
                    + "<w:cr/></w:r>"
                    + "<w:r><w:sym w:font='Symbol' w:char='F035'/></w:r>"
                    + "<w:r><w:sym w:font='Wingdings' w:char='F035'/></w:r>"))
        .containsExactly("甲", "0571-88", "5\uFFFD");
  }

  @Test
  void words_in_controls_links_tags_and_readings_are_read() throws UnreadableException {
    assertThat(
            paragraph(
                sdt(r("一"))
                    + "<w:hyperlink>"
                    + r("二")
                    + "</w:hyperlink><w:smartTag>"
                    + r("三")
                    + "</w:smartTag><w:r><w:ruby><w:rt>"
                    + r("shang")
                    + "</w:rt><w:rubyBase>"
                    + r("上")
                    + "</w:rubyBase></w:ruby></w:r>"))
        .containsExactly("一二三上");
  }

  @Test
  void parts_of_a_formula_do_not_run_together() throws UnreadableException {
    String half =
        "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num>"
            + "<m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>";

    assertThat(paragraph(half)).containsExactly("1 2");
  }

  @Test
  void headings_are_those_that_the_document_marks() throws UnreadableException {
    String styles =
        style("1", "<w:name w:val='heading 1'/>")
            + style("T", "<w:name w:val='标题甲'/><w:pPr><w:outlineLvl w:val='1'/></w:pPr>")
            + style("U", "<w:basedOn w:val='T'/>");
    String own = "<w:p><w:pPr>%s</w:pPr>" + r("文") + "</w:p>";

    assertThat(
            shown(
                Docx.of(
                        own.formatted("<w:pStyle w:val='1'/>")
                            + own.formatted("<w:pStyle w:val='U'/>")
                            + own.formatted("<w:outlineLvl w:val='2'/>")
                            + own.formatted("<w:pStyle w:val='1'/><w:outlineLvl w:val='9'/>")
                            + own.formatted("<w:jc w:val='center'/>"))
                    .styles(styles)
                    .read()))
        .containsExactly("# 文", "## 文", "### 文", "文", "文");
  }

  @Test
  void long_text_in_a_heading_style_is_running_text() throws UnreadableException {
    String text = "文".repeat(121);

    assertThat(body("<w:p><w:pPr><w:outlineLvl w:val='0'/></w:pPr>" + r(text) + "</w:p>"))
        .containsExactly(text);
  }

  @Test
  void text_box_is_read_once_where_it_is_anchored() throws UnreadableException {
    String box = "<w:txbxContent>" + p("某某局年度报告") + tbl(tr(tc("甲"), tc("1"))) + "</w:txbxContent>";
    String anchored =
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor><wps:txbx>"
            + box
            + "</wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
            + box
            + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

    assertThat(body(p("前") + "<w:p>" + anchored + r("题") + "</w:p>" + p("后")))
        .containsExactly("前", "题", "某某局年度报告", "甲|1", "后");
  }

  @Test
  void words_drawn_as_a_picture_are_words() throws UnreadableException {
    assertThat(
            paragraph("<w:r><w:pict><v:shape><v:textpath string='年度报告'/></v:shape></w:pict></w:r>"))
        .containsExactly("年度报告");
  }

  @ParameterizedTest
  @CsvSource({
    "<w:drawing><wp:inline><wp:extent cx='900000' cy='900000'/><a:blip r:link='x'/></wp:inline></w:drawing>, 1",
    "<w:drawing><wp:inline><wp:extent cx='900' cy='900000'/><a:blip/></wp:inline></w:drawing>, 0",
    "<w:drawing><wp:anchor><wps:wsp/></wp:anchor></w:drawing>, 0",
    "<w:pict><v:shape><v:imagedata/></v:shape></w:pict>, 1",
    "<w:object><o:OLEObject/></w:object>, 1"
  })
  void pictures_and_embedded_objects_are_noted_and_lines_are_not(String drawing, int pictures)
      throws UnreadableException {
    List<String> shown = paragraph(r("甲") + "<w:r>" + drawing + "</w:r>");

    assertThat(shown).hasSize(1 + pictures);
  }

  @Test
  void footnotes_are_noted_and_do_not_run_into_numbers() throws UnreadableException {
    Document document =
        Docx.of(
                "<w:p>"
                    + r("收到3")
                    + "<w:r><w:footnoteReference w:id='1'/></w:r>"
                    + r("件</w:t></w:r><w:r><w:t>")
                    + "</w:p>")
            .read();

    assertThat(shown(document)).containsExactly("收到3件");
    assertThat(document.notes()).singleElement().asString().contains("1 处脚注");
  }

  @Test
  void content_of_another_file_makes_the_document_incomplete() throws UnreadableException {
    Document document = Docx.of(p("甲") + "<w:altChunk r:id='x'/>").read();

    assertThat(document.complete()).isFalse();
    assertThat(document.notes()).singleElement().asString().contains("另一个文件", "请");
  }

  @Test
  void headers_and_footers_are_not_text_of_the_report() throws UnreadableException {
    Document document =
        Docx.of(p("甲"))
            .relate("header", "header1.xml", "")
            .part("word/header1.xml", Docx.document(p("第 98765 页")))
            .read();

    assertThat(shown(document)).containsExactly("甲");
  }

  @Test
  void white_space_at_the_ends_of_a_piece_counts_where_the_piece_says_so()
      throws UnreadableException {
    assertThat(
            paragraph("<w:r><w:t>\n 1 </w:t></w:r><w:r><w:t xml:space='preserve'> 件 </w:t></w:r>"))
        .containsExactly("1 件 ");
  }
}
