package org.gouji.testkit;

/** Who reports: decides the duties and, elsewhere, the deadline. */
public enum Reporter {
  DEPARTMENT,
  GOVERNMENT,
  ZONE,
  TOWNSHIP;

  /** The word that results use. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
