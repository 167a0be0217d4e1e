package org.gouji.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The word lists of all rules, ready to be looked for in one pass over a text. Time is linear in
 * the text for words of bounded length.
 */
public final class WordLists {

  private final Map<Character, List<Entry>> byFirst = new HashMap<>();
  private final BitSet first = new BitSet();
  private final BitSet second = new BitSet();
  private final Map<String, Map<String, List<String>>> lists;

  /**
   * Indexes the lists.
   *
   * @param lists rule id to term to words
   */
  public WordLists(Map<String, Map<String, List<String>>> lists) {
    this.lists = new TreeMap<>(lists);
    lists.forEach(
        (rule, terms) ->
            terms.forEach(
                (term, words) ->
                    words.forEach(
                        word ->
                            byFirst
                                .computeIfAbsent(word.charAt(0), c -> new ArrayList<>())
                                .add(new Entry(rule, term, word)))));
    Comparator<Entry> order =
        Comparator.comparing(Entry::rule)
            .thenComparing(Entry::term)
            .thenComparing(entry -> -entry.word().length())
            .thenComparing(Entry::word);
    byFirst.values().forEach(entries -> entries.sort(order));
    byFirst.keySet().forEach(first::set);
    byFirst.values().forEach(entries -> entries.forEach(entry -> addSecond(entry.word())));
  }

  /** The rules that have a list under a term, in order. */
  List<String> rulesWith(String term) {
    return lists.entrySet().stream()
        .filter(entry -> entry.getValue().containsKey(term))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The list of a rule under a term, empty if it has none. */
  List<String> list(String rule, String term) {
    return lists.getOrDefault(rule, Map.of()).getOrDefault(term, List.of());
  }

  /** A word of a list. */
  record Entry(String rule, String term, String word) {}

  /** The words that begin at this index of the text. */
  List<Entry> at(String text, int index) {
    List<Entry> found = new ArrayList<>(0);
    for (Entry entry : byFirst.getOrDefault(text.charAt(index), List.of())) {
      if (text.startsWith(entry.word(), index)) {
        found.add(entry);
      }
    }
    return found;
  }

  /** A word of one character may be followed by any. */
  private void addSecond(String word) {
    if (word.length() == 1) {
      second.set(Character.MIN_VALUE, Character.MAX_VALUE + 1);
    } else {
      second.set(word.charAt(1));
    }
  }

  /**
   * Whether a word may begin at this index, by its first two characters. Nearly every index of a
   * text is settled by this alone.
   */
  boolean mayStart(String text, int index) {
    return first.get(text.charAt(index))
        && (index + 1 == text.length() || second.get(text.charAt(index + 1)));
  }
}
