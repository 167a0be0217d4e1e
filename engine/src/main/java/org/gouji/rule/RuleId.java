package org.gouji.rule;

import java.util.regex.Pattern;

/**
 * Names a rule: its folder, its page, its key in every export.
 *
 * @param value such as T3-01, or ZJ-DOC-01 for a province's
 */
public record RuleId(String value) implements Comparable<RuleId> {

  private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z][A-Z0-9]*)?-[0-9]{2}");

  public RuleId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("no rule id: " + value);
    }
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
