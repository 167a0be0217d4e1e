package org.gouji.plugins.office.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.gouji.document.UnreadableException;
import org.gouji.plugins.office.XmlPart;

/** The texts that the cells of a workbook share. */
final class Strings {

  /** A text, and whether something in it is struck out. */
  record Text(String text, boolean struck) {}

  private Strings() {}

  static List<Text> read(Optional<XmlPart> part, XmlPart.Taken taken)
      throws XMLStreamException, UnreadableException {
    List<Text> texts = new ArrayList<>();
    if (part.isPresent()) {
      try (XmlPart xml = part.get()) {
        while (xml.next()) {
          if (xml.starts("si")) {
            // An empty text costs memory too.
            taken.add(1, xml.budget());
            texts.add(text(xml, "si", taken));
          }
        }
      }
    }
    return texts;
  }

  /** The text of the element that starts here: alone, or in runs; phonetic guides are left out. */
  static Text text(XmlPart xml, String element, XmlPart.Taken taken)
      throws XMLStreamException, UnreadableException {
    RichText rich = new RichText();
    StringBuilder run = new StringBuilder();
    boolean struck = false;
    boolean raised = false;
    while (xml.next() && !xml.ends(element)) {
      if (xml.starts("rPh")) {
        xml.skip();
      } else if (xml.starts("r")) {
        struck = false;
        raised = false;
      } else if (xml.starts("strike")) {
        struck = Styles.isOn(xml);
      } else if (xml.starts("vertAlign")) {
        raised = xml.attribute("val").filter(val -> !val.equals("baseline")).isPresent();
      } else if (xml.starts("t")) {
        run.setLength(0);
        while (xml.next() && !xml.ends("t")) {
          if (xml.isText()) {
            xml.text(run, taken);
          }
        }
        rich.append(unescaped(run.toString()), struck, raised);
      }
    }
    return new Text(rich.toString(), rich.struck());
  }

  /** Characters that XML cannot hold are written as {@code _x000D_}. */
  static String unescaped(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      if (isEscape(text, at)) {
        out.append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
        at += 7;
      } else {
        out.append(text.charAt(at));
        at++;
      }
    }
    return out.toString();
  }

  private static boolean isEscape(String text, int at) {
    return text.startsWith("_x", at)
        && at + 6 < text.length()
        && text.charAt(at + 6) == '_'
        && text.substring(at + 2, at + 6).chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }
}
