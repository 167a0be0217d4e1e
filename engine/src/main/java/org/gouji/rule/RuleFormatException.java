package org.gouji.rule;

import java.util.List;

/**
 * Thrown when rule texts break their own format; holds every problem, each with its line to write.
 */
public final class RuleFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  /** Collects the problems of a rule set. */
  public RuleFormatException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** Every problem found. */
  public List<String> problems() {
    return problems;
  }
}
