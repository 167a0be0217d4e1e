package org.gouji.plugins.office.word;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.gouji.document.UnreadableException;
import org.gouji.plugins.office.OoxmlParts;
import org.gouji.plugins.office.OoxmlParts.Reference;
import org.gouji.plugins.office.XmlPart;

/** The parts of a DOCX that are read: the main one, its styles and its numbering. */
final class WordParts {
  private final OoxmlParts parts;
  private final PartParser parser = new PartParser();
  private final String main;
  private final Map<String, Reference> related;

  /** Finds them by what the package and its main part refer to. */
  WordParts(OoxmlParts parts) throws IOException, XMLStreamException, UnreadableException {
    this.parts = parts;
    this.main =
        OoxmlParts.target(parts.references(""), "officeDocument")
            .orElseThrow(() -> Damage.of("找不到正文部分"));
    this.related = parts.references(main);
  }

  /** The main part: {@code w:document}. */
  Element document() throws IOException, XMLStreamException, UnreadableException {
    return part(main);
  }

  /** {@code w:styles}, if the document has any. */
  Optional<Element> styles() throws IOException, XMLStreamException, UnreadableException {
    return optional("styles");
  }

  /** {@code w:numbering}, if the document has any. */
  Optional<Element> numbering() throws IOException, XMLStreamException, UnreadableException {
    return optional("numbering");
  }

  private Optional<Element> optional(String type)
      throws IOException, XMLStreamException, UnreadableException {
    Optional<String> target = OoxmlParts.target(related, type);
    return target.isPresent() ? Optional.of(part(target.get())) : Optional.empty();
  }

  private Element part(String name) throws IOException, XMLStreamException, UnreadableException {
    XmlPart part = parts.open(name).orElseThrow(() -> Damage.of("缺少内部部分 " + name));
    return parser.parse(part);
  }
}
