package org.gouji.testkit.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.testkit.Block;
import org.gouji.testkit.Column;
import org.gouji.testkit.Form;
import org.gouji.testkit.Row;
import org.gouji.testkit.Sample;
import org.gouji.testkit.Section;
import org.gouji.testkit.Table2;
import org.gouji.testkit.Table3;
import org.gouji.testkit.Table4;

/**
 * Writes a made-up report as an XLSX workbook, with nothing but the JDK.
 *
 * @param asText whether numbers are stored as text, as with an apostrophe; else as numbers, a +2 as
 *     2 with a format
 * @param sheets how the report is spread over sheets
 * @param framed whether the cells of tables have borders
 */
public record XlsxFile(boolean asText, Sheets sheets, boolean framed) {

  /** How a report is spread over sheets. */
  public enum Sheets {
    /** One sheet, an empty row around each table. */
    ONE,
    /** One sheet without an empty row. */
    DENSE,
    /** A sheet for each section, with its heading in it. */
    SECTIONS,
    /** A sheet for each section; above a table that begins it the tab alone has the heading. */
    TABS
  }

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** The workbook of a report. */
  public byte[] of(Sample sample) {
    Map<String, SheetWriter> written = new LinkedHashMap<>();
    SheetWriter at = begin(written, "年度报告");
    at.line(sample.title());
    for (String paragraph : sample.preface()) {
      at.line(paragraph);
    }
    int next = 0;
    for (Section section : sample.sections()) {
      int index = Form.SECTIONS.indexOf(section.key());
      next = orphanTables(at, sample, next, index);
      at = sheet(written, section, at);
      boolean tabHeads =
          sheets == Sheets.TABS
              && section.paragraphs().isEmpty()
              && hasTable(sample, index)
              && written.containsKey(section.heading());
      if (!tabHeads) {
        at.line(section.heading());
      }
      for (String paragraph : section.paragraphs()) {
        at.line(paragraph);
      }
      table(at, sample, index);
    }
    orphanTables(at, sample, next, Form.SECTIONS.size());
    return zip(written);
  }

  /** Writes the tables whose sections are not printed, up to a section's place. */
  private int orphanTables(SheetWriter at, Sample sample, int from, int until) {
    for (int i = from; i < until; i++) {
      if (sample.section(Form.SECTIONS.get(i)).isEmpty()) {
        table(at, sample, i);
      }
    }
    return Math.max(from, until);
  }

  private SheetWriter sheet(Map<String, SheetWriter> written, Section section, SheetWriter at) {
    boolean apart = sheets == Sheets.SECTIONS || sheets == Sheets.TABS;
    boolean name = section.heading().length() <= 31 && !written.containsKey(section.heading());
    return apart && name && !section.heading().isEmpty() ? begin(written, section.heading()) : at;
  }

  private SheetWriter begin(Map<String, SheetWriter> written, String name) {
    SheetWriter sheet = new SheetWriter(asText, framed);
    written.put(name, sheet);
    return sheet;
  }

  private static boolean hasTable(Sample sample, int section) {
    return switch (section) {
      case 1 -> sample.table2().isPresent();
      case 2 -> sample.table3().isPresent();
      case 3 -> sample.table4().isPresent();
      default -> false;
    };
  }

  private void table(SheetWriter at, Sample sample, int section) {
    if (!hasTable(sample, section)) {
      return;
    }
    if (sheets == Sheets.ONE && !at.isEmpty()) {
      at.emptyRow();
    }
    switch (section) {
      case 1 -> table2(at, sample.table2().orElseThrow());
      case 2 -> table3(at, sample.table3().orElseThrow());
      default -> table4(at, sample.table4().orElseThrow());
    }
    if (sheets == Sheets.ONE) {
      at.emptyRow();
    }
  }

  private static void table2(SheetWriter at, Table2 table) {
    for (Block block : table.blocks()) {
      at.label(0, block.heading(), 1, 4);
      at.endRow();
      int count = block.columns().size();
      at.label(0, "信息内容", 1, 1);
      for (int i = 0; i < count; i++) {
        at.label(1 + i, block.columns().get(i).label(), 1, width2(count, i));
      }
      at.endRow();
      for (Row row : block.rows()) {
        at.label(0, row.label(), 1, 1);
        for (int i = 0; i < row.cells().size(); i++) {
          at.figure(1 + i, row.cells().get(i), width2(count, i));
        }
        at.endRow();
      }
    }
  }

  private static int width2(int columns, int index) {
    return index == columns - 1 ? 4 - columns : 1;
  }

  private static void table3(SheetWriter at, Table3 table) {
    List<Column> columns = table.columns();
    at.label(0, Form.SUM_NOTE, 3, 3);
    at.label(3, "申请人情况", 1, 7);
    at.endRow();
    at.frame(0, 2);
    at.label(3, columns.get(0).label(), 2, 1);
    at.label(4, "法人或其他组织", 1, 5);
    at.label(9, columns.get(6).label(), 2, 1);
    at.endRow();
    at.frame(0, 3);
    for (int i = 1; i < 6; i++) {
      at.label(3 + i, columns.get(i).label(), 1, 1);
    }
    at.frame(9, 9);
    at.endRow();
    List<Row> rows = table.rows();
    for (int i = 0; i < rows.size(); i++) {
      labels3(at, rows, i);
      figures(at, 3, rows.get(i).cells());
      at.endRow();
    }
  }

  private static void labels3(SheetWriter at, List<Row> rows, int index) {
    Row row = rows.get(index);
    String group = Form.group(row.key());
    boolean result = Form.isResult(row.key());
    boolean firstResult = result && (index == 0 || !Form.isResult(rows.get(index - 1).key()));
    boolean firstOfGroup =
        !group.isEmpty() && (index == 0 || !Form.group(rows.get(index - 1).key()).equals(group));
    if (firstResult) {
      at.label(0, Form.RESULTS, (int) rows.stream().filter(r -> Form.isResult(r.key())).count(), 1);
    } else if (result) {
      at.frame(0, 0);
    }
    if (firstOfGroup) {
      long size = rows.stream().filter(r -> Form.group(r.key()).equals(group)).count();
      at.label(1, group, (int) size, 1);
    } else if (!group.isEmpty()) {
      at.frame(1, 1);
    }
    int column = !group.isEmpty() ? 2 : result ? 1 : 0;
    at.label(column, row.label(), 1, 3 - column);
  }

  private static void table4(SheetWriter at, Table4 table) {
    List<Column> columns = table.columns();
    at.label(0, "行政复议", 1, 5);
    at.label(5, "行政诉讼", 1, 10);
    at.endRow();
    for (int i = 0; i < 5; i++) {
      at.label(i, columns.get(i).label(), 2, 1);
    }
    at.label(5, "未经复议直接起诉", 1, 5);
    at.label(10, "复议后起诉", 1, 5);
    at.endRow();
    at.frame(0, 4);
    for (int i = 5; i < 15; i++) {
      at.label(i, columns.get(i).label(), 1, 1);
    }
    at.endRow();
    figures(at, 0, table.cells());
    at.endRow();
  }

  private static void figures(SheetWriter at, int column, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      at.figure(column + i, cells.get(i), 1);
    }
  }

  private static byte[] zip(Map<String, SheetWriter> sheets) {
    StringBuilder tabs = new StringBuilder();
    StringBuilder targets = new StringBuilder();
    StringBuilder types = new StringBuilder();
    Map<String, String> parts = new LinkedHashMap<>();
    int number = 0;
    for (Map.Entry<String, SheetWriter> sheet : sheets.entrySet()) {
      number++;
      String part = "worksheets/sheet" + number + ".xml";
      String name = SheetWriter.escape(sheet.getKey());
      tabs.append(
          "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(name, number, number));
      targets.append(reference("rId" + number, "worksheet", part));
      types.append(override("xl/" + part, "worksheet"));
      parts.put("xl/" + part, sheet.getValue().xml());
    }
    targets.append(reference("rIdStyles", "styles", "styles.xml"));
    types
        .append(override("xl/workbook.xml", "sheet.main"))
        .append(override("xl/styles.xml", "styles"));
    Map<String, String> all = new LinkedHashMap<>();
    all.put(
        "[Content_Types].xml",
        "<Types xmlns=\""
            + PACKAGE
            + "content-types\"><Default Extension=\"rels\" ContentType=\""
            + "application/vnd.openxmlformats-package.relationships+xml\"/>"
            + types
            + "</Types>");
    all.put("_rels/.rels", references(reference("rId1", "officeDocument", "xl/workbook.xml")));
    all.put(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
            .formatted(MAIN, OFFICE, tabs));
    all.put("xl/_rels/workbook.xml.rels", references(targets.toString()));
    all.put("xl/styles.xml", styles());
    all.putAll(parts);
    return pack(all);
  }

  /** Packs parts of an OOXML file, or any texts, into a ZIP file; always the same bytes. */
  public static byte[] pack(Map<String, String> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String references(String references) {
    return "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + references
        + "</Relationships>";
  }

  private static String reference(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, type, target);
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/%s\" ContentType=\"%s%s+xml\"/>".formatted(part, TYPE, type);
  }

  private static String styles() {
    StringBuilder formats = new StringBuilder("<numFmt numFmtId=\"171\" formatCode=\"+0;-0\"/>");
    StringBuilder styles = new StringBuilder();
    for (int decimals = 1; decimals <= 4; decimals++) {
      formats.append(
          "<numFmt numFmtId=\"%d\" formatCode=\"0.%s\"/>"
              .formatted(171 + decimals, "0".repeat(decimals)));
    }
    for (int format = 0; format <= 5; format++) {
      for (int border = 0; border < 2; border++) {
        int id = format == 0 ? 0 : 170 + format;
        styles.append("<xf numFmtId=\"%d\" fontId=\"0\" borderId=\"%d\"/>".formatted(id, border));
      }
    }
    return "<styleSheet xmlns=\""
        + MAIN
        + "\"><numFmts>"
        + formats
        + "</numFmts>"
        + "<fonts><font/></fonts><borders><border/><border><left style=\"thin\"/>"
        + "<right style=\"thin\"/><top style=\"thin\"/><bottom style=\"thin\"/></border></borders>"
        + "<cellXfs>"
        + styles
        + "</cellXfs></styleSheet>";
  }
}
