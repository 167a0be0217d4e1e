package org.gouji.plugins.office.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.reader.Budget;

/**
 * Parses parts into trees, without recursion and under the limits. Definitions of a document type,
 * and with them every entity, are refused; nothing outside the part is ever opened.
 */
final class PartParser {
  private static final int MOST_ELEMENTS = 1_000_000;
  private static final int MARK_LENGTH = 2;

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

  private final Budget budget;
  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
  private final Map<String, Map<String, String>> names = new HashMap<>();
  private int elements;
  private long characters;

  PartParser(Budget budget) {
    this.budget = budget;
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external entity refused");
        });
  }

  /**
   * The root of a part.
   *
   * @throws UnreadableException when it is no well-formed XML, or a limit is passed
   */
  Element parse(InputStream in) throws UnreadableException {
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(decoded(in));
      try {
        return tree(xml);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException | IOException e) {
      throw Damage.of("内部的 XML 有错误", e);
    }
  }

  /**
   * Parts are UTF-8 or, with a mark at their beginning, UTF-16. Left to itself the parser prints
   * what it cannot decode.
   */
  private static Reader decoded(InputStream in) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(in, MARK_LENGTH);
    byte[] mark = bytes.readNBytes(MARK_LENGTH);
    bytes.unread(mark);
    boolean wide = mark.length == MARK_LENGTH && (mark[0] & 0xFF) + (mark[1] & 0xFF) == 0xFE + 0xFF;
    Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    BufferedReader text = new BufferedReader(new InputStreamReader(bytes, charset.newDecoder()));
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
    return text;
  }

  private Element tree(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
    Deque<Element> open = new ArrayDeque<>();
    Element root = new Element("", new String[0]);
    open.push(root);
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          Element element = element(xml);
          if (PASSED_OVER.contains(element.name())) {
            skip(xml);
          } else {
            budget.depth(open.size());
            open.element().add(element);
            open.push(element);
          }
          text.setLength(0);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          Element ended = open.pop();
          if (TEXT.contains(ended.name())) {
            ended.write(text.toString());
            count(text.length());
          }
          text.setLength(0);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (TEXT.contains(open.element().name())) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
          }
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException("document type definition refused");
        default -> budget.time();
      }
    }
    return root.children().get(0);
  }

  /** Leaves an element behind with all that stands in it. */
  private void skip(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> budget.time();
      }
    }
  }

  private Element element(XMLStreamReader xml) throws UnreadableException {
    budget.time();
    if (++elements > MOST_ELEMENTS) {
      throw new UnreadableException(
          Unreadable.LIMIT, "文件内部的元素超过上限 " + MOST_ELEMENTS + " 个，未读完。请只提交年度报告本身，或用办公软件另存后重新提交。");
    }
    int count = xml.getAttributeCount();
    String[] attributes = new String[2 * count];
    for (int i = 0; i < count; i++) {
      attributes[2 * i] = name(xml.getAttributeNamespace(i), xml.getAttributeLocalName(i));
      attributes[2 * i + 1] = xml.getAttributeValue(i);
    }
    return new Element(name(xml.getNamespaceURI(), xml.getLocalName()), attributes);
  }

  private String name(String namespace, String local) {
    if (namespace == null || namespace.isEmpty()) {
      return local;
    }
    return names
        .computeIfAbsent(namespace, n -> new HashMap<>())
        .computeIfAbsent(local, l -> Namespaces.prefix(namespace) + ":" + l);
  }

  private void count(int more) throws UnreadableException {
    characters += more;
    budget.characters(characters);
  }
}
