package org.gouji.json;

import org.gouji.report.Report;

/** A report as JSON: {@code report} of the contract, with everything that a rule reads. */
public final class ReportJson {

  private ReportJson() {}

  /** Writes a report on one line; {@link #read} gives an equal one. */
  public static String write(Report report) {
    return Json.write(ReportWriter.write(report));
  }

  /**
   * Reads a report. What is left out was not seen: cells are ABSENT, sections, rows and tables
   * UNCERTAIN. A thing without a place of its own stands where it stands in the JSON.
   *
   * @param text JSON in UTF-8
   * @throws JsonFormatException if it is not a report of the contract
   */
  public static Report read(byte[] text) {
    return ReportReader.read(Json.parse(text));
  }
}
