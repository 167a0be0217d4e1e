package org.gouji.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the national rules object to, as loops over the facts. Only here to compare with: a check in
 * this shape has no outcome but "wrong", no message and no evidence.
 */
final class PlainRules {

  /** Below this fiscal year nothing is judged. */
  private static final int FIRST_YEAR = 2019;

  private PlainRules() {}

  /** Each finding once. */
  static List<Finding> findings(List<Object> facts) {
    FactIndex index = FactIndex.of(facts);
    Set<Finding> found = new LinkedHashSet<>();
    if (index.report().year() < FIRST_YEAR) {
      throw new IllegalArgumentException("made for reports of a known year");
    }
    PlainSections.judge(index, found);
    PlainTexts.judge(index, found);
    PlainForms.judge(index, found);
    PlainFigures.judge(index, found);
    PlainDocuments.judge(index, found);
    PlainDisclosure.judge(index, found);
    PlainNarrative.judge(index, found);
    PlainYears.judge(index, found);
    return new ArrayList<>(found);
  }
}
