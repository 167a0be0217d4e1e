package org.gouji.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.form.Edition;
import org.gouji.report.Statement;

/** The printed labels that belong to one edition only, and which edition they tell. */
final class EditionMarks {

  private final Map<Edition, List<Statement>> marks = new TreeMap<>();

  void add(Edition edition, Statement label) {
    marks.computeIfAbsent(edition, e -> new ArrayList<>()).add(label);
  }

  /** The marks by edition. */
  Map<Edition, List<Statement>> all() {
    return marks;
  }

  /** The edition that the labels follow, MIXED for both, empty where nothing tells. */
  Optional<Edition> edition() {
    if (marks.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(marks.size() > 1 ? Edition.MIXED : marks.keySet().iterator().next());
  }

  /** The edition that all labels follow, empty where they follow none or both. */
  Optional<Edition> single() {
    return edition().filter(found -> found != Edition.MIXED);
  }

  /** The edition with more marks, the one given where both have as many. */
  Edition heavier(Edition fallback) {
    int trial = marks.getOrDefault(Edition.E2019, List.of()).size();
    int unified = marks.getOrDefault(Edition.E2021, List.of()).size();
    return trial == unified ? fallback : trial > unified ? Edition.E2019 : Edition.E2021;
  }
}
