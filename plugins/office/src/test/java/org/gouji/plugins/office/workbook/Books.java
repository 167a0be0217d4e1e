package org.gouji.plugins.office.workbook;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Slot;
import org.gouji.document.Submission;
import org.gouji.document.UnreadableException;

/** Writes XLSX workbooks part by part, and shows what is read as short texts. */
final class Books {
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder tabs = new StringBuilder();
  private final StringBuilder references = new StringBuilder();
  private String properties = "";
  private int sheets;

  /** A workbook of one sheet, called 年报. */
  static Books of(String sheet) {
    return new Books().sheet("年报", "visible", sheet);
  }

  /** Adds a sheet; the text is all that stands in its element. */
  Books sheet(String name, String state, String content) {
    sheets++;
    tabs.append(
        "<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"r%d\"/>"
            .formatted(name, sheets, state, sheets));
    reference("r" + sheets, "worksheet", "worksheets/sheet" + sheets + ".xml");
    return part(
        "xl/worksheets/sheet" + sheets + ".xml",
        "<worksheet xmlns=\"" + MAIN + "\">" + content + "</worksheet>");
  }

  Books part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  Books strings(String content) {
    reference("rS", "sharedStrings", "sharedStrings.xml");
    return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + content + "</sst>");
  }

  Books styles(String content) {
    reference("rT", "styles", "styles.xml");
    return part("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\">" + content + "</styleSheet>");
  }

  /** Adds elements before the list of sheets. */
  Books with(String element) {
    properties += element;
    return this;
  }

  /** Lets the first sheet show a drawing. */
  Books drawing(String content) {
    part(
        "xl/worksheets/_rels/sheet1.xml.rels",
        "<Relationships><Relationship Id=\"d\" Type=\"x/drawing\" Target=\"../drawings/d.xml\"/>"
            + "</Relationships>");
    return part("xl/drawings/d.xml", "<wsDr>" + content + "</wsDr>");
  }

  private void reference(String id, String type, String target) {
    references.append(
        "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
            .formatted(id, OFFICE, type, target));
  }

  byte[] bytes() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(
        "[Content_Types].xml",
        "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"%ssheet.main+xml\"/></Types>"
            .formatted(TYPE));
    all.put(
        "_rels/.rels",
        "<Relationships><Relationship Id=\"r\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            .formatted(OFFICE));
    all.put(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
            .formatted(MAIN, OFFICE, properties, tabs));
    all.put("xl/_rels/workbook.xml.rels", "<Relationships>" + references + "</Relationships>");
    all.putAll(parts);
    return zip(all);
  }

  static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  Document read() throws UnreadableException {
    return read(bytes());
  }

  static Document read(byte[] bytes) throws UnreadableException {
    return new XlsxReader().read(submission(bytes), Limits.DEFAULT);
  }

  UnreadableException refusal() {
    byte[] bytes = bytes();
    return catchThrowableOfType(UnreadableException.class, () -> read(bytes));
  }

  static Submission submission(byte[] bytes) {
    return new Submission("报告.xlsx", Optional.empty(), bytes);
  }

  List<String> shown() throws UnreadableException {
    return shown(read());
  }

  /** Headings as {@code # text}, paragraphs as they are, pictures as {@code ![text]}, grid rows. */
  static List<String> shown(Document document) {
    return document.blocks().stream().flatMap(block -> show(block).stream()).toList();
  }

  private static List<String> show(Block block) {
    if (block instanceof Block.Heading heading) {
      return List.of("# " + heading.text());
    }
    if (block instanceof Block.Paragraph paragraph) {
      return List.of(paragraph.text());
    }
    if (block instanceof Block.Picture picture) {
      return List.of("![" + picture.description() + "]");
    }
    return ((Block.Grid) block)
        .rows().stream()
            .map(
                row ->
                    row.stream()
                        .map(slot -> slot.map(Slot::text).orElse("∅"))
                        .collect(Collectors.joining("|")))
            .toList();
  }

  /** Rows of cells: each a text, or an element of its own where it begins with {@code <}. */
  @SafeVarargs
  static String rows(List<String>... rows) {
    StringBuilder data = new StringBuilder("<sheetData>");
    int number = 0;
    for (List<String> row : rows) {
      number++;
      data.append("<row r=\"").append(number).append("\">");
      for (int column = 0; column < row.size(); column++) {
        String cell = row.get(column);
        String address = Range.address(number - 1, column);
        if (cell.startsWith("<c")) {
          data.append(cell.replaceFirst("<c", "<c r=\"" + address + "\""));
        } else if (!cell.isEmpty()) {
          data.append(
              "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, cell));
        }
      }
      data.append("</row>");
    }
    return data.append("</sheetData>").toString();
  }
}
