package org.gouji.plugins.office.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.plugins.office.XmlPart;
import org.jspecify.annotations.Nullable;

/** Makes trees of parts, without recursion and under the limits. */
final class PartParser {
  private static final int MOST_ELEMENTS = 1_000_000;

  /** What only says how a thing looks, or how it was before a change. */
  private static final Set<String> PASSED_OVER =
      Set.of(
          "w:rFonts",
          "w:lang",
          "w:spacing",
          "w:ind",
          "w:tblBorders",
          "w:tcBorders",
          "w:pBdr",
          "w:tabs",
          "w:tcMar",
          "w:tblCellMar",
          "w:tblPrEx",
          "w:latentStyles",
          "w:sectPr",
          "w:pPrChange",
          "w:rPrChange",
          "w:tcPrChange",
          "w:trPrChange",
          "w:tblPrChange",
          "w:tblGridChange");

  /** Elements whose character data is shown. */
  private static final Set<String> TEXT = Set.of("w:t", "m:t");

  private final Map<String, Map<String, String>> names = new HashMap<>();
  private final XmlPart.Taken taken = new XmlPart.Taken();
  private int elements;

  /**
   * The root of a part.
   *
   * @throws UnreadableException when it is no well-formed XML, or a limit is passed
   */
  Element parse(XmlPart part) throws UnreadableException {
    try (XmlPart xml = part) {
      return tree(xml);
    } catch (XMLStreamException e) {
      throw Damage.of("内部的 XML 有错误", e);
    }
  }

  private Element tree(XmlPart xml) throws XMLStreamException, UnreadableException {
    Deque<Element> open = new ArrayDeque<>();
    Element root = new Element("", new String[0]);
    open.push(root);
    StringBuilder text = new StringBuilder();
    while (xml.next()) {
      if (xml.isText()) {
        if (TEXT.contains(open.element().name())) {
          xml.text(text, taken);
        }
        continue;
      }
      if (!xml.starts()) {
        Element ended = open.pop();
        if (TEXT.contains(ended.name())) {
          ended.write(text.toString());
        }
      } else if (PASSED_OVER.contains(xml.name(this::name))) {
        xml.skip();
      } else {
        Element element = element(xml);
        open.element().add(element);
        open.push(element);
      }
      text.setLength(0);
    }
    return root.children().get(0);
  }

  private Element element(XmlPart xml) throws UnreadableException {
    if (++elements > MOST_ELEMENTS) {
      throw new UnreadableException(
          Unreadable.LIMIT, "文件内部的元素超过上限 " + MOST_ELEMENTS + " 个，未读完。请只提交年度报告本身，或用办公软件另存后重新提交。");
    }
    return new Element(xml.name(this::name), xml.attributes(this::name));
  }

  private String name(@Nullable String namespace, String local) {
    if (namespace == null || namespace.isEmpty()) {
      return local;
    }
    return names
        .computeIfAbsent(namespace, n -> new HashMap<>())
        .computeIfAbsent(local, l -> Namespaces.prefix(namespace) + ":" + l);
  }
}
