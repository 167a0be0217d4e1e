package org.gouji.plugins.office.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** The lists that a document defines: what is shown at each level, and where counting begins. */
final class Numbering {
  static final int LEVELS = 9;

  /**
   * A list as paragraphs name it.
   *
   * @param counter lists with the same one are counted together
   * @param starts levels at which this list begins to count anew, with their first numbers
   */
  record NumberedList(
      String counter, Map<Integer, ListLevel> levels, Map<Integer, Integer> starts) {}

  private final Map<String, Element> definitions = new HashMap<>();
  private final Map<String, Element> lists = new HashMap<>();
  private final Map<String, NumberedList> known = new HashMap<>();
  private final Styles styles;

  private Numbering(Styles styles) {
    this.styles = styles;
  }

  /** Lists of a part {@code w:numbering}; none without one. */
  static Numbering of(Optional<Element> part, Styles styles) {
    Numbering numbering = new Numbering(styles);
    for (Element child : part.map(Element::children).orElseGet(List::of)) {
      if (child.is("w:abstractNum")) {
        child.attribute("w:abstractNumId").ifPresent(id -> numbering.definitions.put(id, child));
      } else if (child.is("w:num")) {
        child.attribute("w:numId").ifPresent(id -> numbering.lists.put(id, child));
      }
    }
    return numbering;
  }

  /** The list of an id; empty for none such, as for 0, which means "no list". */
  Optional<NumberedList> list(String id) {
    if (!lists.containsKey(id)) {
      return Optional.empty();
    }
    return Optional.of(known.computeIfAbsent(id, this::made));
  }

  private NumberedList made(String id) {
    Element list = Objects.requireNonNull(lists.get(id));
    String definition = list.value("w:abstractNumId").orElse("");
    String followed = styled(definition);
    Map<Integer, ListLevel> levels = new HashMap<>();
    Optional.ofNullable(definitions.get(followed))
        .ifPresent(found -> found.children().forEach(child -> level(child, levels)));
    Map<Integer, Integer> starts = new HashMap<>();
    for (Element override : list.children()) {
      OptionalInt at = override.number("w:ilvl");
      if (override.is("w:lvlOverride") && at.isPresent()) {
        override.children().forEach(child -> level(child, levels));
        override.count("w:startOverride").ifPresent(start -> starts.put(at.getAsInt(), start));
      }
    }
    return new NumberedList(followed, levels, starts);
  }

  /** A definition may say no more than that a style of lists has it. */
  private String styled(String definition) {
    Optional<String> style =
        Optional.ofNullable(definitions.get(definition)).flatMap(d -> d.value("w:numStyleLink"));
    return style
        .flatMap(name -> styles.numbering(Optional.of(name)))
        .flatMap(found -> found.getValue().value("w:numId"))
        .map(lists::get)
        .flatMap(list -> list.value("w:abstractNumId"))
        .orElse(definition);
  }

  private static void level(Element level, Map<Integer, ListLevel> into) {
    OptionalInt at = level.number("w:ilvl");
    if (level.is("w:lvl") && at.isPresent()) {
      into.put(
          at.getAsInt(),
          new ListLevel(
              level.count("w:start").orElse(0),
              format(level),
              level.value("w:lvlText").orElse(""),
              level.count("w:lvlRestart"),
              level.on("w:isLgl"),
              level.value("w:pStyle").orElse("")));
    }
  }

  /** Newer formats stand in an alternative; what they fall back on is the one to show. */
  private static String format(Element level) {
    return level
        .value("w:numFmt")
        .or(() -> level.at("mc:AlternateContent", "mc:Fallback").flatMap(f -> f.value("w:numFmt")))
        .orElse("decimal");
  }
}
