package org.gouji.plugins.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gouji.document.Limits;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.testkit.file.PdfPaper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files made to exhaust the reader: each ends soon, with a clear answer. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileFilesTest {
  private static final String FLATE = "/Filter /FlateDecode";

  @Test
  void content_that_unpacks_to_gigabytes_is_refused() {
    String bomb = Pdfs.packed(" ".repeat(1 << 20), 300);

    Pdfs.refused(Pdfs.file(Pdfs.stream(FLATE, bomb)), Unreadable.LIMIT, "48 MB");
  }

  @Test
  void form_that_unpacks_to_gigabytes_is_refused() {
    String bomb = Pdfs.packed("0 ".repeat(1 << 19), 300);
    byte[] file =
        Pdfs.file(
            Pdfs.stream("", "/X Do"), Pdfs.stream("/Type /XObject /Subtype /Form " + FLATE, bomb));

    Pdfs.refused(file, Unreadable.LIMIT, "48 MB");
  }

  @Test
  void object_stream_that_unpacks_to_gigabytes_is_refused() {
    String bomb = Pdfs.packed(" ".repeat(1 << 20), 300);
    byte[] file =
        Pdfs.file(Pdfs.stream("", "n"), Pdfs.stream("/Type /ObjStm /N 1 /First 4 " + FLATE, bomb));

    Pdfs.refused(file, Unreadable.LIMIT, "48 MB");
  }

  @Test
  void page_of_millions_of_operators_is_refused() {
    String operators = Pdfs.packed("q Q\n".repeat(1000), 8000);

    Pdfs.refused(Pdfs.file(Pdfs.stream(FLATE, operators)), Unreadable.LIMIT, "指令");
  }

  @Test
  void page_of_millions_of_lines_is_refused() {
    String lines = Pdfs.packed("0 0 9 9 re f\n".repeat(1000), 400);

    Pdfs.refused(Pdfs.file(Pdfs.stream(FLATE, lines)), Unreadable.LIMIT, "线条");
  }

  @Test
  void lines_that_all_cross_end_in_a_limit_of_slots() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 800; i++) {
      double at = 10 + i * 0.7;
      lines.append(at + " 10 m " + at + " 800 l S 10 " + at + " m 580 " + at + " l S\n");
    }
    lines.append("BT /F1 9 Tf 100 100 Td <4E00> Tj ET");
    Limits few = slots(1000);

    UnreadableException refused =
        catchThrowableOfType(
            UnreadableException.class,
            () -> Pdfs.read(Pdfs.page(lines.toString().replace("0.7", "3.1")), few));
    if (refused != null) {
      assertThat(refused.reason()).isEqualTo(Unreadable.LIMIT);
    }
  }

  private static Limits slots(int most) {
    Limits all = Limits.DEFAULT;
    return new Limits(
        all.bytes(),
        all.characters(),
        all.blocks(),
        all.tables(),
        most,
        all.depth(),
        all.millis(),
        all.packed(),
        all.paged());
  }

  @Test
  void form_that_draws_itself_is_refused() {
    byte[] file =
        Pdfs.file(
            Pdfs.stream("", "/X Do"),
            Pdfs.stream(
                "/Type /XObject /Subtype /Form /Resources << /XObject << /X 5 0 R >> >>", "/X Do"));

    Pdfs.refused(file, Unreadable.LIMIT, "嵌套");
  }

  @Test
  void page_tree_that_leads_back_to_itself_ends() {
    byte[] file =
        PdfPaper.file(
            List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2147483647 >>"));

    Pdfs.refused(file, Unreadable.EMPTY, "空");
  }

  @Test
  void more_pages_than_allowed_are_refused() {
    PdfPaper paper = new PdfPaper(0, 0);
    for (int i = 0; i < 301; i++) {
      paper.page();
    }

    Pdfs.refused(paper.bytes(), Unreadable.LIMIT, "300 页");
  }

  @Test
  void page_tree_nested_without_end_is_damaged_or_empty() {
    List<String> objects = new ArrayList<>();
    objects.add("<< /Type /Catalog /Pages 2 0 R >>");
    for (int i = 2; i < 60_000; i++) {
      objects.add("<< /Type /Pages /Kids [" + (i + 1) + " 0 R] /Count 1 >>");
    }

    UnreadableException refused =
        catchThrowableOfType(UnreadableException.class, () -> Pdfs.read(PdfPaper.file(objects)));

    assertThat(refused.reason()).isIn(Unreadable.DAMAGED, Unreadable.EMPTY);
  }

  @Test
  void arrays_nested_without_end_are_answered() {
    UnreadableException refused =
        catchThrowableOfType(
            UnreadableException.class,
            () -> Pdfs.read(Pdfs.file(Pdfs.stream("", "[".repeat(200_000)))));

    assertThat(refused.reason()).isIn(Unreadable.DAMAGED, Unreadable.EMPTY);
  }

  @Test
  void picture_of_a_billion_dots_is_never_decoded() {
    byte[] file =
        Pdfs.file(
            Pdfs.stream("", "595 0 0 842 0 0 cm /X Do"),
            Pdfs.stream(
                "/Type /XObject /Subtype /Image /Width 40000 /Height 40000 /ColorSpace /DeviceRGB"
                    + " /BitsPerComponent 8 "
                    + FLATE,
                Pdfs.packed("x", 1)));

    Pdfs.refused(file, Unreadable.SCAN, "扫描件");
  }

  @Test
  void time_that_is_over_ends_the_reading() {
    PdfPaper paper = Pdfs.paper();
    paper.text("一", 100, 100, 9);

    UnreadableException refused =
        catchThrowableOfType(
            UnreadableException.class,
            () -> Pdfs.read(paper.bytes(), Limits.DEFAULT.withMillis(-1)));

    assertThat(refused.reason()).isEqualTo(Unreadable.LIMIT);
  }
}
