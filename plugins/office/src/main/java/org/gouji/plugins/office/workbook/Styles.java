package org.gouji.plugins.office.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.gouji.document.UnreadableException;
import org.gouji.plugins.office.XmlPart;

/** What the styles of a workbook say about how cells show: number format, struck out, framed. */
final class Styles {

  /** One cell format. */
  record Style(Display.Format format, boolean struck, boolean framed) {
    static final Style PLAIN = new Style(Display.Format.builtIn(0), false, false);
  }

  private final Map<Integer, Display.Format> formats = new HashMap<>();
  private final List<Boolean> struckFonts = new ArrayList<>();
  private final List<Boolean> frames = new ArrayList<>();
  private final List<Style> styles = new ArrayList<>();

  private Styles() {}

  static Styles read(Optional<XmlPart> part)
      throws IOException, XMLStreamException, UnreadableException {
    Styles styles = new Styles();
    if (part.isPresent()) {
      try (XmlPart xml = part.get()) {
        while (xml.next()) {
          styles.read(xml);
        }
      }
    }
    return styles;
  }

  Style of(int index) {
    return index < styles.size() ? styles.get(index) : Style.PLAIN;
  }

  private void read(XmlPart xml) throws XMLStreamException, UnreadableException {
    if (xml.starts("numFmt")) {
      int id = xml.number("numFmtId", 0);
      formats.put(id, new Display.Format(id, xml.attribute("formatCode").orElse("General")));
    } else if (xml.starts("dxfs")) {
      xml.skip();
    } else if (xml.starts("fonts")) {
      while (xml.next() && !xml.ends("fonts")) {
        if (xml.starts("font")) {
          struckFonts.add(false);
        } else if (xml.starts("strike") && isOn(xml)) {
          struckFonts.set(struckFonts.size() - 1, true);
        }
      }
    } else if (xml.starts("borders")) {
      while (xml.next() && !xml.ends("borders")) {
        if (xml.starts("border")) {
          frames.add(false);
        } else if (xml.starts() && isDrawn(xml)) {
          frames.set(frames.size() - 1, true);
        }
      }
    } else if (xml.starts("cellXfs")) {
      while (xml.next() && !xml.ends("cellXfs")) {
        if (xml.starts("xf")) {
          styles.add(style(xml));
        }
      }
    }
  }

  private Style style(XmlPart xml) {
    int id = xml.number("numFmtId", 0);
    Display.Format own = formats.get(id);
    return new Style(
        own == null ? Display.Format.builtIn(id) : own,
        is(struckFonts, xml.number("fontId", 0)),
        is(frames, xml.number("borderId", 0)));
  }

  private static boolean is(List<Boolean> list, int index) {
    return index < list.size() && list.get(index);
  }

  private static boolean isDrawn(XmlPart xml) {
    return xml.attribute("style").filter(style -> !style.equals("none")).isPresent();
  }

  /** An element that switches something on, unless it says otherwise. */
  static boolean isOn(XmlPart xml) {
    return xml.attribute("val").isEmpty() || xml.says("val");
  }
}
