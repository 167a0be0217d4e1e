package org.gouji.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gouji.form.SectionKey;
import org.gouji.report.Heading;
import org.gouji.report.Presence;
import org.gouji.report.Section;
import org.gouji.report.Statement;
import org.gouji.text.Numbering;

/** Sections and headings of a posted report. */
final class SectionJson {

  private static final Set<String> KEYS =
      Set.of(
          "key",
          "heading",
          "paragraphs",
          "at",
          "presence",
          "level",
          "ordinal",
          "malformed",
          "paragraphsAt");
  private static final Set<String> HEADING_KEYS =
      Set.of("level", "text", "section", "ordinal", "malformed", "at");

  private SectionJson() {}

  /** Six sections of which nothing is known. */
  static List<Section> none() {
    return Arrays.stream(SectionKey.values()).map(SectionJson::unseen).toList();
  }

  private static Section unseen(SectionKey key) {
    return new Section(key, Presence.UNCERTAIN, Optional.empty(), List.of());
  }

  static List<Section> read(Node list) {
    Map<SectionKey, Section> sections = new EnumMap<>(SectionKey.class);
    for (Node node : list.items()) {
      Section section = section(node);
      if (sections.put(section.key(), section) != null) {
        throw node.contradiction("“" + section.key().word() + "”出现了两次。");
      }
    }
    return Arrays.stream(SectionKey.values())
        .map(key -> sections.getOrDefault(key, unseen(key)))
        .toList();
  }

  static List<Heading> headings(Node list) {
    return list.items().stream()
        .map(
            node -> {
              node.only(HEADING_KEYS);
              Optional<SectionKey> section = node.get("section").map(SectionJson::key);
              return heading(node, node.need("text").text(), section);
            })
        .toList();
  }

  private static Section section(Node node) {
    node.only(KEYS);
    SectionKey key = key(node.need("key"));
    Optional<Heading> heading =
        node.get("heading").map(text -> heading(node, text.text(), Optional.of(key)));
    Presence presence =
        node.get("presence")
            .map(word -> word.oneOf(Presence.class))
            .orElse(heading.isPresent() ? Presence.PRESENT : Presence.UNCERTAIN);
    if (heading.isPresent() != (presence == Presence.PRESENT)) {
      throw node.contradiction("有 heading 的部分必须是 PRESENT，没有的不得是 PRESENT。");
    }
    return new Section(key, presence, heading, paragraphs(node));
  }

  private static SectionKey key(Node node) {
    return node.oneOf(List.of(SectionKey.values()), SectionKey::word);
  }

  private static Heading heading(Node node, String text, Optional<SectionKey> section) {
    return new Heading(
        node.get("level").map(Node::integer).orElse(1),
        text,
        node.has("ordinal") ? ordinal(node) : printedOrdinal(text),
        node.get("malformed").map(Node::flag).orElse(false),
        section,
        PlaceJson.of(node));
  }

  private static OptionalInt ordinal(Node node) {
    return node.get("ordinal")
        .map(number -> OptionalInt.of(number.integer()))
        .orElse(OptionalInt.empty());
  }

  private static OptionalInt printedOrdinal(String heading) {
    return Numbering.of(heading)
        .map(numbering -> OptionalInt.of(numbering.ordinal()))
        .orElse(OptionalInt.empty());
  }

  private static List<Statement> paragraphs(Node section) {
    List<Node> texts = section.get("paragraphs").map(Node::items).orElse(List.of());
    List<Node> places = section.get("paragraphsAt").map(Node::items).orElse(List.of());
    if (section.has("paragraphsAt") && places.size() != texts.size()) {
      throw section.contradiction("paragraphs 与 paragraphsAt 的个数不同。");
    }
    List<Statement> paragraphs = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      paragraphs.add(
          new Statement(
              texts.get(i).text(),
              places.isEmpty() ? PlaceJson.inPosted(texts.get(i)) : PlaceJson.read(places.get(i))));
    }
    return paragraphs;
  }
}
