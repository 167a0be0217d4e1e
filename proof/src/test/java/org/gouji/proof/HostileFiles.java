package org.gouji.proof;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.gouji.testkit.Generator;
import org.gouji.testkit.Layout;
import org.gouji.testkit.Reporter;
import org.gouji.testkit.Sample;
import org.gouji.testkit.file.DocxFile;
import org.gouji.testkit.file.PdfFile;
import org.gouji.testkit.file.XlsxFile;

/** Broken and hostile files by name, made anew each time. */
final class HostileFiles {

  private static final Sample REPORT = Generator.report(3, 2023, Reporter.DEPARTMENT);
  private static final int DEEP = 200_000;
  private static final String LAUGHS =
      """
      <!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">\
      <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">\
      <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">]>""";
  private static final String OUTSIDE =
      "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">"
          + "<!ENTITY n SYSTEM \"http://127.0.0.1:9/\">]>";

  private final Map<String, byte[]> all = new LinkedHashMap<>();

  private HostileFiles() {
    whole()
        .forEach(
            (format, bytes) -> {
              cut(format, bytes);
              shaken(format, bytes);
              all.put(format + ": nothing but its beginning", Arrays.copyOf(bytes, 8));
              all.put(format + ": rubbish behind its beginning", rubbish(bytes));
            });
    pages();
    texts();
    packed();
    pdfs();
  }

  static Map<String, byte[]> all() {
    return new HostileFiles().all;
  }

  private static Map<String, byte[]> whole() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("text", Layout.named("lines").write(REPORT));
    files.put("Markdown", Layout.named("markdown").write(REPORT));
    files.put("HTML", Layout.named("html").write(REPORT));
    files.put("DOCX", DocxFile.of(REPORT));
    files.put("XLSX", new XlsxFile(false, XlsxFile.Sheets.ONE, true).of(REPORT));
    files.put("PDF", PdfFile.of(REPORT));
    files.put("ZIP", XlsxFile.pack(Map.of("报告.txt", text(Layout.named("lines").write(REPORT)))));
    return files;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private void cut(String format, byte[] bytes) {
    for (int percent : new int[] {5, 30, 60, 90, 99}) {
      all.put(
          format + ": cut off at " + percent + " %",
          Arrays.copyOf(bytes, bytes.length * percent / 100));
    }
  }

  private void shaken(String format, byte[] bytes) {
    for (int flips : new int[] {1, 20, 500}) {
      Random random = new Random(flips);
      byte[] shaken = bytes.clone();
      for (int i = 0; i < flips; i++) {
        shaken[random.nextInt(shaken.length)] = (byte) random.nextInt(256);
      }
      all.put(format + ": " + flips + " bytes changed", shaken);
    }
  }

  private static byte[] rubbish(byte[] bytes) {
    byte[] rubbish = Arrays.copyOf(bytes, 100_000);
    byte[] noise = new byte[rubbish.length - 64];
    new Random(9).nextBytes(noise);
    System.arraycopy(noise, 0, rubbish, 64, noise.length);
    return rubbish;
  }

  private void put(String name, String text) {
    all.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void pages() {
    put("HTML: nested deeply", "<html><body>" + "<div>".repeat(DEEP) + "1");
    put("HTML: tables nested deeply", "<html>" + "<table><tr><td>".repeat(20_000));
    put(
        "HTML: huge spans",
        "<html><table>"
            + ("<tr>" + "<td rowspan=65534 colspan=1000>1".repeat(50)).repeat(50)
            + "</table>");
    put("HTML: entities of entities", LAUGHS + "<html><p>&f;</p></html>");
    put("HTML: a million attributes", "<html><p " + "a=1 ".repeat(1_000_000) + ">x");
    put("HTML: never ending comment", "<html><!-- " + "-".repeat(1_900_000));
    all.put(
        "HTML: says it is gb2312 and is UTF-16",
        "<meta charset=gb2312><table><tr><td>1".getBytes(StandardCharsets.UTF_16LE));
  }

  private void texts() {
    put("text: a line of two million", "1".repeat(1_999_999));
    put("text: a hundred thousand lines", "1\n".repeat(99_999));
    put("text: brackets opened", "（".repeat(500_000));
    put("text: digits and stops", "12,".repeat(500_000));
    put("Markdown: a row of pipes", "|---|\n" + "|".repeat(500_000));
    all.put("text: only NUL", new byte[1 << 20]);
    all.put("text: half a character", new byte[] {(byte) 0xE4, (byte) 0xB8});
    all.put("text: Big5", "政府資訊公開工作年度報告".getBytes(Charset.forName("Big5")));
  }

  private void packed() {
    String zeros = "0".repeat(60 << 20);
    all.put("DOCX: bomb", XlsxFile.pack(docx("<w:p>" + zeros + "</w:p>")));
    all.put("DOCX: entities of entities", XlsxFile.pack(docx(LAUGHS, "<w:p>&f;</w:p>")));
    all.put("DOCX: entities from outside", XlsxFile.pack(docx(OUTSIDE, "<w:p>&f;&n;</w:p>")));
    all.put("DOCX: nested deeply", XlsxFile.pack(docx("<w:tbl><w:tr><w:tc>".repeat(50_000))));
    all.put(
        "DOCX: huge spans",
        XlsxFile.pack(
            docx(
                "<w:tbl>"
                    + ("<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"1000000\"/></w:tcPr><w:p/></w:tc>"
                            + "</w:tr>")
                        .repeat(1000)
                    + "</w:tbl>")));
    all.put("DOCX: no document in it", XlsxFile.pack(Map.of("[Content_Types].xml", types())));
    all.put("XLSX: entities of entities", XlsxFile.pack(xlsx(LAUGHS + "<sst>&f;</sst>")));
    all.put("XLSX: entities from outside", XlsxFile.pack(xlsx(OUTSIDE + "<sst>&f;</sst>")));
    all.put("ZIP: bomb", XlsxFile.pack(Map.of("a.txt", zeros, "b.txt", zeros, "c.txt", zeros)));
    Map<String, String> many = new LinkedHashMap<>();
    for (int i = 0; i < 20_000; i++) {
      many.put("a" + i + ".txt", "1");
    }
    all.put("ZIP: twenty thousand entries", XlsxFile.pack(many));
    all.put("ZIP: fields without end", fields(100));
    all.put(
        "ZIP: names that climb out",
        XlsxFile.pack(Map.of("../../../etc/cron.d/x", "1", "/etc/passwd", "2")));
  }

  /** Entries with thousands of extra fields each, which some tools merge one by one. */
  private static byte[] fields(int entries) {
    ByteBuffer zip = ByteBuffer.allocate(64 + entries * 70_000).order(ByteOrder.LITTLE_ENDIAN);
    zip.putInt(0x04034b50)
        .put(new byte[22])
        .putShort((short) 1)
        .putShort((short) 0)
        .put((byte) 'a');
    int directory = zip.position();
    for (int i = 0; i < entries; i++) {
      zip.putInt(0x02014b50).put(new byte[24]).putShort((short) 1).putShort((short) 64_000);
      zip.put(new byte[14]).put((byte) 'a');
      for (int f = 0; f < 16_000; f++) {
        zip.putShort((short) (f + 0x4000)).putShort((short) 0);
      }
    }
    int size = zip.position() - directory;
    zip.putInt(0x06054b50).putInt(0).putShort((short) entries).putShort((short) entries);
    zip.putInt(size).putInt(directory).putShort((short) 0);
    return Arrays.copyOf(zip.array(), zip.position());
  }

  private static Map<String, String> docx(String body) {
    return docx("", body);
  }

  private static Map<String, String> docx(String declarations, String body) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", types());
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
    parts.put(
        "word/document.xml",
        declarations
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body>"
            + body
            + "</w:body></w:document>");
    return parts;
  }

  private static String types() {
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
        + "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
  }

  /** A workbook whose list of strings is that. */
  private static Map<String, String> xlsx(String strings) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd."
            + "openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheets/>"
            + "</workbook>");
    parts.put("xl/sharedStrings.xml", strings);
    return parts;
  }

  private void pdfs() {
    put("PDF: a page tree that bites its tail", pdf("<</Type/Pages/Count 9/Kids[2 0 R 2 0 R]>>"));
    put("PDF: objects that refer to each other", pdf("3 0 R") + "3 0 obj 2 0 R endobj\n");
    put("PDF: arrays nested deeply", pdf("[".repeat(DEEP)));
    put("PDF: a count of a thousand million", pdf("<</Type/Pages/Count 999999999/Kids[]>>"));
    put("PDF: a length that lies", pdf("<</Length 999999999>> stream\nBT ET"));
    put("PDF: encrypted by nobody knows what", pdf("<<>>") + "trailer<</Encrypt<</Filter/X>>>>");
  }

  private static String pdf(String second) {
    return "%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj "
        + second
        + " endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
  }
}
