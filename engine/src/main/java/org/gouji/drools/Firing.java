package org.gouji.drools;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of firing a rule set over the facts of one report.
 *
 * @param matches every match of every rule that is not broken, sorted by rule, then by the text of
 *     the bindings
 * @param broken by rule name, in the order of the names, what its condition threw; a broken rule
 *     has no matches
 * @param limitReached there were more matches than allowed: {@code matches} and {@code broken} are
 *     a part only, and which part is not defined
 */
public record Firing(List<Match> matches, Map<String, String> broken, boolean limitReached) {

  public Firing {
    matches = List.copyOf(matches);
    broken = Collections.unmodifiableMap(new TreeMap<>(broken));
  }
}
