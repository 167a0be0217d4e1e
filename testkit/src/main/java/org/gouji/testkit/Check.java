package org.gouji.testkit;

import java.util.Comparator;
import java.util.Objects;

/**
 * One check: a rule about one target, such as {@code T3-02} about {@code t3:col:total}.
 *
 * @param rule id of the rule
 * @param target target in the words of the vocabulary
 */
public record Check(String rule, String target) implements Comparable<Check> {
  private static final Comparator<Check> ORDER =
      Comparator.comparing(Check::rule).thenComparing(Check::target);

  public Check {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(target);
  }

  @Override
  public int compareTo(Check other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return rule + " " + target;
  }
}
