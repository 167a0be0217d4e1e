package org.gouji.api.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gouji.api.store.LevelCheck;

/**
 * A comparison of two levels as the service shows it.
 *
 * @param organ code of the government
 * @param owner name of the account that asked for it
 * @param outcome what came out, there exactly when the state is DONE
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "LevelCheck")
record LevelCheckView(
    UUID id,
    @Schema(examples = "330424-GOV") String organ,
    @Schema(examples = "云溪县人民政府") String name,
    @Schema(examples = "2023") int year,
    LocalDate asOf,
    @Schema(examples = "wang") String owner,
    LevelCheck.State state,
    Instant created,
    @Schema(implementation = Instant.class) Optional<Instant> finished,
    @Schema(implementation = OutcomeView.class) Optional<OutcomeView> outcome) {

  /**
   * What came out.
   *
   * @param rules SHA-256 of the rule set and the program that judged
   * @param members organs right below that must file
   * @param missing those whose report was not there or could not be read
   */
  @Schema(name = "LevelOutcome")
  record OutcomeView(
      String rules,
      @Schema(examples = "42") int members,
      @Schema(examples = "3") int missing,
      @Schema(examples = "2") int errors,
      @Schema(examples = "1") int warnings,
      @Schema(examples = "560") int undetermined) {}

  static LevelCheckView of(LevelCheck check) {
    return new LevelCheckView(
        check.id(),
        check.government().code(),
        check.government().name(),
        check.year(),
        check.asOf(),
        check.owner(),
        check.state(),
        check.created(),
        check.finished(),
        check
            .outcome()
            .map(
                out ->
                    new OutcomeView(
                        out.rules(),
                        out.members(),
                        out.missing(),
                        out.errors(),
                        out.warnings(),
                        out.undetermined())));
  }
}
