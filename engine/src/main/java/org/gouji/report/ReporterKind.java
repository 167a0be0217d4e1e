package org.gouji.report;

import java.util.Arrays;
import java.util.Optional;

/** What kind of organ files the report; decides duties and deadlines. */
public enum ReporterKind {
  /** 各级人民政府 from county level up, with its summary report. */
  GOVERNMENT("government"),
  /** A department from county level up, a government's office included. */
  DEPARTMENT("department"),
  /** 管委会 that reports for a whole zone. */
  ZONE("zone"),
  /** 乡镇人民政府 or 街道办事处. */
  TOWNSHIP("township"),
  /** The name does not tell. */
  UNKNOWN("unknown");

  private final String word;

  ReporterKind(String word) {
    this.word = word;
  }

  /** The word of the vocabulary. */
  public String word() {
    return word;
  }

  /** The kind with that word. */
  public static Optional<ReporterKind> find(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }
}
