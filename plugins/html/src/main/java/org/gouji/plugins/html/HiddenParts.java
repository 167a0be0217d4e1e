package org.gouji.plugins.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gouji.document.UnreadableException;
import org.gouji.reader.Blanks;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Drops what a browser does not show: by attribute, by inline style, or by the element's nature. A
 * hidden cell goes from its row, as in a browser; a cell whose text is invisible stays, empty.
 */
final class HiddenParts {

  /**
   * Something hidden that is no code.
   *
   * @param parent where it stands
   * @param table whether a table is hidden
   */
  record Part(Node parent, String text, boolean table) {
    boolean holdsDigits() {
      return text.chars().anyMatch(Character::isDigit);
    }
  }

  /** How text looks that stands directly in an element. */
  private record Look(boolean invisible, boolean sizeless) {}

  private final Page page;
  private final List<Part> parts = new ArrayList<>();

  private HiddenParts(Page page) {
    this.page = page;
  }

  /** Drops all hidden parts of a page; answers those that held text. */
  static List<Part> drop(Page page) throws UnreadableException {
    HiddenParts hidden = new HiddenParts(page);
    page.walk().over(page.body(), hidden.new Marker());
    return hidden.parts;
  }

  private void hide(Node node, String text, boolean table) {
    page.dropped().add(node);
    Node parent = node.parentNode();
    if (parent != null && !Blanks.isBlank(text)) {
      parts.add(new Part(parent, text, table));
    }
  }

  private final class Marker implements NodeWalk.Visitor {
    private final Deque<Look> looks = new ArrayDeque<>(List.of(new Look(false, false)));

    @Override
    public boolean enter(Node node) {
      Look look = looks.element();
      if (node instanceof TextNode text) {
        if (look.invisible() || look.sizeless()) {
          hide(text, text.getWholeText(), false);
        }
        return false;
      }
      if (!(node instanceof Element element)) {
        return false;
      }
      InlineStyle style = InlineStyle.of(element);
      looks.push(new Look(style.invisible(look.invisible()), style.sizeless(look.sizeless())));
      if (Tags.UNSEEN.contains(element.normalName())) {
        page.dropped().add(element);
        return false;
      }
      // A page that hides its whole body shows it again by script.
      boolean hidden = element.hasAttr("hidden") || style.displaysNothing();
      if (hidden && !element.equals(page.body())) {
        hide(element, element.wholeText(), element.selectFirst("table") != null);
        return false;
      }
      return true;
    }

    @Override
    public void leave(Node node) {
      if (node instanceof Element) {
        looks.pop();
      }
    }
  }
}
