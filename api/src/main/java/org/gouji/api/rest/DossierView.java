package org.gouji.api.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gouji.api.store.Decisions;
import org.gouji.api.store.Dossier;
import org.gouji.api.store.ManualCell;
import org.gouji.form.Edition;
import org.gouji.judge.TargetNames;
import org.gouji.report.CellState;
import org.gouji.rule.Severity;
import org.gouji.verdict.Conclusion;

/**
 * Everything about a report.
 *
 * @param currentVerdict id of the verdict that counts
 * @param versions the newest first
 * @param verdicts of all versions, the newest first
 * @param findings failed checks of the current verdict, in its order
 * @param cells that somebody has compared with the original
 */
@Schema(name = "ReportFile")
record DossierView(
    FilingView filing,
    UUID currentVerdict,
    List<VersionView> versions,
    List<VerdictView> verdicts,
    List<FindingView> findings,
    List<CellView> cells) {

  /** A document that was filed. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "ReportVersion")
  record VersionView(
      int number,
      String name,
      String sha256,
      long bytes,
      @Schema(implementation = String.class) Optional<String> mediaType,
      Instant takenIn,
      String takenBy,
      @Schema(implementation = LocalDate.class) Optional<LocalDate> published,
      @Schema(implementation = LocalDate.class) Optional<LocalDate> submitted) {}

  /** A verdict that was reached; {@code GET …/verdicts/{id}} gives it whole. */
  @Schema(name = "ReachedVerdict")
  record VerdictView(
      UUID id,
      int version,
      Conclusion verdict,
      int errors,
      int warnings,
      LocalDate asOf,
      Instant judged) {}

  /** A failed check, what was decided on it, and what was said. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "Finding")
  record FindingView(
      @Schema(examples = "T3-01") String rule,
      String variant,
      @Schema(examples = "t3:col:total") String target,
      Severity severity,
      String title,
      String message,
      String fingerprint,
      @Schema(implementation = DecisionView.class) Optional<DecisionView> decision,
      List<RemarkView> remarks) {}

  /** The decision that holds. */
  @Schema(name = "Decision")
  record DecisionView(Decisions.Word decision, String reason, String by, Instant at) {}

  /** Something that was said of a finding. */
  @Schema(name = "Remark")
  record RemarkView(Decisions.Kind kind, String text, String by, Instant at) {}

  /**
   * A cell that somebody has compared with the original.
   *
   * @param name in Chinese
   * @param document what the document itself reads
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "ManualCell")
  record CellView(
      @Schema(examples = "t3:granted:total") String target,
      String name,
      CellState state,
      @Schema(implementation = BigDecimal.class) Optional<BigDecimal> value,
      @Schema(implementation = String.class) Optional<String> unit,
      OwnView document,
      String by,
      Instant at) {}

  /** What a document reads in a cell. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "OwnCell")
  record OwnView(
      CellState state,
      @Schema(implementation = BigDecimal.class) Optional<BigDecimal> value,
      String raw) {}

  static DossierView of(Dossier dossier) {
    return new DossierView(
        FilingView.of(dossier.filing()),
        dossier.filing().filed().orElseThrow().verdict(),
        dossier.versions().stream().map(DossierView::version).toList(),
        dossier.verdicts().stream().map(DossierView::verdict).toList(),
        dossier.findings().stream().map(one -> finding(one, dossier.remarks())).toList(),
        dossier.cells().stream().map(one -> cell(one, dossier.filing().year())).toList());
  }

  private static VersionView version(Dossier.Version version) {
    return new VersionView(
        version.number(),
        version.arrival().name(),
        version.arrival().sha256(),
        version.arrival().bytes(),
        version.mediaType(),
        version.takenIn(),
        version.takenBy(),
        version.arrival().published(),
        version.arrival().submitted());
  }

  private static VerdictView verdict(Dossier.Reached verdict) {
    return new VerdictView(
        verdict.id(),
        verdict.version(),
        verdict.conclusion(),
        verdict.errors(),
        verdict.warnings(),
        verdict.asOf(),
        verdict.judged());
  }

  static FindingView finding(Dossier.Finding finding, List<Decisions.Remark> remarks) {
    return new FindingView(
        finding.rule(),
        finding.variant(),
        finding.target(),
        finding.severity(),
        finding.title(),
        finding.message(),
        finding.fingerprint(),
        finding
            .decision()
            .map(one -> new DecisionView(one.decision(), one.reason(), one.actor(), one.at())),
        remarks.stream()
            .filter(remark -> remark.fingerprint().equals(finding.fingerprint()))
            .map(one -> new RemarkView(one.kind(), one.text(), one.actor(), one.at()))
            .toList());
  }

  private static CellView cell(ManualCell cell, int year) {
    String target = cell.correction().key().target();
    return new CellView(
        target,
        TargetNames.of(target, Edition.dueIn(year)),
        cell.correction().state(),
        cell.correction().value(),
        cell.correction().unit(),
        new OwnView(cell.ownState(), cell.ownValue(), cell.ownText()),
        cell.actor(),
        cell.at());
  }
}
