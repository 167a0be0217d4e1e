package org.gouji.plugins.page;

import java.util.List;
import java.util.Optional;

/**
 * What the template shows of one file. Everything is text, ready to be escaped.
 *
 * @param facts what was judged and by what
 * @param parts findings by part of the report
 * @param open what could not be decided, by what would settle it
 * @param broken checks that did not run to their end, in words
 * @param listed checks that are merely named, such as those that passed
 * @param source the document, empty where there is none to show
 */
record FileView(
    Summary summary,
    String why,
    List<Fact> facts,
    String counts,
    List<PartView> parts,
    List<OpenView> open,
    List<String> broken,
    List<Fact> listed,
    List<TableView> tables,
    boolean prior,
    Optional<SourceView> source) {

  /**
   * A file in the list of files.
   *
   * @param id of its article
   * @param key the verdict's key, which also colours it
   * @param word the verdict in Chinese
   */
  record Summary(
      String id,
      String name,
      String key,
      String word,
      int errors,
      int warnings,
      int notes,
      int open) {}

  /** A line of a list of terms. */
  record Fact(String term, String text) {}

  /** Findings under the heading of a part of the report. */
  record PartView(String title, List<FindingView> findings) {}

  /**
   * A finding, or a long row of them told as one.
   *
   * @param key severity, which also colours it
   * @param page address of the rule's page, where a service has it
   * @param heading what is wrong; the rule's title where there are several
   * @param places the finding's evidence, or that of each of several
   * @param hint which cells would mend a broken sum
   * @param more further findings, folded away
   */
  record FindingView(
      String key,
      String severity,
      String rule,
      Optional<String> page,
      String heading,
      List<PlaceView> places,
      List<PlaceView> more,
      String law,
      String fix,
      Optional<String> hint) {}

  /**
   * A finding's message, where it has a heading of its own, and its evidence.
   *
   * @param id by which the tables and the source lead to it
   * @param fingerprint by which people who keep reports decide on it
   */
  record PlaceView(String id, String fingerprint, String message, List<EvidenceView> evidence) {}

  /**
   * A piece of evidence.
   *
   * @param inTable link to the cell in the table shown
   * @param inSource link to the place in the source shown
   */
  record EvidenceView(
      String name,
      String value,
      String place,
      Optional<String> inTable,
      Optional<String> inSource) {}

  /** Checks that one and the same thing would settle. */
  record OpenView(String why, String number, List<String> checks, String resolve) {}
}
