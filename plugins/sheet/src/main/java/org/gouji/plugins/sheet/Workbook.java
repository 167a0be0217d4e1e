package org.gouji.plugins.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Sheets as an Office Open XML package (ECMA-376). Written by hand, as lists of text need little of
 * it and the libraries write the time into it: here the same verdicts give the same bytes. For the
 * same reason nothing is compressed; compression differs from one machine to another.
 */
final class Workbook {

  static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final int TEXT_STYLE = 1;
  static final int HEADING_STYLE = 2;

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** Number format 49 is text. */
  private static final String STYLES =
      """
      <styleSheet xmlns="%s"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>\
      <font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill>\
      <patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill>\
      <patternFill patternType="solid"><fgColor rgb="FFE8EEF5"/></patternFill></fill></fills>\
      <borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>\
      <cellXfs count="3"><xf/><xf numFmtId="49" applyNumberFormat="1" applyAlignment="1">\
      <alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="2"\
       applyNumberFormat="1" applyFont="1" applyFill="1"/></cellXfs></styleSheet>"""
          .formatted(MAIN);

  /** The first moment that a ZIP file can tell. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Workbook() {}

  /** Writes the package; the stream stays open. */
  static void write(List<Sheet> sheets, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    part(zip, "[Content_Types].xml", PROLOGUE + contentTypes(sheets));
    part(
        zip,
        "_rels/.rels",
        PROLOGUE + relationships(relationship(1, "officeDocument", "xl/workbook.xml")));
    part(zip, "xl/workbook.xml", PROLOGUE + workbook(sheets));
    part(zip, "xl/_rels/workbook.xml.rels", PROLOGUE + workbookRelationships(sheets));
    part(zip, "xl/styles.xml", PROLOGUE + STYLES);
    for (int i = 0; i < sheets.size(); i++) {
      part(zip, "xl/" + path(i), sheets.get(i).toXml());
    }
    zip.finish();
  }

  private static String path(int sheet) {
    return "worksheets/sheet" + (sheet + 1) + ".xml";
  }

  private static String contentTypes(List<Sheet> sheets) {
    StringBuilder xml = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">");
    xml.append(
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
    xml.append(override("xl/workbook.xml", "sheet.main+xml"));
    xml.append(override("xl/styles.xml", "styles+xml"));
    for (int i = 0; i < sheets.size(); i++) {
      xml.append(override("xl/" + path(i), "worksheet+xml"));
    }
    return xml.append("</Types>").toString();
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/" + part + "\" ContentType=\"" + TYPES + type + "\"/>";
  }

  private static String workbook(List<Sheet> sheets) {
    StringBuilder xml =
        new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">");
    xml.append("<sheets>");
    for (int i = 0; i < sheets.size(); i++) {
      xml.append(
          "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
              .formatted(sheets.get(i).name(), i + 1, i + 1));
    }
    return xml.append("</sheets></workbook>").toString();
  }

  private static String workbookRelationships(List<Sheet> sheets) {
    StringBuilder xml = new StringBuilder();
    for (int i = 0; i < sheets.size(); i++) {
      xml.append(relationship(i + 1, "worksheet", path(i)));
    }
    return relationships(xml + relationship(sheets.size() + 1, "styles", "styles.xml"));
  }

  private static String relationships(String content) {
    return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + content + "</Relationships>";
  }

  private static String relationship(int id, String type, String goal) {
    return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, type, goal);
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    byte[] bytes = xml.getBytes(UTF_8);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
