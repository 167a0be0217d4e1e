package org.gouji.form;

/** What kind of number a cell of a form holds. */
public enum Measure {
  /** Things counted: an integer from 0. */
  COUNT,
  /** 本年增/减: an integer that may be negative and carries a sign. */
  CHANGE,
  /** Money: decimals allowed, from 0. */
  MONEY
}
