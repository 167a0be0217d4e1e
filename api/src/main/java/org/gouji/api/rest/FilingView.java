package org.gouji.api.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gouji.api.store.Filing;
import org.gouji.api.store.Organ;
import org.gouji.verdict.Conclusion;

/**
 * An organ and a fiscal year, as the worklist shows it.
 *
 * @param due last day for the report, where one is laid down
 * @param late whether it was filed after that
 * @param report absent where nothing was filed
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Filing")
record FilingView(
    OrganName organ,
    @Schema(examples = "2023") int year,
    @Schema(implementation = LocalDate.class) Optional<LocalDate> due,
    boolean late,
    @Schema(implementation = Filed.class) Optional<Filed> report) {

  /** The organ that files. */
  @Schema(name = "OrganName")
  record OrganName(
      @Schema(examples = "330424-WATER") String code,
      @Schema(examples = "云溪县水利局") String name,
      @Schema(examples = "department") String kind,
      @Schema(examples = "330424") String division) {}

  /**
   * What was filed.
   *
   * @param filedOn day on which the first version was handed in
   * @param version the newest
   * @param verdict the current one
   * @param undecided errors and warnings that nobody has confirmed or dismissed
   */
  @Schema(name = "FiledReport")
  record Filed(
      UUID id,
      LocalDate filedOn,
      @Schema(examples = "1") int version,
      Conclusion verdict,
      @Schema(examples = "4") int errors,
      @Schema(examples = "2") int warnings,
      @Schema(examples = "3") int undecided,
      boolean confirmed) {}

  static FilingView of(Filing filing) {
    return new FilingView(
        name(filing.organ()),
        filing.year(),
        filing.due(),
        filing.isLate(),
        filing.filed().map(FilingView::filed));
  }

  static OrganName name(Organ organ) {
    return new OrganName(organ.code(), organ.name(), organ.kind().word(), organ.division().code());
  }

  static Filed filed(Filing.Filed filed) {
    return new Filed(
        filed.report(),
        filed.on(),
        filed.version(),
        filed.conclusion(),
        filed.errors(),
        filed.warnings(),
        filed.undecided(),
        filed.confirmed());
  }
}
