package org.gouji.api.site;

import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.text.StringEscapeUtils;

/** A page while it is written. Whatever is text goes through {@link #escape}. */
final class Html {

  private final StringBuilder out = new StringBuilder();

  /** Text as it may stand in an element or an attribute. */
  static String escape(String text) {
    return StringEscapeUtils.escapeXml10(text);
  }

  /** An element with text. */
  Html text(String tag, String text) {
    return markup("<" + tag + ">" + escape(text) + "</" + tag + ">\n");
  }

  /** An element with what the content writes. */
  Html element(String tag, Consumer<Html> content) {
    markup("<" + tag + ">");
    content.accept(this);
    return markup("</" + tag + ">\n");
  }

  /** Text without an element. */
  Html plain(String text) {
    return markup(escape(text));
  }

  Html link(String address, String text) {
    return markup("<a href=\"" + escape(address) + "\">" + escape(text) + "</a>");
  }

  /** The head of a table, and its rows as the content writes them. */
  Html table(List<String> heads, Consumer<Html> rows) {
    return element(
        "table",
        table -> {
          table.element("tr", row -> heads.forEach(head -> row.text("th", head)));
          rows.accept(table);
        });
  }

  /** A row of text. */
  Html row(String... cells) {
    return element(
        "tr",
        row -> {
          for (String cell : cells) {
            row.text("td", cell);
          }
        });
  }

  /** What is HTML already. */
  Html markup(String html) {
    out.append(html);
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
