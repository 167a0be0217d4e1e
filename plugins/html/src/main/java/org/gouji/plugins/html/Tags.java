package org.gouji.plugins.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What the tags of HTML mean for reading. */
final class Tags {

  /** Never seen on a page, whatever stands in them. */
  static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "title",
          "svg",
          "math",
          "noframes",
          "canvas",
          "audio",
          "video",
          "map",
          "rp");

  static final Set<String> CONTROLS =
      Set.of("input", "select", "button", "textarea", "datalist", "option", "optgroup", "dialog");

  /** Elements that show another file. */
  static final Set<String> EMBEDDING = Set.of("iframe", "frame", "object", "embed");

  /** Elements whose digits must not run together with those before and after. */
  static final Set<String> APART_IN_DIGITS = Set.of("sup", "sub", "del", "s", "strike", "ins");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "listing",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "plaintext",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "xmp");

  private Tags() {}

  /** Whether a browser puts the element on lines of its own. */
  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName()) || InlineStyle.of(element).standsApart();
  }

  static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  /** Whether line ends of the source are seen as such. */
  static boolean keepsLines(Element element) {
    return Set.of("pre", "listing", "xmp", "plaintext").contains(element.normalName());
  }

  /** 1 to 6 for a heading, else 0. */
  static int headingLevel(Element element) {
    String name = element.normalName();
    boolean heading =
        name.length() == 2
            && name.charAt(0) == 'h'
            && name.charAt(1) >= '1'
            && name.charAt(1) <= '6';
    return heading ? name.charAt(1) - '0' : 0;
  }
}
