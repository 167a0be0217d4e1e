package org.gouji.plugins.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Slot;
import org.gouji.document.Submission;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.testkit.file.PdfPaper;

/** Small PDF files, and what is read from them. */
final class Pdfs {
  private Pdfs() {}

  static Document read(byte[] pdf) throws UnreadableException {
    return read(pdf, Limits.DEFAULT);
  }

  static Document read(byte[] pdf, Limits limits) throws UnreadableException {
    return new PdfReader().read(new Submission("a.pdf", Optional.empty(), pdf), limits);
  }

  /** Checks that a file is refused for a reason, in a sentence that holds these words. */
  static void refused(byte[] pdf, Unreadable reason, String... words) {
    UnreadableException refused = catchThrowableOfType(UnreadableException.class, () -> read(pdf));
    assertThat(refused).as("refused").isNotNull();
    assertThat(refused.reason()).isEqualTo(reason);
    assertThat(refused).hasMessageContainingAll(words).hasMessageContaining("请");
  }

  static List<Block.Grid> grids(Document document) {
    return document.blocks().stream()
        .filter(Block.Grid.class::isInstance)
        .map(Block.Grid.class::cast)
        .toList();
  }

  /** The paragraphs of a document. */
  static List<String> paragraphs(Document document) {
    return document.blocks().stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> ((Block.Paragraph) block).text())
        .toList();
  }

  /** The rows of a grid: cells set apart by bars, covered slots as {@code <} and {@code ^}. */
  static List<String> rows(Block.Grid grid) {
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows().size(); row++) {
      List<String> slots = new ArrayList<>();
      for (int column = 0; column < grid.rows().get(row).size(); column++) {
        slots.add(shown(grid.at(row, column).orElseThrow(), row, column));
      }
      rows.add(String.join("|", slots));
    }
    return rows;
  }

  private static String shown(Slot slot, int row, int column) {
    if (slot.row() != row) {
      return "^";
    }
    return slot.column() == column ? slot.text() : "<";
  }

  /** A page whose content is these operators; F1 is a font of {@link PdfPaper}. */
  static byte[] page(String operators) {
    PdfPaper paper = new PdfPaper(0, 0);
    paper.page();
    paper.raw(operators);
    return paper.bytes();
  }

  /** A paper with one page begun. */
  static PdfPaper paper() {
    PdfPaper paper = new PdfPaper(0, 0);
    paper.page();
    return paper;
  }

  /** Lines around and between cells of these edges. */
  static void grid(PdfPaper paper, double[] xs, double[] ys) {
    for (double x : xs) {
      paper.line(x, ys[0], x, ys[ys.length - 1], 0.5);
    }
    for (double y : ys) {
      paper.line(xs[0], y, xs[xs.length - 1], y, 0.5);
    }
  }

  /** A file whose one page has a content of its own making. */
  static byte[] file(String contents, String... more) {
    List<String> objects = new ArrayList<>();
    objects.add("<< /Type /Catalog /Pages 2 0 R >>");
    objects.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    objects.add(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
            + " /Resources << /XObject << /X 5 0 R >> >> >>");
    objects.add(contents);
    objects.addAll(List.of(more));
    return PdfPaper.file(objects);
  }

  static String stream(String dictionary, String content) {
    return "<< "
        + dictionary
        + " /Length "
        + content.length()
        + " >>\nstream\n"
        + content
        + "\nendstream";
  }

  /** The same piece of text so many times, packed. */
  static String packed(String piece, int times) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] bytes = piece.getBytes(StandardCharsets.ISO_8859_1);
    try (OutputStream out = new DeflaterOutputStream(packed)) {
      for (int i = 0; i < times; i++) {
        out.write(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toString(StandardCharsets.ISO_8859_1);
  }
}
