package org.gouji.api.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gouji.rule.Severity;
import org.gouji.verdict.Conclusion;

/**
 * Everything about a report.
 *
 * @param versions the newest first
 * @param verdicts of all versions, the newest first
 * @param findings of the current verdict, in its order
 * @param remarks on findings, of earlier verdicts too, in the order in which they were made
 * @param cells that somebody has compared with the original, by target
 */
public record Dossier(
    Filing filing,
    List<Version> versions,
    List<Reached> verdicts,
    List<Finding> findings,
    List<Decisions.Remark> remarks,
    List<ManualCell> cells) {
  public Dossier {
    Objects.requireNonNull(filing);
    versions = List.copyOf(versions);
    verdicts = List.copyOf(verdicts);
    findings = List.copyOf(findings);
    remarks = List.copyOf(remarks);
    cells = List.copyOf(cells);
  }

  /** A document that was filed. */
  public record Version(
      int number, Arrival arrival, Optional<String> mediaType, Instant takenIn, String takenBy) {}

  /**
   * A verdict that was reached.
   *
   * @param content SHA-256 under which {@link Verdicts} keeps it
   */
  public record Reached(
      UUID id,
      int version,
      Conclusion conclusion,
      int errors,
      int warnings,
      LocalDate asOf,
      Instant judged,
      String content) {}

  /** A failed check, with what was decided on it. */
  public record Finding(
      String rule,
      String variant,
      String target,
      Severity severity,
      String title,
      String message,
      String fingerprint,
      Optional<Decisions.Decision> decision) {}
}
