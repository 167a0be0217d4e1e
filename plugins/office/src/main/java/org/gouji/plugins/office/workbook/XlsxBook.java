package org.gouji.plugins.office.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.gouji.document.UnreadableException;
import org.gouji.plugins.office.OoxmlParts;
import org.gouji.plugins.office.OoxmlParts.Reference;
import org.gouji.plugins.office.XmlPart;
import org.gouji.plugins.office.workbook.Remarks.Kind;

/** Reads an XLSX package: its sheets in the order of their tabs. */
final class XlsxBook {

  /** A sheet as the workbook lists it. */
  private record Tab(String name, boolean hidden, String id) {}

  private final OoxmlParts parts;
  private final Remarks remarks;
  private final List<Tab> tabs = new ArrayList<>();
  private boolean since1904;
  private boolean trusted = true;

  private XlsxBook(OoxmlParts parts, Remarks remarks) {
    this.parts = parts;
    this.remarks = remarks;
  }

  static List<Sheet> read(OoxmlParts parts, Remarks remarks)
      throws IOException, XMLStreamException, UnreadableException {
    XlsxBook book = new XlsxBook(parts, remarks);
    String main =
        OoxmlParts.target(parts.references(""), "officeDocument").orElse("xl/workbook.xml");
    book.readTabs(parts.open(main).orElseThrow(() -> new IOException("no workbook part")));
    return book.readSheets(parts.references(main));
  }

  private void readTabs(XmlPart part) throws XMLStreamException, UnreadableException {
    try (XmlPart xml = part) {
      while (xml.next()) {
        if (xml.starts("workbookPr")) {
          since1904 = xml.says("date1904");
        } else if (xml.starts("calcPr")) {
          trusted = !xml.says("fullCalcOnLoad");
        } else if (xml.starts("sheet")) {
          xml.budget().table();
          boolean hidden = xml.attribute("state").filter(s -> !s.equals("visible")).isPresent();
          String id = xml.attribute("id").orElse("");
          tabs.add(new Tab(xml.attribute("name").orElse(""), hidden, id));
        }
      }
    }
  }

  private List<Sheet> readSheets(Map<String, Reference> references)
      throws IOException, XMLStreamException, UnreadableException {
    XmlPart.Taken taken = new XmlPart.Taken();
    Optional<String> styles = OoxmlParts.target(references, "styles");
    Optional<String> strings = OoxmlParts.target(references, "sharedStrings");
    SheetPart.Book book =
        new SheetPart.Book(
            Strings.read(strings.isPresent() ? parts.open(strings.get()) : Optional.empty(), taken),
            Styles.read(styles.isPresent() ? parts.open(styles.get()) : Optional.empty()),
            since1904,
            trusted,
            taken,
            remarks);
    List<Sheet> sheets = new ArrayList<>();
    for (Tab tab : tabs) {
      Reference reference = references.get(tab.id());
      if (reference == null) {
        throw new IOException("a sheet without its part: " + tab.name());
      }
      if (reference.type().equals("worksheet")) {
        sheets.add(readSheet(book, tab, reference.target()));
      } else if (!tab.hidden()) {
        remarks.add(Kind.OTHER_SHEET, tab.name());
      }
    }
    return sheets;
  }

  private Sheet readSheet(SheetPart.Book book, Tab tab, String part)
      throws IOException, XMLStreamException, UnreadableException {
    Sheet sheet = new Sheet(tab.name(), tab.hidden());
    try (XmlPart xml =
        parts.open(part).orElseThrow(() -> new IOException("no such sheet: " + part))) {
      SheetPart.read(book, sheet, xml);
    }
    Optional<String> drawing = OoxmlParts.target(parts.references(part), "drawing");
    Optional<XmlPart> drawn = drawing.isPresent() ? parts.open(drawing.get()) : Optional.empty();
    if (drawn.isPresent()) {
      try (XmlPart xml = drawn.get()) {
        DrawingPart.read(sheet, xml, book.taken());
      }
    }
    return sheet;
  }
}
