package org.gouji.document;

/** Why a document that a reader claimed could not be read as a report. */
public enum Unreadable {
  /** Pages are pictures; there is no text to judge. */
  SCAN,
  /** A password is needed. */
  ENCRYPTED,
  /** The bytes break the rules of their own format. */
  DAMAGED,
  /** Nothing stands in it. */
  EMPTY,
  /** Readable, but no annual report stands in it. */
  NOT_A_REPORT,
  /** More than one annual report stands in it. */
  SEVERAL_REPORTS,
  /** One of our limits was reached before the end. */
  LIMIT
}
