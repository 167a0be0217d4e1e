package org.gouji.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds texts that are the same or nearly: the sets of their character runs of length 5 have a
 * Jaccard index of at least 0.8. Exact; each text is compared only with those that share one of its
 * rarest runs, without which the index cannot be reached, so the time stays near linear.
 */
public final class AlikeTexts {

  private static final int RUN = 5;

  private final List<Set<String>> known = new ArrayList<>();
  private final List<String> texts;
  private final Map<String, Integer> frequency = new HashMap<>();
  private final Map<String, List<Integer>> byRareRun = new HashMap<>();
  private final Comparator<String> rareFirst;

  /** Takes the texts to be looked among; a repeated one counts once. */
  public AlikeTexts(List<String> texts) {
    this.texts = List.copyOf(new LinkedHashSet<>(texts));
    for (String text : this.texts) {
      Set<String> runs = runs(text);
      known.add(runs);
      runs.forEach(run -> frequency.merge(run, 1, Integer::sum));
    }
    this.rareFirst =
        Comparator.comparingInt((String run) -> frequency.getOrDefault(run, 0))
            .thenComparing(Comparator.naturalOrder());
    for (int i = 0; i < known.size(); i++) {
      for (String run : rarest(known.get(i))) {
        byRareRun.computeIfAbsent(run, r -> new ArrayList<>()).add(i);
      }
    }
  }

  /** The first of the texts that is alike. */
  public Optional<String> find(String text) {
    Set<String> runs = runs(text);
    return rarest(runs).stream()
        .flatMap(run -> byRareRun.getOrDefault(run, List.of()).stream())
        .distinct()
        .sorted()
        .filter(i -> isAlike(runs, known.get(i)))
        .findFirst()
        .map(texts::get);
  }

  private static Set<String> runs(String text) {
    Set<String> runs = new HashSet<>();
    if (text.length() <= RUN) {
      runs.add(text);
    }
    for (int i = 0; i + RUN < text.length() + 1; i++) {
      runs.add(text.substring(i, i + RUN));
    }
    return runs;
  }

  /** Two alike sets share four fifths of the larger, so also one of these. */
  private List<String> rarest(Set<String> runs) {
    int shared = (4 * runs.size() + 4) / 5;
    return runs.stream().sorted(rareFirst).limit(runs.size() - shared + 1).toList();
  }

  private static boolean isAlike(Set<String> a, Set<String> b) {
    if (4 * a.size() > 5 * b.size() || 4 * b.size() > 5 * a.size()) {
      return false;
    }
    int common = 0;
    for (String run : a) {
      if (b.contains(run)) {
        common++;
      }
    }
    return 5 * common >= 4 * (a.size() + b.size() - common);
  }
}
