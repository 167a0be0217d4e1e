package org.gouji.plugins.office.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.document.UnreadableException;
import org.gouji.reader.Budget;

/**
 * A part of the package, read as a stream of elements. Elements and attributes go by their local
 * names, so that the strict form is read like the usual one. A document type, and with it every
 * entity, is refused.
 */
final class XmlPart implements AutoCloseable {
  private static final XMLInputFactory FACTORY = factory();

  private final InputStream in;
  private final XMLStreamReader xml;
  private final Budget budget;
  private int depth;
  private int steps;

  XmlPart(InputStream in, Budget budget) throws XMLStreamException {
    this.in = in;
    this.budget = budget;
    this.xml = FACTORY.createXMLStreamReader(in);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  /** Goes on to the next start or end of an element, or to text; false at the end. */
  boolean next() throws XMLStreamException, UnreadableException {
    while (xml.hasNext()) {
      int event = xml.next();
      if ((++steps & 0xFFF) == 0) {
        budget.time();
      }
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          budget.depth(depth);
          return true;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          return true;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          return true;
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException("document types and entities are not read");
        default -> {
          // Comments and processing instructions say nothing.
        }
      }
    }
    return false;
  }

  boolean starts(String name) {
    return xml.isStartElement() && xml.getLocalName().equals(name);
  }

  boolean ends(String name) {
    return xml.isEndElement() && xml.getLocalName().equals(name);
  }

  boolean starts() {
    return xml.isStartElement();
  }

  boolean isText() {
    return xml.isCharacters();
  }

  Budget budget() {
    return budget;
  }

  String name() {
    return xml.getLocalName();
  }

  /** An attribute of the element that starts here, by its local name. */
  Optional<String> attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return Optional.of(xml.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** An attribute that is a number; the default where it is none. */
  int number(String name, int otherwise) {
    String text = attribute(name).orElse("");
    boolean number =
        !text.isEmpty() && text.length() < 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.parseInt(text) : otherwise;
  }

  /** An attribute that says yes. */
  boolean says(String name) {
    return attribute(name).filter(v -> v.equals("1") || v.equals("true")).isPresent();
  }

  /** Adds the text that stands here, counted against what may still be taken in. */
  void text(StringBuilder to, Taken taken) throws UnreadableException {
    taken.add(xml.getTextLength(), budget);
    to.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
  }

  /** Passes over the element that starts here, with all in it. */
  void skip() throws XMLStreamException, UnreadableException {
    int outside = depth - 1;
    boolean more = true;
    while (more && depth > outside) {
      more = next();
    }
  }

  @Override
  public void close() throws XMLStreamException {
    xml.close();
    try {
      in.close();
    } catch (IOException e) {
      throw new XMLStreamException(e);
    }
  }

  /** Characters taken in so far, over all parts. */
  static final class Taken {
    private long characters;

    void add(long more, Budget budget) throws UnreadableException {
      characters += more;
      budget.characters(characters);
    }
  }
}
