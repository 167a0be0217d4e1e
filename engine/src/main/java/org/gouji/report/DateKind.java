package org.gouji.report;

/** What a date in or around a report says. */
public enum DateKind {
  /** Published on that day, says the page or the sender. */
  PUBLISHED,
  /** Submitted on that day, says the sender. */
  SUBMITTED,
  /** Stands under the title or the signature. */
  SIGNED
}
