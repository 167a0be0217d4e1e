package org.gouji.plugins.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.gouji.cases.BaseReport;
import org.gouji.json.VerdictJson;
import org.gouji.plugin.Exporter.Export;
import org.gouji.verdict.Checked;
import org.gouji.verdict.Verdict;
import org.gouji.verdict.Verdicts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetExporterTest {

  private static byte[] write(Checked... all) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Export export =
        new SheetExporter().open(out, Verdicts.showing(VerdictJson.SHOWN_BY_DEFAULT))) {
      for (Checked one : all) {
        export.add(one);
      }
    }
    return out.toByteArray();
  }

  private static Checked checked(Verdict verdict) {
    return Verdicts.shown(verdict, "报告.txt", Optional.of(BaseReport.clean()), Optional.empty());
  }

  /** The texts of a sheet, without its heading. */
  private static List<List<String>> rows(byte[] workbook, int sheet) throws IOException {
    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      return read.getSheet(sheet).orElseThrow().read().stream()
          .skip(1)
          .map(row -> row.stream().map(Cell::getText).toList())
          .toList();
    }
  }

  private static String part(byte[] workbook, String name) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(in.readAllBytes(), UTF_8);
        }
      }
    }
    throw new AssertionError("no part " + name);
  }

  @Test
  void a_finding_is_a_row() throws IOException {
    String organ = BaseReport.clean().organ().name().orElseThrow();

    assertThat(rows(write(checked(Verdicts.of(Verdicts.sum(), Verdicts.pass()))), 0))
        .containsExactly(
            List.of(
                "报告.txt",
                organ,
                "2023",
                "T3-01",
                "有问题",
                "错误",
                "T3-01 的名称",
                "总计",
                "T3-01 对 t3:col:total 的说明",
                "第35行、第58行、第59行",
                "国办公开办函〔2021〕30号 表三",
                "核对后更正。",
                "f00d"));
  }

  @Test
  void every_file_is_listed_with_its_verdict_those_without_a_finding_too() throws IOException {
    byte[] workbook =
        write(
            checked(Verdicts.of(Verdicts.pass())),
            new Checked(Verdicts.unreadable(), Optional.empty(), Optional.empty()));

    assertThat(rows(workbook, 0)).isEmpty();
    assertThat(rows(workbook, 1))
        .extracting(row -> row.get(3) + " " + row.get(4))
        .containsExactly("合规 应当作出判断的各项检查均已通过。", "无法读取 文件是空的。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "=HYPERLINK(\"http://x\")"})
  void what_looks_like_a_formula_stays_text(String hostile) throws IOException {
    byte[] workbook = write(checked(Verdicts.of(Verdicts.saying(Verdicts.sum(), hostile))));

    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      Row row = read.getSheet(0).orElseThrow().read().get(1);
      assertThat(row.getCell(8).getType()).isEqualTo(CellType.STRING);
      assertThat(row.getCell(8).getFormula()).isNull();
      assertThat(row.getCell(8).getText()).isEqualTo(hostile);
    }
    assertThat(part(workbook, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    assertThat(part(workbook, "xl/styles.xml")).contains("numFmtId=\"49\"");
  }

  @Test
  void what_no_cell_can_hold_is_left_out() throws IOException {
    String long_ = "长".repeat(40_000);

    assertThat(
            rows(write(checked(Verdicts.of(Verdicts.saying(Verdicts.sum(), "a\u0000b\uD800c")))), 0)
                .get(0)
                .get(8))
        .isEqualTo("abc");
    assertThat(
            rows(write(checked(Verdicts.of(Verdicts.saying(Verdicts.sum(), long_)))), 0)
                .get(0)
                .get(8))
        .hasSizeLessThan(32_767);
  }

  @Test
  void the_heading_stays_in_view_and_filters() throws IOException {
    assertThat(part(write(checked(Verdicts.of(Verdicts.sum()))), "xl/worksheets/sheet1.xml"))
        .contains("state=\"frozen\"", "<autoFilter ref=\"A1:M2\"");
  }

  @Test
  void the_same_verdicts_give_the_same_bytes_whenever_they_are_written() throws IOException {
    byte[] first = write(checked(Verdicts.of(Verdicts.sum())));

    assertThat(write(checked(Verdicts.of(Verdicts.sum())))).isEqualTo(first);
    assertThat(HexFormat.of().formatHex(first, 10, 14)).as("1 January 1980").isEqualTo("00002100");
  }
}
