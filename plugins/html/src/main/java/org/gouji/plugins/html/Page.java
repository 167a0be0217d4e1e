package org.gouji.plugins.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.reader.Budget;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A parsed page while it is read.
 *
 * @param body the element under which everything visible stands; a frameset in a page of frames
 * @param dropped roots of what is hidden or page furniture; the tree itself stays as parsed, and
 *     nodes are equal to themselves alone
 * @param budget what may still be taken in
 */
record Page(Element body, Set<Node> dropped, Budget budget) {

  /** A page of which nothing is dropped yet. */
  static Page of(Element body, Budget budget) {
    return new Page(body, new HashSet<>(), budget);
  }

  NodeWalk walk() {
    return new NodeWalk(budget);
  }

  boolean shows(Node node) {
    return !dropped.contains(node);
  }

  /** Children that are elements and not dropped. */
  List<Element> children(Element parent) {
    return parent.children().stream().filter(this::shows).toList();
  }
}
