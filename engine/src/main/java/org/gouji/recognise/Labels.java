package org.gouji.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.commons.text.similarity.LongestCommonSubsequence;
import org.gouji.form.ColumnForm;
import org.gouji.form.RowForm;
import org.gouji.text.Key;

/**
 * A closed set of labels that printed text is matched against: exact (with and without its number),
 * by a known other wording, as a part that was torn off, or with a few wrong characters. Texts are
 * compared by their keys.
 */
final class Labels {

  private static final double EXACT = 1.0;
  private static final double UNNUMBERED = 0.97;
  private static final double ALIAS = 0.95;

  /** From this score on a text is the label and nothing else. */
  static final double SURE = ALIAS;

  private static final double EXTENDED = 0.85;
  private static final double PREFIX = 0.8;
  private static final double MISTYPED = 0.79;
  private static final double A_CHARACTER = 0.02;
  private static final double SHORTENED = 0.72;
  private static final double NUMBERED_ALIKE = 0.7;

  /** Another number than the label's own speaks against it. */
  private static final double MISNUMBERED = 0.15;

  /** A text that is surely one label is no other. */
  private static final double NEAR = 0.019;

  private static final int SHORTEST_PREFIX = 5;
  private static final int SHORTEST_LABEL = 4;

  /** From this length on two wrong characters leave no doubt. */
  private static final int LONG_ENOUGH = 6;

  private final List<Label> labels = new ArrayList<>();
  private final Map<String, List<Hit>> exact = new HashMap<>();

  /** One label of the set. */
  private record Label(int index, Phrase phrase, Set<String> aliases) {}

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
    int index = labels.size();
    Phrase phrase = Phrase.of(label);
    labels.add(
        new Label(index, phrase, aliases.stream().map(Key::text).collect(Collectors.toSet())));
    exact.putIfAbsent(phrase.key(), List.of(new Hit(index, EXACT, false)));
  }

  /** The labels that a printed text may be, the surest first; none for a text that is no label. */
  List<Hit> match(Phrase printed) {
    if (!printed.mayBeLabel()) {
      return List.of();
    }
    // A text that is a label to the letter needs no comparing with the others.
    List<Hit> same = exact.get(printed.key());
    if (same != null) {
      return same;
    }
    List<Hit> hits = new ArrayList<>();
    for (Label label : labels) {
      compare(label, printed).ifPresent(hits::add);
    }
    if (hits.size() > 1) {
      hits.sort((a, b) -> Double.compare(b.score(), a.score()));
      double least = hits.get(0).score() - NEAR;
      hits.removeIf(hit -> hit.score() < least);
    }
    return hits;
  }

  /** Whether a printed text is a label to the letter. */
  boolean isExact(Phrase printed) {
    return printed.mayBeLabel() && exact.containsKey(printed.key());
  }

  private static Optional<Hit> compare(Label label, Phrase printed) {
    String official = label.phrase.bare();
    String bare = printed.bare();
    if (bare.equals(official)) {
      return hit(label, printed, UNNUMBERED, false);
    }
    if (label.aliases.contains(bare) || label.aliases.contains(printed.key())) {
      return hit(label, printed, ALIAS, false);
    }
    if (bare.length() >= SHORTEST_PREFIX
        && bare.length() * 10 >= official.length() * 4
        && official.startsWith(bare)) {
      return hit(label, printed, PREFIX, true);
    }
    if (official.length() >= SHORTEST_LABEL
        && bare.length() <= official.length() * 3
        && bare.startsWith(official)) {
      return hit(label, printed, EXTENDED, false);
    }
    int wrong = wrongCharacters(label.phrase, printed);
    if (wrong >= 0) {
      return hit(label, printed, MISTYPED - A_CHARACTER * wrong, false);
    }
    if (isShortened(label.phrase, printed) || isShortened(printed, label.phrase)) {
      return hit(label, printed, SHORTENED, false);
    }
    boolean alike =
        printed.number() > 0
            && printed.number() == label.phrase.number()
            && isHalfCommon(label.phrase, printed);
    return alike ? Optional.of(new Hit(label.index, NUMBERED_ALIKE, false)) : Optional.empty();
  }

  private static Optional<Hit> hit(Label label, Phrase printed, double score, boolean part) {
    int number = printed.number();
    int official = label.phrase.number();
    boolean misnumbered = number > 0 && official > 0 && number != official;
    return Optional.of(new Hit(label.index, misnumbered ? score - MISNUMBERED : score, part));
  }

  /** Whether the shorter text is the longer one with at most two fifths of it left out. */
  private static boolean isShortened(Phrase whole, Phrase part) {
    int length = part.bare().length();
    return length >= SHORTEST_LABEL
        && length < whole.bare().length()
        && length * 10 >= whole.bare().length() * 6
        && part.strangers(whole) == 0
        && isSubsequence(part.bare(), whole.bare());
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

  /** Whether half of a printed text stands in the label, in the same order. */
  private static boolean isHalfCommon(Phrase label, Phrase printed) {
    String official = label.bare();
    String bare = printed.bare();
    int difference = Math.abs(official.length() - bare.length());
    int common =
        difference > Math.max(official.length(), bare.length()) / 2
            ? 0
            : new LongestCommonSubsequence().apply(official, bare);
    return common * 2 >= bare.length();
  }

  /**
   * How many characters are wrong, at most a quarter of them; -1 for more. Each character that the
   * other text lacks is a wrong one, which spares most texts the exact count.
   */
  private static int wrongCharacters(Phrase label, Phrase printed) {
    String official = label.bare();
    String bare = printed.bare();
    int length = Math.max(official.length(), bare.length());
    int most = length < LONG_ENOUGH ? length / 4 : Math.max(2, length / 4);
    boolean mayBe =
        most > 0
            && Math.abs(official.length() - bare.length()) <= most
            && label.strangers(printed) <= most
            && printed.strangers(label) <= most;
    return mayBe ? new LevenshteinDistance(most).apply(official, bare) : -1;
  }
}
