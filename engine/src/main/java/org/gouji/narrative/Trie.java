package org.gouji.narrative;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gouji.narrative.Lexicon.Word;
import org.jspecify.annotations.Nullable;

/** Words by their characters, for finding the longest one that begins at a place. */
final class Trie {

  private final Node root = new Node();

  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>();
    private @Nullable Word word;
  }

  /** A word that was found, and how long it is. */
  record Hit(Word word, int length) {}

  void put(String text, Word word) {
    Node node = root;
    for (int i = 0; i < text.length(); i++) {
      node = node.next.computeIfAbsent(text.charAt(i), c -> new Node());
    }
    node.word = word;
  }

  Optional<Hit> longest(Compact text, int from) {
    Node node = root;
    Hit hit = null;
    for (int i = from; i < text.length(); i++) {
      node = node.next.get(text.at(i));
      if (node == null) {
        break;
      }
      if (node.word != null) {
        hit = new Hit(node.word, i + 1 - from);
      }
    }
    return Optional.ofNullable(hit);
  }
}
