package org.gouji.api.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;

/** The frame of every page: head, style, the way to the other pages. */
final class Page {

  private static final String STYLE = style();

  private Page() {}

  static String of(String title, Links links, Consumer<Html> body) {
    Html page = new Html();
    page.markup("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.text("title", title).markup("<style>\n" + STYLE + "</style>\n</head>\n<body>\n");
    page.element(
        "nav", nav -> nav.link(links.index(), "规则目录").plain(" · ").link(links.law(), "按依据查找"));
    page.element("main", main -> body.accept(main.text("h1", title)));
    return page.markup("</body>\n</html>\n").toString();
  }

  private static String style() {
    try (InputStream in = Page.class.getResourceAsStream("rules.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
