package org.gouji.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.fact.ReportFact;

/** The facts of a report by their type, sorted out in one pass. */
final class FactIndex {

  private final Map<Class<?>, List<Object>> facts = new HashMap<>();

  private FactIndex() {}

  static FactIndex of(List<Object> facts) {
    FactIndex index = new FactIndex();
    Class<?> type = Object.class;
    List<Object> alike = List.of();
    for (Object fact : facts) {
      // Facts of a type mostly come in a row, so they are seldom looked up.
      if (fact.getClass() != type) {
        type = fact.getClass();
        alike = index.facts.computeIfAbsent(type, key -> new ArrayList<>());
      }
      alike.add(fact);
    }
    return index;
  }

  /** All facts of a type in the order they were made; none if there are none. */
  @SuppressWarnings("unchecked") // a list holds instances of the class it stands under
  <T> List<T> all(Class<T> type) {
    return (List<T>) facts.getOrDefault(type, List.of());
  }

  /** The fact of a type of which every report has one. */
  <T> T only(Class<T> type) {
    return all(type).get(0);
  }

  ReportFact report() {
    return only(ReportFact.class);
  }
}
