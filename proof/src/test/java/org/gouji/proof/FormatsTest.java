package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gouji.document.UnreadableException;
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
    formats.put("HTML, UTF-8", CellScore::page);
    formats.put("HTML, GB18030 labelled gb2312", FormatsTest::chinesePage);
    formats.put("Markdown", sample -> Layout.named("markdown").write(sample));
    formats.put("text, a cell a line", sample -> Layout.named("lines").write(sample));
    formats.put("DOCX", DocxFile::of);
    formats.put("XLSX", workbook::of);
    formats.put("PDF", PdfFile::of);
    return formats;
  }

  /** As pages of old portals are: no-break spaces in GB18030 hold ASCII digits. */
  private static byte[] chinesePage(Sample sample) {
    String page = new String(CellScore.page(sample), StandardCharsets.UTF_8);
    return page.replaceAll("charset=\"?[A-Za-z0-9-]+\"?", "charset=\"gb2312\"")
        .getBytes(Charset.forName("GB18030"));
  }

  @Test
  @SuppressWarnings("SystemOut") // the table is what a reader of the build wants to see
  void no_format_puts_a_value_anywhere_but_into_its_cell() throws UnreadableException {
    List<Sample> all = WordReports.samples().stream().filter(Reports::isRectangular).toList();
    List<Sample> samples =
        IntStream.range(0, all.size()).filter(at -> at % 2 == 0).mapToObj(all::get).toList();
    List<String> wrong = new ArrayList<>();
    System.out.println(CellScore.heading());
    for (Map.Entry<String, Function<Sample, byte[]>> format : FORMATS.entrySet()) {
      CellScore score = new CellScore(format.getKey());
      for (Sample sample : samples) {
        score.add(sample, format.getValue().apply(sample));
      }
      System.out.println(score);
      wrong.addAll(score.wrong());
      assertThat(score.right()).as(format.getKey()).isGreaterThan(20 * score.open());
    }

    assertThat(wrong).isEmpty();
  }
}
