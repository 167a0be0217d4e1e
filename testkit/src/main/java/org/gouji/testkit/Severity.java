package org.gouji.testkit;

/** How grave a finding is. */
public enum Severity {
  INFO,
  WARNING,
  ERROR;

  /** This severity, or the cap where this one is graver. */
  Severity atMost(Severity cap) {
    return compareTo(cap) > 0 ? cap : this;
  }
}
