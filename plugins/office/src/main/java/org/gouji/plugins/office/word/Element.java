package org.gouji.plugins.office.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An element of a part. Names and attributes carry the prefixes of {@link Namespaces}, whatever the
 * file itself calls them: {@code w:tbl}, {@code w:val}.
 */
final class Element {
  private static final List<String> OFF = List.of("0", "false", "off");
  private static final int MOST_DIGITS = 9;

  private final String name;
  private final String[] attributes;
  private final List<Element> children = new ArrayList<>(2);
  private String text = "";

  /**
   * An element without content.
   *
   * @param attributes name, value, name, value …
   */
  Element(String name, String[] attributes) {
    this.name = name;
    this.attributes = attributes;
  }

  void add(Element child) {
    children.add(child);
  }

  void write(String content) {
    text = content;
  }

  String name() {
    return name;
  }

  boolean is(String other) {
    return name.equals(other);
  }

  List<Element> children() {
    return children;
  }

  /** Character data; kept for elements that show text only. */
  String text() {
    return text;
  }

  Optional<String> attribute(String wanted) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].equals(wanted)) {
        return Optional.of(attributes[i + 1]);
      }
    }
    return Optional.empty();
  }

  /** An attribute that is a whole number of at most nine digits. */
  OptionalInt number(String attribute) {
    String value = attribute(attribute).orElse("").strip();
    String digits = value.startsWith("-") ? value.substring(1) : value;
    boolean whole =
        !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return whole ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty();
  }

  /** The first child of a name. */
  Optional<Element> child(String wanted) {
    for (Element child : children) {
      if (child.is(wanted)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** The element at the end of a path of first children. */
  Optional<Element> at(String... path) {
    Optional<Element> here = Optional.of(this);
    for (String step : path) {
      here = here.flatMap(element -> element.child(step));
    }
    return here;
  }

  /** The value of the element at the end of a path. */
  Optional<String> value(String... path) {
    return at(path).flatMap(element -> element.attribute("w:val"));
  }

  /** The number of the element at the end of a path. */
  OptionalInt count(String... path) {
    Optional<Element> found = at(path);
    return found.isPresent() ? found.get().number("w:val") : OptionalInt.empty();
  }

  /** What a switch says; empty where it does not stand. */
  Optional<Boolean> toggle(String child) {
    return child(child)
        .map(found -> !OFF.contains(found.attribute("w:val").orElse("true").strip()));
  }

  /** Whether a switch stands and is on. */
  boolean on(String child) {
    return toggle(child).orElse(false);
  }
}
