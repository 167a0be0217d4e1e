package org.gouji.plugins.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.testkit.Generator;
import org.gouji.testkit.file.PdfFile;
import org.gouji.testkit.file.PdfPaper;
import org.junit.jupiter.api.Test;

/** Scans, locked, damaged and empty files: each has its answer. */
class UnreadableFilesTest {

  /** A picture as wide and high as the page, written into the content. */
  private static final String SCAN = "q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q\n";

  @Test
  void report_of_scanned_pages_is_refused_with_their_numbers() {
    PdfPaper paper = new PdfPaper(0, 0);
    for (int i = 0; i < 3; i++) {
      paper.page();
      paper.raw(SCAN);
    }

    Pdfs.refused(paper.bytes(), Unreadable.SCAN, "扫描件", "第 1–3 页");
  }

  @Test
  void scanned_page_among_others_is_a_picture_and_noted() throws UnreadableException {
    PdfPaper paper = Pdfs.paper();
    paper.text("一、总体情况", 100, 700, 14);
    paper.page();
    paper.raw(SCAN);

    Document document = Pdfs.read(paper.bytes());

    assertThat(document.complete()).isFalse();
    assertThat(document.notes()).singleElement().asString().contains("第 2 页", "未读取", "请");
    assertThat(document.blocks()).hasSize(2);
    assertThat(document.blocks().get(1)).isInstanceOf(Block.Picture.class);
  }

  @Test
  void page_whose_characters_have_no_meaning_counts_as_a_scan() {
    PdfPaper paper = Pdfs.paper();
    for (int i = 0; i < 20; i++) {
      paper.text("政府信息公开\uE123", 100, 700 - 20 * i, 14);
    }

    Pdfs.refused(paper.bytes(), Unreadable.SCAN, "第 1 页");
  }

  @Test
  void text_laid_unseen_over_a_scan_is_read_as_recognised() throws UnreadableException {
    PdfPaper paper = Pdfs.paper();
    paper.raw(SCAN + "3 Tr\n");
    Pdfs.grid(paper, new double[] {100, 200, 300}, new double[] {600, 620, 640});
    paper.text("政府信息公开工作年度报告", 100, 700, 14);
    paper.text("规章", 110, 605, 9);
    paper.text("7", 210, 605, 9);

    Document document = Pdfs.read(paper.bytes());

    assertThat(Pdfs.grids(document))
        .singleElement()
        .satisfies(grid -> assertThat(grid.source()).isEqualTo(Block.Grid.Source.PICTURE));
    assertThat(document.notes()).singleElement().asString().contains("第 1 页", "识别软件");
  }

  @Test
  void locked_file_is_refused_and_one_with_an_empty_password_is_read()
      throws IOException, UnreadableException {
    byte[] report = PdfFile.of(Generator.report(3, 2023));

    Pdfs.refused(locked(report, "secret"), Unreadable.ENCRYPTED, "密码");
    assertThat(Pdfs.read(locked(report, "")).blocks()).isEqualTo(Pdfs.read(report).blocks());
  }

  private static byte[] locked(byte[] pdf, String password) throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", password, new AccessPermission());
      policy.setEncryptionKeyLength(128);
      file.protect(policy);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void cut_off_or_broken_file_is_damaged_or_read_in_part_but_never_an_escaped_error() {
    byte[] report = PdfFile.of(Generator.report(3, 2023));

    Pdfs.refused(
        "%PDF-1.7\nnothing".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        Unreadable.DAMAGED,
        "损坏");
    for (int length = 100; length < report.length; length += report.length / 12) {
      byte[] cut = Arrays.copyOf(report, length);
      try {
        assertThat(Pdfs.read(cut).blocks()).isNotEmpty();
        assertThat(Pdfs.read(cut).complete()).isFalse();
      } catch (UnreadableException refused) {
        assertThat(refused).hasMessageContaining("请");
      }
    }
  }

  @Test
  void page_on_which_something_cannot_be_read_is_not_used_at_all() throws UnreadableException {
    PdfPaper paper = Pdfs.paper();
    paper.text("一、总体情况", 100, 700, 14);
    paper.page();
    paper.text("七", 100, 700, 14);
    paper.raw("BT /F9 9 Tf 100 100 Td <4E00> Tj ET\n");

    Document document = Pdfs.read(paper.bytes());

    assertThat(Pdfs.paragraphs(document)).containsExactly("一、总体情况");
    assertThat(document.complete()).isFalse();
    assertThat(document.notes()).singleElement().asString().contains("第 2 页", "损坏");
  }

  @Test
  void page_with_nothing_on_it_is_empty() {
    Pdfs.refused(Pdfs.paper().bytes(), Unreadable.EMPTY, "空");
  }

  @Test
  void table_without_lines_down_is_given_as_text_and_nothing_may_be_called_absent()
      throws UnreadableException {
    Document document =
        Pdfs.read(
            PdfFile.of(
                Generator.report(3, 2023), PdfFile.Look.PLAIN.withLines(PdfFile.Lines.ACROSS)));

    assertThat(document.complete()).isFalse();
    assertThat(document.notes()).singleElement().asString().contains("表格线");
    assertThat(Pdfs.grids(document))
        .isNotEmpty()
        .allSatisfy(grid -> assertThat(grid.source()).isEqualTo(Block.Grid.Source.TEXT));
  }
}
