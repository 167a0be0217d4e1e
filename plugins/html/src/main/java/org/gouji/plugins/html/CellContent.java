package org.gouji.plugins.html;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.UnreadableException;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What a table cell or caption shows.
 *
 * @param text paragraphs and line breaks joined by a line feed
 * @param images pictures in it
 */
record CellContent(String text, List<Element> images) {

  static CellContent of(Element cell, Page page) throws UnreadableException {
    Reader reader = new Reader(page);
    page.walk().over(cell, reader);
    return new CellContent(String.join("\n", reader.text.takeLines()), reader.images);
  }

  private static final class Reader implements NodeWalk.Visitor {
    private final Page page;
    private final FlowText text = new FlowText('\n');
    private final List<Element> images = new ArrayList<>();
    private int preformatted;

    Reader(Page page) {
      this.page = page;
    }

    @Override
    public boolean enter(Node node) {
      if (node instanceof TextNode textNode && page.shows(node)) {
        text.append(textNode, preformatted > 0);
      } else if (node instanceof Element element) {
        bound(element);
        preformatted += Tags.keepsLines(element) ? 1 : 0;
        if (page.shows(node) && Pictures.isContent(element)) {
          images.add(element);
        }
      }
      return page.shows(node);
    }

    @Override
    public void leave(Node node) {
      if (node instanceof Element element) {
        bound(element);
        preformatted -= Tags.keepsLines(element) ? 1 : 0;
      }
    }

    private void bound(Element element) {
      if (Tags.isBlock(element) || element.normalName().equals("br")) {
        text.breakLine();
      } else if (Tags.APART_IN_DIGITS.contains(element.normalName())) {
        text.separateDigits();
      }
    }
  }
}
