package org.gouji.plugins.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The declarations of an element's style attribute, as far as they decide what is seen. */
final class InlineStyle {
  private static final InlineStyle NONE = new InlineStyle(Map.of());
  private static final Set<String> BLOCK_DISPLAYS =
      Set.of("block", "flex", "grid", "table", "table-row", "table-cell", "list-item", "flow-root");
  private static final Set<String> RELATIVE_UNITS = Set.of("em", "%", "ex");
  private static final Set<String> RELATIVE_SIZES = Set.of("inherit", "smaller", "larger", "unset");

  private final Map<String, String> declarations;

  private InlineStyle(Map<String, String> declarations) {
    this.declarations = declarations;
  }

  /** Reads the attribute; of several declarations of one property the last counts. */
  static InlineStyle of(Element element) {
    String style = element.attr("style");
    if (style.isEmpty()) {
      return NONE;
    }
    Map<String, String> declarations = new HashMap<>();
    for (String declaration : style.toLowerCase(Locale.ROOT).split(";", 100)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        declarations.put(
            declaration.substring(0, colon).strip(),
            declaration.substring(colon + 1).replace("!important", "").strip());
      }
    }
    return new InlineStyle(declarations);
  }

  /** Whether the element takes no place at all. */
  boolean displaysNothing() {
    return value("display").equals("none");
  }

  /** Whether the element stands apart from the text before and after it. */
  boolean standsApart() {
    return BLOCK_DISPLAYS.contains(value("display"))
        || Set.of("left", "right").contains(value("float"))
        || Set.of("absolute", "fixed").contains(value("position"));
  }

  /** Whether text in the element is invisible, given whether text around the element is. */
  boolean invisible(boolean inherited) {
    return switch (value("visibility")) {
      case "hidden", "collapse" -> true;
      case "visible" -> false;
      default -> inherited;
    };
  }

  /** Whether text in the element has size zero, given whether text around the element has. */
  boolean sizeless(boolean inherited) {
    String size = value("font-size");
    if (size.isEmpty() || RELATIVE_SIZES.contains(size)) {
      return inherited;
    }
    int end = 0;
    boolean zero = true;
    while (end < size.length() && "+0123456789.".indexOf(size.charAt(end)) >= 0) {
      zero = zero && "+0.".indexOf(size.charAt(end)) >= 0;
      end++;
    }
    boolean number = end > 0;
    boolean relative = RELATIVE_UNITS.contains(size.substring(end).strip());
    return (number && zero) || (relative && inherited);
  }

  private String value(String property) {
    return declarations.getOrDefault(property, "");
  }
}
