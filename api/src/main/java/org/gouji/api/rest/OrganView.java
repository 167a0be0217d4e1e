package org.gouji.api.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gouji.api.store.Organ;

/**
 * An organ as the service shows it.
 *
 * @param kind word of the kind of reporter
 * @param deadlines of the register, by fiscal year
 * @param due last day for the report of the year asked for; absent too where no date is laid down
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Organ")
record OrganView(
    @Schema(examples = "330424-WATER") String code,
    @Schema(examples = "云溪县水利局") String name,
    @Schema(examples = "department") String kind,
    @Schema(examples = "330424") String division,
    @Schema(implementation = String.class) Optional<String> parent,
    @Schema(implementation = String.class) Optional<String> supervisor,
    List<String> formerNames,
    @Schema(implementation = String.class) Optional<String> successor,
    int filesFrom,
    @Schema(implementation = Integer.class) OptionalInt filesUntil,
    Map<Integer, LocalDate> deadlines,
    @Schema(implementation = LocalDate.class) Optional<LocalDate> due) {

  static OrganView of(Organ organ, OptionalInt year) {
    return new OrganView(
        organ.code(),
        organ.name(),
        organ.kind().word(),
        organ.division().code(),
        organ.parent(),
        organ.supervisor(),
        organ.formerNames(),
        organ.successor(),
        organ.filesFrom(),
        organ.filesUntil(),
        organ.deadlines(),
        year.isPresent() ? organ.due(year.getAsInt()) : Optional.empty());
  }
}
