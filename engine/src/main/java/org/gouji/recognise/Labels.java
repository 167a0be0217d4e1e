package org.gouji.recognise;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.gouji.text.Key;
import org.gouji.text.Numbering;
import org.gouji.text.Wording;

/**
 * A closed set of labels that printed text is matched against: exact (with and without its number),
 * by a known other wording, as a part that was torn off, or with a few wrong characters. Texts are
 * compared by their keys.
 */
final class Labels {

  private static final double EXACT = 1.0;
  private static final double UNNUMBERED = 0.97;
  private static final double ALIAS = 0.95;
  private static final double EXTENDED = 0.85;
  private static final double PREFIX = 0.8;
  private static final double MISTYPED = 0.79;
  private static final double A_CHARACTER = 0.02;

  /** A text that is surely one label is no other. */
  private static final double NEAR = 0.019;

  private static final int SHORTEST_PREFIX = 5;

  /** No label with what somebody wrote behind it is longer. */
  private static final int LONGEST = 120;

  private final List<Label> labels = new ArrayList<>();

  /** One label of the set. */
  private record Label(int index, String key, String bare, int number, List<String> aliases) {}

  /**
   * A label that a text may be.
   *
   * @param index its index in the set
   * @param score 0.7 to 1: how surely
   * @param part whether only the beginning of the label is printed
   */
  record Hit(int index, double score, boolean part) {}

  /** Adds the next label. */
  void add(String label, List<String> aliases) {
    labels.add(
        new Label(
            labels.size(),
            Key.text(label),
            Wording.unnumbered(label),
            number(label),
            aliases.stream().map(Key::text).toList()));
  }

  private static int number(String label) {
    return Numbering.of(label).map(Numbering::ordinal).orElse(0);
  }

  /** The labels that a printed text may be, the surest first; none for a text that is no label. */
  List<Hit> match(String printed) {
    String key = Key.text(printed);
    if (key.isEmpty() || key.length() > LONGEST) {
      return List.of();
    }
    String bare = Wording.unnumbered(printed);
    int number = number(printed);
    List<Hit> hits = new ArrayList<>();
    for (Label label : labels) {
      Hit hit = compare(label, key, bare, number);
      if (hit.score() > 0) {
        hits.add(hit);
      }
    }
    hits.sort((a, b) -> Double.compare(b.score(), a.score()));
    return hits.stream().filter(hit -> hit.score() >= hits.get(0).score() - NEAR).toList();
  }

  private static Hit compare(Label label, String key, String bare, int number) {
    if (key.equals(label.key)) {
      return new Hit(label.index, EXACT, false);
    }
    double penalty = number > 0 && label.number > 0 && number != label.number ? 0.15 : 0;
    if (bare.equals(label.bare)) {
      return new Hit(label.index, UNNUMBERED - penalty, false);
    }
    if (label.aliases.contains(bare) || label.aliases.contains(key)) {
      return new Hit(label.index, ALIAS - penalty, false);
    }
    if (bare.length() >= SHORTEST_PREFIX
        && bare.length() * 10 >= label.bare.length() * 4
        && label.bare.startsWith(bare)) {
      return new Hit(label.index, PREFIX - penalty, true);
    }
    if (label.bare.length() >= SHORTEST_PREFIX
        && bare.length() <= label.bare.length() * 3
        && bare.startsWith(label.bare)) {
      return new Hit(label.index, EXTENDED - penalty, false);
    }
    int wrong = wrongCharacters(label.bare, bare);
    return new Hit(label.index, wrong < 0 ? 0 : MISTYPED - A_CHARACTER * wrong - penalty, false);
  }

  /** How many characters are wrong, at most a quarter of them; -1 for more. */
  private static int wrongCharacters(String label, String bare) {
    int most = Math.max(label.length(), bare.length()) / 4;
    return most > 0 && Math.abs(label.length() - bare.length()) <= most
        ? new LevenshteinDistance(most).apply(label, bare)
        : -1;
  }

  /** The bare key of a label, for looking up the rest of one that is printed in part. */
  String bare(int index) {
    return labels.get(index).bare;
  }
}
