package org.gouji.judge;

/** How one planned check ended. */
public enum Outcome {
  /** The rule's condition does not hold, and everything that it needs was there. */
  PASS,
  /** The condition holds: something is wrong. */
  FAIL,
  /** The rule does not judge this report or this target. */
  NOT_APPLICABLE,
  /** Cannot be decided from what was read. */
  UNDETERMINED,
  /** The rule broke; the document is not to blame. */
  ERROR,
  /** Cut off by a limit, or deselected. */
  NOT_RUN
}
