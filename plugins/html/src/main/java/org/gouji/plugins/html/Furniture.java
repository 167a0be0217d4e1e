package org.gouji.plugins.html;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gouji.document.UnreadableException;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Drops what a page shows on every page of its site: menus, banner, footer, form controls, lists of
 * links. An element that holds a data table or most of the page's own text is never furniture,
 * whatever it is called.
 */
final class Furniture {
  private static final Set<String> ALWAYS = Set.of("nav", "aside");
  private static final Set<String> OUTSIDE_ARTICLES = Set.of("header", "footer");
  private static final Set<String> ARTICLES = Set.of("article", "main", "section");
  private static final Set<String> ROLES =
      Set.of("navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar");
  private static final Set<String> FOOTERS = Set.of("footer", "foot", "copyright", "copyrights");
  private static final Set<String> LINK_BLOCKS =
      Set.of(
          "nav",
          "menu",
          "submenu",
          "navbar",
          "sidebar",
          "sidenav",
          "crumb",
          "crumbs",
          "bread",
          "breadcrumb",
          "breadcrumbs",
          "position",
          "location",
          "path",
          "mbx",
          "dqwz",
          "share",
          "bdshare",
          "bdsharebuttonbox",
          "related",
          "relate",
          "relevant",
          "xgxx",
          "friendlink",
          "links",
          "toolbar",
          "pager",
          "pages",
          "page",
          "pagination",
          "header",
          "head",
          "top",
          "banner",
          "bottom",
          "search",
          "footer",
          "foot");

  private final Map<Node, Weight> weights;
  private final int pageText;

  private Furniture(Page page, Map<Node, Weight> weights) {
    this.weights = weights;
    this.pageText = weight(page.body()).plainText();
  }

  /**
   * Drops the furniture of a page whose hidden parts are dropped already; none of it if nothing
   * else were left.
   */
  static void drop(Page page) throws UnreadableException {
    Furniture furniture = new Furniture(page, Weight.ofAll(page));
    Set<Element> found = new HashSet<>();
    page.walk()
        .over(
            page.body(),
            node -> {
              boolean isFurniture =
                  node instanceof Element element
                      && page.shows(node)
                      && !element.equals(page.body())
                      && furniture.contains(element)
                      && found.add(element);
              return page.shows(node) && !isFurniture;
            });
    int text = found.stream().mapToInt(element -> furniture.weight(element).text()).sum();
    if (text < furniture.weight(page.body()).text()) {
      page.dropped().addAll(found);
    }
  }

  private boolean contains(Element element) {
    if (Tags.CONTROLS.contains(element.normalName())) {
      return true;
    }
    Weight weight = weight(element);
    boolean vital = weight.dataTables() > 0 || weight.plainText() * 2 > pageText;
    return !vital && (isBySemantics(element, weight) || isLinkBlock(element, weight));
  }

  private static boolean isBySemantics(Element element, Weight weight) {
    String name = element.normalName();
    if (OUTSIDE_ARTICLES.contains(name) || isNamed(element, FOOTERS)) {
      boolean inArticle =
          element.parents().stream().anyMatch(p -> ARTICLES.contains(p.normalName()));
      boolean title = weight.titles() > 0 && weight.links() < 3;
      return !inArticle && !title;
    }
    return ALWAYS.contains(name) || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT));
  }

  /** Links and little else: a few will do where the name says so. */
  private static boolean isLinkBlock(Element element, Weight weight) {
    return switch (element.normalName()) {
      case "ul", "ol", "dl", "div", "section", "table", "td", "p", "center" -> {
        boolean manyLinks = weight.links() >= 5 && weight.linked(80) && weight.plainText() <= 100;
        boolean named = weight.links() >= 2 && weight.linked(50) && isNamed(element, LINK_BLOCKS);
        boolean list = weight.links() >= 3 && weight.linked(50) && isList(element);
        yield manyLinks || named || list;
      }
      default -> false;
    };
  }

  private static boolean isList(Element element) {
    return Set.of("ul", "ol", "dl").contains(element.normalName());
  }

  /** Whether a word of the element's class or id is one of these. */
  private static boolean isNamed(Element element, Set<String> names) {
    String own = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return !Collections.disjoint(Arrays.asList(own.split("[^a-z]+")), names);
  }

  private Weight weight(Element element) {
    return Objects.requireNonNull(weights.get(element));
  }
}
