package org.gouji.report;

/** Whether a section, table or row is in the document. */
public enum Presence {
  /** It was found. */
  PRESENT,
  /** Nothing of it was seen in a document that was read to its end. */
  ABSENT,
  /** Seen in part, or the document has parts that nobody read: not surely absent. */
  UNCERTAIN
}
