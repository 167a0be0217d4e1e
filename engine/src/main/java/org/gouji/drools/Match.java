package org.gouji.drools;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One way in which the facts fulfil a rule's condition.
 *
 * @param rule the rule's name
 * @param bindings the values the condition bound, by identifier without the leading {@code $}, in
 *     the order of the names; an identifier bound to null is absent
 */
public record Match(String rule, Map<String, Object> bindings) {

  public Match {
    requireNonNull(rule, "rule");
    bindings = Collections.unmodifiableMap(new TreeMap<>(bindings));
    if (bindings.containsValue(null)) {
      throw new IllegalArgumentException("Rule " + rule + " has a binding without a value.");
    }
  }
}
