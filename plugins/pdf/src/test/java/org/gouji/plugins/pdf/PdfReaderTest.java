package org.gouji.plugins.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.UnreadableException;
import org.gouji.page.Box;
import org.gouji.plugin.DocumentReader;
import org.gouji.reader.DocumentReaderContract;
import org.gouji.testkit.Generator;
import org.gouji.testkit.file.PdfFile;
import org.gouji.testkit.file.PdfPaper;
import org.junit.jupiter.api.Test;

class PdfReaderTest extends DocumentReaderContract {
  private static final double[] XS = {100, 200, 240, 280};
  private static final double[] YS = {600, 620, 640, 660};

  @Override
  protected DocumentReader reader() {
    return new PdfReader();
  }

  @Override
  protected byte[] sample() {
    return PdfFile.of(Generator.report(1, 2023));
  }

  @Test
  void parser_of_this_size_runs_in_a_process_of_its_own() {
    assertThat(reader().isolated()).isTrue();
  }

  @Test
  void cells_stand_in_the_slots_in_which_their_glyphs_have_their_centres()
      throws UnreadableException {
    PdfPaper paper = Pdfs.paper();
    Pdfs.grid(paper, XS, YS);
    paper.text("第三行", 102, 605, 9);
    paper.text("7", 215, 605, 9);
    paper.text("12", 255, 645, 9);

    assertThat(rows(paper)).containsExactly("||12", "||", "第三行|7|");
  }

  @Test
  void slots_without_a_line_between_them_are_one_cell() throws UnreadableException {
    PdfPaper paper = Pdfs.paper();
    paper.line(100, 600, 280, 600, 0.5);
    paper.line(200, 620, 280, 620, 0.5);
    paper.line(100, 640, 280, 640, 0.5);
    paper.line(100, 600, 100, 640, 0.5);
    paper.line(200, 600, 200, 640, 0.5);
    paper.line(240, 600, 240, 620, 0.5);
    paper.line(280, 600, 280, 640, 0.5);
    paper.text("组", 105, 615, 9);
    paper.text("合计", 225, 625, 9);
    paper.text("1", 215, 605, 9);
    paper.text("2", 255, 605, 9);

    assertThat(rows(paper)).containsExactly("组|合计|<", "^|1|2");
  }

  @Test
  void number_drawn_twice_for_boldness_is_read_once() throws UnreadableException {
    PdfPaper paper = Pdfs.paper();
    Pdfs.grid(paper, XS, YS);
    paper.text("11", 215, 605, 9);
    paper.text("11", 215.25, 605.1, 9);

    assertThat(rows(paper)).containsExactly("||", "||", "|11|");
  }

  @Test
  void two_numbers_in_a_cell_are_never_joined() throws UnreadableException {
    PdfPaper paper = Pdfs.paper();
    Pdfs.grid(paper, new double[] {100, 200, 300}, YS);
    paper.text("1", 210, 605, 9);
    paper.text("2", 260, 605, 9);
    paper.text("3", 210, 631, 9);
    paper.text("4", 210, 622, 9);

    assertThat(rows(paper)).containsExactly("|", "|3\n4", "|1\n2");
  }

  @Test
  void number_that_runs_into_the_next_cell_makes_both_unreadable() throws UnreadableException {
    PdfPaper paper = Pdfs.paper();
    Pdfs.grid(paper, XS, YS);
    paper.text("1234567", 215, 605, 9);

    assertThat(rows(paper).get(2)).matches("\\|[0-9]+\uFFFD\\|[0-9]+\uFFFD");
  }

  @Test
  void text_that_runs_from_top_to_bottom_or_is_turned_is_read_along_its_way()
      throws UnreadableException {
    PdfPaper paper = Pdfs.paper();
    Pdfs.grid(paper, new double[] {100, 120, 140, 160}, new double[] {500, 600, 620});
    paper.textDown("办理结果", 110, 598, 9);
    paper.raw("BT /F1 9 Tf 0 1 -1 0 133 510 Tm <4E0A5E747ED38F6C> Tj ET\n");
    "其他".chars().forEach(c -> paper.text(Character.toString(c), 145, c == '其' ? 560 : 545, 9));

    assertThat(rows(paper)).containsExactly("||", "办理结果|上年结转|其\n他");
  }

  @Test
  void invisible_text_is_not_read() throws UnreadableException {
    PdfPaper paper = Pdfs.paper();
    Pdfs.grid(paper, XS, YS);
    paper.text("4", 215, 605, 9);
    paper.raw("3 Tr\n");
    paper.text("9", 205, 605, 9);

    assertThat(rows(paper)).containsExactly("||", "||", "|4|");
  }

  @Test
  void radicals_and_unknown_characters_come_out_as_they_are_meant() throws UnreadableException {
    PdfPaper paper = Pdfs.paper();
    paper.text(
        "\u2F00\u3001\u2EDD\u54C1\u2F64\u9014\uE000\uF9D7\u5F20\u4E09\u674E\u56DB", 100, 700, 9);
    for (int i = 0; i < 10; i++) {
      paper.text("政府信息公开工作", 100, 600 - 20 * i, 9);
    }

    assertThat(Pdfs.paragraphs(Pdfs.read(paper.bytes())).get(0))
        .isEqualTo("一、食品用途\uFFFD\u8F2A张三李四".replace("\u8F2A", "輪"));
  }

  @Test
  void font_that_is_only_named_is_read_by_the_code_it_says_it_has() throws UnreadableException {
    String text = HexFormat.of().formatHex("政府信息公开７".getBytes(Charset.forName("GBK")));
    byte[] pdf =
        PdfPaper.file(
            List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                    + " /Resources << /Font << /F1 5 0 R >> >> >>",
                Pdfs.stream("", "BT /F1 12 Tf 100 700 Td <" + text + "> Tj ET"),
                "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /GBK-EUC-H"
                    + " /DescendantFonts [6 0 R] >>",
                "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000"
                    + " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >>"
                    + " /FontDescriptor 7 0 R >>",
                "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /ItalicAngle 0"
                    + " /FontBBox [0 -120 1000 880] /Ascent 880 /Descent -120 /StemV 80"
                    + " /CapHeight 700 >>"));

    assertThat(Pdfs.paragraphs(Pdfs.read(pdf))).containsExactly("政府信息公开７");
  }

  @Test
  void row_that_a_page_break_leaves_alone_belongs_to_the_table_and_a_frame_to_the_text()
      throws UnreadableException {
    PdfPaper paper = Pdfs.paper();
    Pdfs.grid(paper, new double[] {100, 400}, new double[] {80, 100});
    paper.text("第二十条第（一）项", 110, 85, 9);
    paper.page();
    Pdfs.grid(paper, new double[] {100, 200, 400}, new double[] {700, 720});
    paper.text("规章", 110, 705, 9);
    paper.text("7", 210, 705, 9);
    paper.text("一、总体情况", 110, 650, 9);
    Pdfs.grid(paper, new double[] {100, 400}, new double[] {600, 620});
    paper.text("框中的字", 110, 605, 9);

    Document document = Pdfs.read(paper.bytes());

    assertThat(Pdfs.grids(document))
        .singleElement()
        .satisfies(grid -> assertThat(Pdfs.rows(grid)).containsExactly("第二十条第（一）项|<", "规章|7"));
    assertThat(Pdfs.paragraphs(document)).containsExactly("一、总体情况", "框中的字");
  }

  @Test
  void table_that_a_page_break_cuts_is_one_table_and_page_numbers_are_gone()
      throws UnreadableException {
    Document document = Pdfs.read(PdfFile.of(Generator.report(7, 2023)));

    assertThat(Pdfs.grids(document)).hasSize(3);
    assertThat(Pdfs.grids(document).get(1).rows()).hasSize(28);
    assertThat(Pdfs.paragraphs(document)).noneMatch(text -> text.matches("-? ?[0-9]+ ?-?"));
    assertThat(document.complete()).isTrue();
    assertThat(document.notes()).isEmpty();
  }

  @Test
  void lines_of_prose_are_joined_and_headings_stay_apart() throws UnreadableException {
    PdfPaper paper = Pdfs.paper();
    paper.text("一、总体情况", 100, 720, 14);
    paper.text("甲".repeat(30), 100, 700, 14);
    paper.text("乙".repeat(32), 72, 680, 14);
    paper.text("丙。", 72, 660, 14);
    paper.text("二、主动公开政府信息情况", 72, 640, 14);

    assertThat(Pdfs.paragraphs(Pdfs.read(paper.bytes())))
        .containsExactly("一、总体情况", "甲".repeat(30) + "乙".repeat(32) + "丙。", "二、主动公开政府信息情况");
  }

  @Test
  void place_of_a_cell_is_its_box_on_the_shown_page() throws UnreadableException {
    PdfPaper paper = new PdfPaper(90, 20);
    paper.page();
    Pdfs.grid(paper, XS, YS);
    paper.text("7", 215, 605, 9);

    Block.Grid grid = Pdfs.grids(Pdfs.read(paper.bytes())).get(0);

    assertThat(grid.at(2, 1).orElseThrow().place())
        .isEqualTo(new Box(200, 222, 240, 242).on(1, false));
  }

  private static List<String> rows(PdfPaper paper) throws UnreadableException {
    List<Block.Grid> grids = Pdfs.grids(Pdfs.read(paper.bytes()));
    assertThat(grids).hasSize(1);
    return Pdfs.rows(grids.get(0));
  }
}
