package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.gouji.document.UnreadableException;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.testkit.Layout;
import org.gouji.testkit.Sample;
import org.gouji.testkit.file.DocxFile;
import org.gouji.testkit.file.PdfFile;
import org.gouji.testkit.file.XlsxFile;
import org.junit.jupiter.api.Test;

/** The same reports in every format: what of their cells is read rightly, left open, or wrong. */
class FormatsTest {

  private static final Map<String, Function<Sample, byte[]>> FORMATS = formats();

  private static Map<String, Function<Sample, byte[]>> formats() {
    XlsxFile workbook = new XlsxFile(false, XlsxFile.Sheets.ONE, true);
    Map<String, Function<Sample, byte[]>> formats = new LinkedHashMap<>();
    formats.put("HTML, UTF-8", FormatsTest::page);
    formats.put("HTML, GB18030 labelled gb2312", FormatsTest::chinesePage);
    formats.put("Markdown", sample -> Layout.named("markdown").write(sample));
    formats.put("text, a cell a line", sample -> Layout.named("lines").write(sample));
    formats.put("DOCX", DocxFile::of);
    formats.put("XLSX", workbook::of);
    formats.put("PDF", PdfFile::of);
    return formats;
  }

  private static byte[] page(Sample sample) {
    return Layout.named("html").write(sample);
  }

  /** As pages of old portals are: no-break spaces in GB18030 hold ASCII digits. */
  private static byte[] chinesePage(Sample sample) {
    String page = new String(page(sample), StandardCharsets.UTF_8);
    return page.replaceAll("charset=\"?[A-Za-z0-9-]+\"?", "charset=\"gb2312\"")
        .getBytes(Charset.forName("GB18030"));
  }

  private static final class Score {
    private int documents;
    private int right;
    private int open;
    private final List<String> wrong = new ArrayList<>();
  }

  @Test
  @SuppressWarnings("SystemOut") // the table is what a reader of the build wants to see
  void no_format_puts_a_value_anywhere_but_into_its_cell() throws UnreadableException {
    List<Sample> samples = WordReports.samples().stream().filter(Reports::isRectangular).toList();
    List<String> wrong = new ArrayList<>();
    System.out.println("format | documents | cells right | left open | wrong");
    for (Map.Entry<String, Function<Sample, byte[]>> format : FORMATS.entrySet()) {
      Score score = new Score();
      for (Sample sample : samples) {
        compare(sample, format.getValue().apply(sample), score);
      }
      System.out.printf(
          "%s | %d | %d | %d | %d%n",
          format.getKey(), score.documents, score.right, score.open, score.wrong.size());
      score.wrong.forEach(cell -> wrong.add(format.getKey() + ": " + cell));
      assertThat(score.right).as(format.getKey()).isGreaterThan(20 * score.open);
    }

    assertThat(wrong).isEmpty();
  }

  private static void compare(Sample sample, byte[] file, Score score) throws UnreadableException {
    Map<String, Cell> read = cells(file);
    score.documents++;
    cells(page(sample))
        .forEach(
            (target, expected) -> {
              Cell cell = read.get(target);
              if (cell != null && told(cell).equals(told(expected))) {
                score.right++;
              } else if (cell == null || cell.state() != CellState.VALUE) {
                score.open++;
              } else {
                score.wrong.add(sample.title() + " " + told(expected) + " read as " + told(cell));
              }
            });
  }

  private static Map<String, Cell> cells(byte[] file) throws UnreadableException {
    Map<String, Cell> cells = new TreeMap<>();
    Reports.cells(Shipped.read(Shipped.file("report", file)))
        .forEach(cell -> cells.put(cell.target(), cell));
    return cells;
  }

  private static String told(Cell cell) {
    return cell.target() + " " + cell.state() + " " + cell.value();
  }
}
