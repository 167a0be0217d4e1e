package org.gouji.testkit;

/** Whether a written row shows which of its cells is which. */
public enum Sight {
  /** Every cell can be assigned to its column, blank ones included. */
  SHOWN,
  /** The cells cannot be assigned: all of the row's cells are ambiguous. */
  LOST,
  /** A careful reader may assign them or refuse to; both are right. */
  OPEN
}
