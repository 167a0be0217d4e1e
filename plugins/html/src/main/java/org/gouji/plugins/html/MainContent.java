package org.gouji.plugins.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.gouji.document.UnreadableException;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Finds the element that holds a page's content. Names only suggest: an element is taken if next to
 * nothing of the page's own text and none of its data tables stand outside; else the whole body is.
 */
final class MainContent {

  /** Parts of ids and classes that portals give to the content of a page. */
  private static final List<String> NAMES =
      List.of(
          "content",
          "article",
          "zoom",
          "editor",
          "xxgk",
          "detail",
          "zhengwen",
          "neirong",
          "ucap",
          "main",
          "text",
          "news",
          "view",
          "con",
          "body",
          "info");

  /** With fewer characters on the page nothing is clear. */
  private static final int JUDGEABLE = 200;

  private static final int LOST_PERCENT = 10;
  private static final int LOST_CHARACTERS = 500;
  private static final int LINKS_AROUND = 10;

  private final Page page;
  private final Map<Node, Weight> weights;
  private Element found;

  private MainContent(Page page, Map<Node, Weight> weights) {
    this.page = page;
    this.weights = weights;
    this.found = page.body();
  }

  /** The content of a page whose hidden parts and furniture are dropped already. */
  static Element of(Page page, Map<Node, Weight> weights) throws UnreadableException {
    MainContent content = new MainContent(page, weights);
    page.walk().over(page.body(), content::consider);
    return content.withSurroundings();
  }

  /** Elements that hold nearly all stand within each other, so the last one is the innermost. */
  private boolean consider(Node node) {
    if (!page.shows(node) || !(node instanceof Element element)) {
      return false;
    }
    if (!holdsNearlyAll(element)) {
      return false;
    }
    if (isMarked(element)) {
      found = element;
    }
    return true;
  }

  private boolean holdsNearlyAll(Element element) {
    Weight all = weight(page.body());
    Weight own = weight(element);
    int lost = all.plainText() - own.plainText();
    return all.plainText() >= JUDGEABLE
        && lost <= LOST_CHARACTERS
        && (long) lost * 100 <= (long) all.plainText() * LOST_PERCENT
        && own.dataTables() == all.dataTables();
  }

  private static boolean isMarked(Element element) {
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return List.of("main", "article").contains(element.normalName())
        || element.attr("role").equalsIgnoreCase("main")
        || NAMES.stream().anyMatch(names::contains);
  }

  /**
   * Goes up while that brings few links, and further up to a title if there is none yet: heading,
   * date and source of an article often stand around its text.
   */
  private Element withSurroundings() {
    int links = weight(found).links();
    Element around = found;
    for (Element at = found; !at.equals(page.body()); ) {
      at = Objects.requireNonNull(at.parent());
      boolean fewLinks = weight(at).links() - links <= LINKS_AROUND;
      boolean firstTitle = weight(around).titles() == 0 && weight(at).titles() > 0;
      if (fewLinks || firstTitle) {
        around = at;
      }
    }
    return around;
  }

  private Weight weight(Element element) {
    return Objects.requireNonNull(weights.get(element));
  }
}
