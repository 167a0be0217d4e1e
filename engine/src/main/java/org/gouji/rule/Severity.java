package org.gouji.rule;

/** How much a failed check weighs, the gravest first. */
public enum Severity {
  /** Breaks the law, the form or arithmetic: the report does not conform. */
  ERROR,
  /** To be put right or explained; the report still conforms. */
  WARNING,
  /** Advice. */
  INFO;

  /** The lighter of the two. */
  public Severity atMost(Severity cap) {
    return compareTo(cap) >= 0 ? this : cap;
  }
}
