package org.gouji.plugins.office.word;

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
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Slot;
import org.gouji.document.Submission;
import org.gouji.document.UnreadableException;

/** Makes Word documents for tests, part by part, and shows what was read as short texts. */
final class Docx {
  static final DocxReader READER = new DocxReader();
  static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private static final String OPEN = "http://schemas.openxmlformats.org/";
  private static final String NAMESPACES =
      (" xmlns:w='%1$swordprocessingml/2006/main'"
              + " xmlns:mc='%1$smarkup-compatibility/2006'"
              + " xmlns:wp='%1$sdrawingml/2006/wordprocessingDrawing'"
              + " xmlns:a='%1$sdrawingml/2006/main'"
              + " xmlns:m='%1$sofficeDocument/2006/math'"
              + " xmlns:r='%1$sofficeDocument/2006/relationships'"
              + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
              + " xmlns:v='urn:schemas-microsoft-com:vml'"
              + " xmlns:o='urn:schemas-microsoft-com:office:office'")
          .formatted(OPEN);

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relationships = new StringBuilder();

  private Docx(String type, String document) {
    part(
        "[Content_Types].xml",
        "<Types xmlns='%spackage/2006/content-types'>".formatted(OPEN)
            + "<Override PartName='/word/document.xml' ContentType='%s'/></Types>".formatted(type));
    part("_rels/.rels", relationships(relationship("officeDocument", "word/document.xml", "")));
    part("word/document.xml", document);
  }

  /** A document with this body. */
  static Docx of(String body) {
    return new Docx(TYPE, document(body));
  }

  /** A document whose main part is this text. */
  static Docx main(String document) {
    return new Docx(TYPE, document);
  }

  /** A document whose main part is of another type. */
  static Docx typed(String type, String body) {
    return new Docx(type, document(body));
  }

  static String document(String body) {
    return "<w:document" + NAMESPACES + "><w:body>" + body + "<w:sectPr/></w:body></w:document>";
  }

  Docx styles(String styles) {
    relate("styles", "styles.xml", "");
    return part("word/styles.xml", "<w:styles" + NAMESPACES + ">" + styles + "</w:styles>");
  }

  Docx numbering(String numbering) {
    relate("numbering", "numbering.xml", "");
    return part(
        "word/numbering.xml", "<w:numbering" + NAMESPACES + ">" + numbering + "</w:numbering>");
  }

  Docx relate(String type, String target, String more) {
    relationships.append(relationship(type, target, more));
    return part("word/_rels/document.xml.rels", relationships(relationships.toString()));
  }

  Docx part(String name, String content) {
    return part(name, content.getBytes(StandardCharsets.UTF_8));
  }

  Docx part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  Docx without(String name) {
    parts.remove(name);
    return this;
  }

  private static String relationships(String list) {
    return "<Relationships xmlns='%spackage/2006/relationships'>".formatted(OPEN)
        + list
        + "</Relationships>";
  }

  private static String relationship(String type, String target, String more) {
    return "<Relationship Id='r%s' Type='%sofficeDocument/2006/relationships/%s' Target='%s' %s/>"
        .formatted(target.hashCode(), OPEN, type, target, more);
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
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

  UnreadableException refusal() {
    return refusal(bytes());
  }

  static Document read(byte[] bytes) throws UnreadableException {
    return READER.read(submission(bytes), Limits.DEFAULT);
  }

  static UnreadableException refusal(byte[] bytes) {
    return catchThrowableOfType(UnreadableException.class, () -> read(bytes));
  }

  static Submission submission(byte[] bytes) {
    return new Submission("报告.docx", Optional.empty(), bytes);
  }

  /** A paragraph of one run. */
  static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  /** A run. */
  static String r(String text) {
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  /** A run with properties. */
  static String r(String properties, String text) {
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
  }

  /** A cell. */
  static String tc(String text) {
    return tc("", text);
  }

  /** A cell with properties. */
  static String tc(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
  }

  static String tr(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  static String tbl(String... rows) {
    return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
  }

  static String sdt(String content) {
    return "<w:sdt><w:sdtPr><w:alias w:val='数字'/></w:sdtPr><w:sdtContent>"
        + content
        + "</w:sdtContent></w:sdt>";
  }

  /**
   * Headings as {@code # text}, paragraphs as they are, pictures as {@code ![text]}, grids as rows:
   * cells separated by bars where they begin, a covered slot as a dot, one without a cell as ∅.
   */
  static List<String> shown(Document document) {
    return document.blocks().stream().flatMap(block -> show(block).stream()).toList();
  }

  private static List<String> show(Block block) {
    if (block instanceof Block.Heading heading) {
      return List.of("#".repeat(heading.level()) + " " + heading.text());
    }
    if (block instanceof Block.Paragraph paragraph) {
      return List.of(paragraph.text());
    }
    if (block instanceof Block.Picture picture) {
      return List.of("![" + picture.description() + "]");
    }
    Block.Grid grid = (Block.Grid) block;
    return IntStream.range(0, grid.rows().size())
        .mapToObj(
            y ->
                IntStream.range(0, grid.rows().get(y).size())
                    .mapToObj(x -> slot(grid.at(y, x), y, x))
                    .collect(Collectors.joining("|")))
        .toList();
  }

  private static String slot(Optional<Slot> slot, int y, int x) {
    if (slot.isEmpty()) {
      return "∅";
    }
    boolean begins = slot.get().row() == y && slot.get().column() == x;
    return begins ? slot.get().text().replace("\n", "⏎") : "·";
  }
}
