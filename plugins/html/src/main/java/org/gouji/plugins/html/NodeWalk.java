package org.gouji.plugins.html;

import java.util.Objects;
import org.gouji.document.UnreadableException;
import org.gouji.reader.Budget;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Walks a tree of nodes in document order without recursion, under the limits of one reading. */
final class NodeWalk {

  /** Is told of each node when it is reached and when it is left. */
  interface Visitor {

    /** Reaches a node; answers whether to go into its children. */
    boolean enter(Node node) throws UnreadableException;

    /** Leaves a node, whether its children were visited or not. */
    default void leave(Node node) throws UnreadableException {}
  }

  private final Budget budget;

  NodeWalk(Budget budget) {
    this.budget = budget;
  }

  /** Visits {@code root} and everything under it. */
  void over(Node root, Visitor visitor) throws UnreadableException {
    Node node = root;
    int depth = 0;
    while (true) {
      budget.time();
      Node child = visitor.enter(node) ? node.firstChild() : null;
      if (child != null) {
        depth++;
        budget.depth(child instanceof Element ? depth : 0);
        node = child;
        continue;
      }
      @Nullable Node next = null;
      while (next == null) {
        visitor.leave(node);
        if (node.equals(root)) {
          return;
        }
        next = node.nextSibling();
        if (next == null) {
          node = Objects.requireNonNull(node.parentNode());
          depth--;
        }
      }
      node = next;
    }
  }
}
