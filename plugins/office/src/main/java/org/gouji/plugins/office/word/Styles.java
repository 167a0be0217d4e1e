package org.gouji.plugins.office.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** Styles of a document, as far as they decide what is shown. */
final class Styles {
  private static final String HEADING = "heading ";

  private final Map<String, Element> byId = new HashMap<>();
  private Optional<String> paragraphDefault = Optional.empty();
  private boolean allHidden;

  private Styles() {}

  /** Styles of a part {@code w:styles}; none without one. */
  static Styles of(Optional<Element> part) {
    Styles styles = new Styles();
    part.ifPresent(styles::add);
    return styles;
  }

  private void add(Element part) {
    allHidden =
        part.at("w:docDefaults", "w:rPrDefault", "w:rPr").map(r -> r.on("w:vanish")).orElse(false);
    for (Element style : part.children()) {
      Optional<String> id = style.attribute("w:styleId");
      if (style.is("w:style") && id.isPresent()) {
        byId.putIfAbsent(id.get(), style);
        boolean isDefault =
            List.of("1", "true", "on").contains(style.attribute("w:default").orElse(""));
        if (isDefault && style.attribute("w:type").orElse("paragraph").equals("paragraph")) {
          paragraphDefault = id;
        }
      }
    }
  }

  /** The style of a paragraph: its own or the default one. */
  Optional<String> ofParagraph(Optional<Element> properties) {
    return properties
        .flatMap(p -> p.value("w:pStyle"))
        .filter(byId::containsKey)
        .or(() -> paragraphDefault);
  }

  /** Level of the headings of a style, from 1; empty for running text. */
  OptionalInt headingLevel(Optional<String> style) {
    Optional<String> outline = first(style, s -> s.value("w:pPr", "w:outlineLvl"));
    return outline.isPresent() ? headingLevel(outline.get()) : named(style);
  }

  /** What an outline level means: 0 to 8 are headings, 9 is running text. */
  static OptionalInt headingLevel(String outline) {
    return outline.length() == 1 && outline.charAt(0) >= '0' && outline.charAt(0) < '9'
        ? OptionalInt.of(outline.charAt(0) - '0' + 1)
        : OptionalInt.empty();
  }

  /** The names of the built-in headings are the same in every language. */
  private OptionalInt named(Optional<String> style) {
    String name = style.map(byId::get).flatMap(s -> s.value("w:name")).orElse("");
    boolean heading = name.regionMatches(true, 0, HEADING, 0, HEADING.length());
    if (!heading || name.length() != HEADING.length() + 1) {
      return OptionalInt.empty();
    }
    int level = name.charAt(HEADING.length()) - '0';
    return level >= 1 && level <= 9 ? OptionalInt.of(level) : OptionalInt.empty();
  }

  /** The element {@code w:numPr} that a style or one below it has, and the id of that style. */
  Optional<Map.Entry<String, Element>> numbering(Optional<String> style) {
    for (String id : chain(style)) {
      Optional<Element> found =
          Optional.ofNullable(byId.get(id)).flatMap(s -> s.at("w:pPr", "w:numPr"));
      if (found.isPresent()) {
        return Optional.of(Map.entry(id, found.get()));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a run is hidden. What stands at the run itself decides; else hiding is a switch that
   * each style on the way turns over.
   */
  boolean hides(Optional<Element> run, Optional<String> paragraphStyle) {
    Optional<Boolean> own = run.flatMap(r -> r.toggle("w:vanish"));
    if (own.isPresent()) {
      return own.get();
    }
    Optional<String> runStyle = run.flatMap(r -> r.value("w:rStyle"));
    return allHidden ^ vanishes(paragraphStyle) ^ vanishes(runStyle);
  }

  private boolean vanishes(Optional<String> style) {
    return first(style, s -> s.child("w:rPr").flatMap(r -> r.toggle("w:vanish"))).orElse(false);
  }

  private <T> Optional<T> first(Optional<String> style, Function<Element, Optional<T>> property) {
    for (String id : chain(style)) {
      Optional<T> found = Optional.ofNullable(byId.get(id)).flatMap(property);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** A style and those below it; a circle ends where it begins. */
  private List<String> chain(Optional<String> style) {
    Set<String> chain = new LinkedHashSet<>();
    Optional<String> at = style;
    while (at.isPresent() && chain.add(at.get())) {
      at = at.map(byId::get).flatMap(s -> s.value("w:basedOn"));
    }
    return new ArrayList<>(chain);
  }
}
