package org.gouji.recognise;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.commons.text.similarity.LongestCommonSubsequence;
import org.gouji.form.ColumnForm;
import org.gouji.form.RowForm;
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
  private static final double SHORTENED = 0.72;
  private static final double NUMBERED_ALIKE = 0.7;

  /** A text that is surely one label is no other. */
  private static final double NEAR = 0.019;

  private static final int SHORTEST_PREFIX = 5;
  private static final int SHORTEST_LABEL = 4;

  /** From this length on two wrong characters leave no doubt. */
  private static final int LONG_ENOUGH = 6;

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

  private Labels() {}

  /** The labels of rows, in their order. */
  static Labels ofRows(List<RowForm> rows) {
    Labels labels = new Labels();
    rows.forEach(row -> labels.add(row.label(), row.aliases()));
    return labels;
  }

  /** The labels of columns, in their order. */
  static Labels ofColumns(List<ColumnForm> columns) {
    Labels labels = new Labels();
    columns.forEach(column -> labels.add(column.label(), column.aliases()));
    return labels;
  }

  /** A single label. */
  static Labels of(String label) {
    Labels labels = new Labels();
    labels.add(label, List.of());
    return labels;
  }

  private void add(String label, List<String> aliases) {
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
    List<Hit> exact = exact(key);
    if (!exact.isEmpty()) {
      return exact;
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
    if (hits.isEmpty()) {
      return hits;
    }
    hits.sort((a, b) -> Double.compare(b.score(), a.score()));
    return hits.stream().filter(hit -> hit.score() >= hits.get(0).score() - NEAR).toList();
  }

  /** Whether a printed text is a label to the letter. */
  boolean isExact(String printed) {
    return !exact(Key.text(printed)).isEmpty();
  }

  /** A text that is a label to the letter needs no comparing with the others. */
  private List<Hit> exact(String key) {
    for (Label label : labels) {
      if (key.equals(label.key)) {
        return List.of(new Hit(label.index, EXACT, false));
      }
    }
    return List.of();
  }

  private static Hit compare(Label label, String key, String bare, int number) {
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
    if (label.bare.length() >= SHORTEST_LABEL
        && bare.length() <= label.bare.length() * 3
        && bare.startsWith(label.bare)) {
      return new Hit(label.index, EXTENDED - penalty, false);
    }
    int wrong = wrongCharacters(label.bare, bare);
    if (wrong >= 0) {
      return new Hit(label.index, MISTYPED - A_CHARACTER * wrong - penalty, false);
    }
    if (isShortened(label.bare, bare) || isShortened(bare, label.bare)) {
      return new Hit(label.index, SHORTENED - penalty, false);
    }
    boolean alike =
        number > 0 && number == label.number && common(label.bare, bare) * 2 >= bare.length();
    return new Hit(label.index, alike ? NUMBERED_ALIKE : 0, false);
  }

  /** Whether the shorter text is the longer one with at most two fifths of it left out. */
  private static boolean isShortened(String whole, String part) {
    return part.length() >= SHORTEST_LABEL
        && part.length() < whole.length()
        && part.length() * 10 >= whole.length() * 6
        && isSubsequence(part, whole);
  }

  private static boolean isSubsequence(String part, String whole) {
    int i = 0;
    for (int j = 0; j < whole.length() && i < part.length(); j++) {
      if (whole.charAt(j) == part.charAt(i)) {
        i++;
      }
    }
    return i == part.length();
  }

  /** Length of the longest common subsequence. */
  private static int common(String a, String b) {
    return Math.abs(a.length() - b.length()) > Math.max(a.length(), b.length()) / 2
        ? 0
        : new LongestCommonSubsequence().apply(a, b);
  }

  /** How many characters are wrong, at most a quarter of them; -1 for more. */
  private static int wrongCharacters(String label, String bare) {
    int length = Math.max(label.length(), bare.length());
    int most = length < LONG_ENOUGH ? length / 4 : Math.max(2, length / 4);
    return most > 0 && Math.abs(label.length() - bare.length()) <= most
        ? new LevenshteinDistance(most).apply(label, bare)
        : -1;
  }
}
