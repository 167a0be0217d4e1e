package org.gouji.testkit;

/** A truth that may be unknown. */
enum Tri {
  NO,
  MAYBE,
  YES;

  Tri and(Tri other) {
    return compareTo(other) < 0 ? this : other;
  }

  Tri or(Tri other) {
    return compareTo(other) > 0 ? this : other;
  }
}
