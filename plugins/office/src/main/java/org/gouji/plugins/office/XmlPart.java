package org.gouji.plugins.office;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.document.UnreadableException;
import org.gouji.reader.Budget;
import org.jspecify.annotations.Nullable;

/**
 * A part of the package, read as a stream of elements under the limits. Elements and attributes go
 * by their local names, so that the strict form is read like the usual one, unless somebody names
 * them otherwise. A document type, and with it every entity, is refused; nothing outside the part
 * is ever opened.
 */
public final class XmlPart implements AutoCloseable {
  private static final XMLInputFactory FACTORY = factory();
  private static final int MARK_LENGTH = 2;

  private final InputStream in;
  private final XMLStreamReader xml;
  private final Budget budget;
  private int depth;
  private int steps;

  XmlPart(InputStream in, Budget budget) throws XMLStreamException {
    this.in = in;
    this.budget = budget;
    try {
      this.xml = FACTORY.createXMLStreamReader(decoded(in));
    } catch (IOException e) {
      throw new XMLStreamException(e);
    }
  }

  /** Names elements and attributes by namespace, null where there is none, and local name. */
  public interface Naming {
    String name(@Nullable String namespace, String local);
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

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external entity refused");
        });
    return factory;
  }

  /** Goes on to the next start or end of an element, or to text; false at the end. */
  public boolean next() throws XMLStreamException, UnreadableException {
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

  public boolean starts(String name) {
    return xml.isStartElement() && xml.getLocalName().equals(name);
  }

  public boolean ends(String name) {
    return xml.isEndElement() && xml.getLocalName().equals(name);
  }

  public boolean starts() {
    return xml.isStartElement();
  }

  public boolean isText() {
    return xml.isCharacters();
  }

  public Budget budget() {
    return budget;
  }

  public String name() {
    return xml.getLocalName();
  }

  /** The same by a naming. */
  public String name(Naming naming) {
    return naming.name(xml.getNamespaceURI(), xml.getLocalName());
  }

  /** The attributes of the element that starts here: name, value, name, value … */
  public String[] attributes(Naming naming) {
    int count = xml.getAttributeCount();
    String[] attributes = new String[2 * count];
    for (int i = 0; i < count; i++) {
      attributes[2 * i] = naming.name(xml.getAttributeNamespace(i), xml.getAttributeLocalName(i));
      attributes[2 * i + 1] = xml.getAttributeValue(i);
    }
    return attributes;
  }

  /** An attribute of the element that starts here, by its local name. */
  public Optional<String> attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return Optional.of(xml.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** An attribute that is a number; the default where it is none. */
  public int number(String name, int otherwise) {
    String text = attribute(name).orElse("");
    boolean number =
        !text.isEmpty() && text.length() < 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.parseInt(text) : otherwise;
  }

  /** An attribute that says yes. */
  public boolean says(String name) {
    return attribute(name).filter(v -> v.equals("1") || v.equals("true")).isPresent();
  }

  /** Adds the text that stands here, counted against what may still be taken in. */
  public void text(StringBuilder to, Taken taken) throws UnreadableException {
    taken.add(xml.getTextLength(), budget);
    to.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
  }

  /** Passes over the element that starts here, with all in it. */
  public void skip() throws XMLStreamException, UnreadableException {
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
  public static final class Taken {
    private long characters;

    public void add(long more, Budget budget) throws UnreadableException {
      characters += more;
      budget.characters(characters);
    }
  }
}
