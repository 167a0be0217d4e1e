package org.gouji.plugins.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.gouji.document.UnreadableException;
import org.gouji.reader.Blanks;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** How much of what an element shows; counted over all elements of a page at once. */
final class Weight {
  private int text;
  private int linkText;
  private int links;
  private int rows;
  private int cells;
  private int tables;
  private int dataTables;
  private int titles;

  private Weight() {}

  /** Weighs every element that is not dropped. */
  static Map<Node, Weight> ofAll(Page page) throws UnreadableException {
    Scale scale = new Scale(page);
    page.walk().over(page.body(), scale);
    return scale.weights;
  }

  /** Characters but blanks. */
  int text() {
    return text;
  }

  /** Characters but blanks outside links. */
  int plainText() {
    return text - linkText;
  }

  int links() {
    return links;
  }

  /** Tables of any kind, the element itself included. */
  int tables() {
    return tables;
  }

  /** Tables of several rows and columns with no table in them that are no menus. */
  int dataTables() {
    return dataTables;
  }

  /** Elements that look like a title. */
  int titles() {
    return titles;
  }

  /** Whether at least {@code percent} of the text stands in links. */
  boolean linked(int percent) {
    return (long) linkText * 100 >= (long) text * percent;
  }

  private void add(Weight part) {
    text += part.text;
    linkText += part.linkText;
    links += part.links;
    rows += part.rows;
    cells += part.cells;
    tables += part.tables;
    dataTables += part.dataTables;
    titles += part.titles;
  }

  private void close(Element element) {
    switch (element.normalName()) {
      case "tr" -> rows++;
      case "td", "th" -> cells++;
      case "table" -> {
        if (tables == 0 && rows >= 3 && cells > rows + 2 && !linked(30)) {
          dataTables++;
        }
        tables++;
      }
      default -> {
        if (text > 0 && isTitle(element)) {
          titles++;
        }
      }
    }
  }

  private static boolean isTitle(Element element) {
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return element.normalName().equals("h1") || names.contains("title");
  }

  private static final class Scale implements NodeWalk.Visitor {
    private final Page page;
    private final Map<Node, Weight> weights = new HashMap<>();
    private final Deque<Weight> open = new ArrayDeque<>();
    private int linksOpen;

    Scale(Page page) {
      this.page = page;
      open.push(new Weight());
    }

    @Override
    public boolean enter(Node node) {
      if (node instanceof Element element) {
        open.push(new Weight());
        if (isLink(element)) {
          linksOpen++;
        }
      } else if (node instanceof TextNode textNode && page.shows(node)) {
        int characters =
            (int) textNode.getWholeText().chars().filter(c -> !Blanks.isBlank(c)).count();
        open.element().text += characters;
        open.element().linkText += linksOpen > 0 ? characters : 0;
      }
      return page.shows(node);
    }

    @Override
    public void leave(Node node) {
      if (node instanceof Element element) {
        Weight weight = open.pop();
        if (page.shows(node)) {
          weight.close(element);
        }
        if (isLink(element)) {
          linksOpen--;
          weight.links++;
        }
        weights.put(node, weight);
        open.element().add(weight);
      }
    }

    private static boolean isLink(Element element) {
      return element.normalName().equals("a") && element.hasAttr("href");
    }
  }
}
