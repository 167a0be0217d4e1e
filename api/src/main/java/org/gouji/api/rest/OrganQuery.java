package org.gouji.api.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gouji.api.store.Organs;
import org.jspecify.annotations.Nullable;

/** Which organs are asked for. */
final class OrganQuery extends OrganConditions {

  @QueryParam("parent")
  @Parameter(description = "Code of the organ right above", example = "330424-GOV")
  @Nullable String parent;

  @QueryParam("year")
  @Parameter(description = "Fiscal year for which it must file", example = "2023")
  @Nullable String year;

  Organs.Wanted wanted() {
    return new Organs.Wanted(
        region(), kind(), name(), Optional.ofNullable(parent), Years.optional(year));
  }
}
