package org.gouji.plugins.html;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gouji.plugin.DocumentReader.Claim;
import org.gouji.reader.Blanks;

/** Tells from how a text begins whether it is HTML. */
final class HtmlStart {
  private static final String MEDIA_TYPE = "text/html";
  private static final Claim PAGE = new Claim(MEDIA_TYPE, 100);

  /** Weaker than Markdown, which may begin with a tag, and stronger than plain text. */
  private static final Claim FRAGMENT = new Claim(MEDIA_TYPE, 40);

  private static final String DOCTYPE = "<!doctype";
  private static final Set<String> PAGE_TAGS = Set.of("html", "head", "body", "table", "frameset");
  private static final Set<String> FRAGMENT_TAGS =
      Set.of(
          "meta", "title", "link", "style", "script", "base", "div", "p", "span", "section",
          "article", "main", "center", "form", "font", "strong", "b", "h1", "h2", "h3", "ul", "ol",
          "dl", "br", "hr", "header", "tbody", "tr");

  private final String text;
  private int at;

  private HtmlStart(String text) {
    this.text = text;
  }

  /** A claim if a tag of HTML begins the text, after blanks, comments and XML declarations. */
  static Optional<Claim> claim(String text) {
    HtmlStart start = new HtmlStart(text);
    start.skipProlog();
    if (start.follows(DOCTYPE)) {
      return start.word(start.skipBlanks(start.at + DOCTYPE.length())).equals("html")
          ? Optional.of(PAGE)
          : Optional.empty();
    }
    if (!start.follows("<")) {
      return Optional.empty();
    }
    String tag = start.word(start.at + 1);
    if (PAGE_TAGS.contains(tag)) {
      return Optional.of(PAGE);
    }
    return FRAGMENT_TAGS.contains(tag) && text.indexOf("</", start.at) > 0
        ? Optional.of(FRAGMENT)
        : Optional.empty();
  }

  private void skipProlog() {
    at = skipBlanks(0);
    while (true) {
      String close = follows("<!--") ? "-->" : follows("<?") ? "?>" : "";
      int end = close.isEmpty() ? -1 : text.indexOf(close, at);
      if (end < 0) {
        return;
      }
      at = skipBlanks(end + close.length());
    }
  }

  private boolean follows(String expected) {
    return text.regionMatches(true, at, expected, 0, expected.length());
  }

  private int skipBlanks(int from) {
    int end = from;
    while (end < text.length() && Blanks.isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The letters and digits at a position, in lower case. */
  private String word(int from) {
    int end = from;
    while (end < text.length() && end - from < 12 && isTagCharacter(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isTagCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
