package org.gouji.report;

/** Who may have shaped a cell: the agency, or a converter on the way. */
public enum Origin {
  /** The source's own grid (HTML, DOCX, XLSX, ruled PDF). */
  REPORT,
  /** Signs of a converter: left-packed rows, torn labels. */
  CONVERSION,
  /** Read from a picture. */
  OCR,
  /** Confirmed by a person against the original. */
  MANUAL,
  /** Plain text: nobody can tell. */
  UNKNOWN
}
