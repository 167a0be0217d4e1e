package org.gouji.plugins.html;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.gouji.document.UnreadableException;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Paths of elements such as {@code body/div[2]/table[1]/tr[3]/td[1]}: each element counted from 1
 * among its siblings of the same name, row groups passed over, so that rows count within their
 * table. Of a very long path the steps after {@code body} are left out.
 */
final class ElementPaths {
  private static final Set<String> PASSED_OVER = Set.of("tbody", "thead", "tfoot");
  private static final int MAX_STEPS = 30;

  private final Element root;
  private final Map<Node, Integer> ordinals = new HashMap<>();

  private ElementPaths(Element root) {
    this.root = root;
  }

  /** Counts all elements of a page. */
  static ElementPaths of(Page page) throws UnreadableException {
    ElementPaths paths = new ElementPaths(page.body());
    page.walk().over(page.body(), paths.new Counter());
    return paths;
  }

  /** The path of an element of the page. */
  String of(Element element) {
    Deque<String> steps = new ArrayDeque<>();
    @Nullable Element at = element;
    while (at != null && !at.equals(root) && steps.size() < MAX_STEPS) {
      if (!PASSED_OVER.contains(at.normalName())) {
        steps.addFirst(at.normalName() + "[" + ordinals.getOrDefault(at, 1) + "]");
      }
      at = at.parent();
    }
    if (at != null && !at.equals(root)) {
      steps.addFirst("…");
    }
    steps.addFirst(root.normalName());
    return String.join("/", steps);
  }

  private final class Counter implements NodeWalk.Visitor {
    private final Deque<Map<String, Integer>> counts =
        new ArrayDeque<>(Collections.singleton(new HashMap<>()));

    @Override
    public boolean enter(Node node) {
      if (node instanceof Element element) {
        Map<String, Integer> siblings = counts.element();
        ordinals.put(node, siblings.merge(element.normalName(), 1, Integer::sum));
        counts.push(PASSED_OVER.contains(element.normalName()) ? siblings : new HashMap<>());
      }
      return true;
    }

    @Override
    public void leave(Node node) {
      if (node instanceof Element) {
        counts.pop();
      }
    }
  }
}
