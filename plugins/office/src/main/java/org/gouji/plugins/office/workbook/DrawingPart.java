package org.gouji.plugins.office.workbook;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.gouji.document.UnreadableException;
import org.gouji.plugins.office.XmlPart;

/** Reads what lies over the cells of a sheet: pictures and text boxes. */
final class DrawingPart {
  private static final int EMU_A_PIXEL = 9525;
  private static final int LEAST_PIXELS = 50;

  private final Sheet sheet;
  private final XmlPart xml;
  private final XmlPart.Taken taken;
  private int row;
  private int column;
  private boolean tiny;

  private DrawingPart(Sheet sheet, XmlPart xml, XmlPart.Taken taken) {
    this.sheet = sheet;
    this.xml = xml;
    this.taken = taken;
  }

  static void read(Sheet sheet, XmlPart xml, XmlPart.Taken taken)
      throws XMLStreamException, UnreadableException {
    DrawingPart part = new DrawingPart(sheet, xml, taken);
    while (xml.next()) {
      if (xml.starts()) {
        part.element();
      }
    }
  }

  private void element() throws XMLStreamException, UnreadableException {
    switch (xml.name()) {
      case "twoCellAnchor", "oneCellAnchor", "absoluteAnchor" -> {
        row = 0;
        column = 0;
        tiny = false;
      }
      // Holds the same once more, for programs that do not know the first form.
      case "Fallback" -> xml.skip();
      case "from" -> from();
      case "ext" -> {
        int least = EMU_A_PIXEL * LEAST_PIXELS;
        tiny |= xml.number("cx", least) < least || xml.number("cy", least) < least;
      }
      case "pic" -> picture("pic");
      case "graphicFrame" -> picture("graphicFrame");
      case "txBody" -> textBox();
      default -> {
        // Shapes and lines without text show nothing to read.
      }
    }
  }

  private void from() throws XMLStreamException, UnreadableException {
    while (xml.next() && !xml.ends("from")) {
      boolean isRow = xml.starts("row");
      if (isRow || xml.starts("col")) {
        StringBuilder text = new StringBuilder();
        while (xml.next() && xml.isText()) {
          xml.text(text, taken);
        }
        int at = Math.max(0, Integer.parseInt(text.toString().strip()));
        row = isRow ? Math.min(at, Range.MOST_ROWS - 1) : row;
        column = isRow ? column : Math.min(at, Range.MOST_COLUMNS - 1);
      }
    }
  }

  private void picture(String element) throws XMLStreamException, UnreadableException {
    String description = "";
    boolean small = tiny;
    boolean hidden = false;
    while (xml.next() && !xml.ends(element)) {
      if (xml.starts("cNvPr")) {
        description = xml.attribute("descr").or(() -> xml.attribute("name")).orElse("");
        hidden = xml.says("hidden");
      } else if (xml.starts("ext") && xml.attribute("cx").isPresent()) {
        int least = EMU_A_PIXEL * LEAST_PIXELS;
        small |= xml.number("cx", least) < least || xml.number("cy", least) < least;
      }
    }
    if (!small && !hidden) {
      xml.budget().block();
      sheet.drawings().add(new Sheet.Drawn(row, column, Optional.empty(), description));
    }
  }

  private void textBox() throws XMLStreamException, UnreadableException {
    StringBuilder text = new StringBuilder();
    while (xml.next() && !xml.ends("txBody")) {
      if (xml.starts("t")) {
        while (xml.next() && xml.isText()) {
          xml.text(text, taken);
        }
      } else if (xml.ends("p") || xml.starts("br")) {
        text.append('\n');
      }
    }
    if (!org.gouji.reader.Blanks.isBlank(text)) {
      xml.budget().block();
      sheet.drawings().add(new Sheet.Drawn(row, column, Optional.of(text.toString()), ""));
    }
  }
}
