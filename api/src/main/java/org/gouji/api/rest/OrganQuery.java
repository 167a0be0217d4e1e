package org.gouji.api.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gouji.api.store.Organs;
import org.jspecify.annotations.Nullable;

/** Which organs are asked for. */
class OrganQuery {

  @QueryParam("region")
  @Parameter(description = "Division code: it and what is below it", example = "330400")
  @Nullable String region;

  @QueryParam("kind")
  @Parameter(description = "government, department, zone or township", example = "department")
  @Nullable String kind;

  @QueryParam("name")
  @Parameter(description = "Part of the present or a former name", example = "水利")
  @Nullable String name;

  @QueryParam("parent")
  @Parameter(description = "Code of the organ right above", example = "330424-GOV")
  @Nullable String parent;

  @QueryParam("year")
  @Parameter(description = "Fiscal year for which it must file", example = "2023")
  @Nullable String year;

  Organs.Wanted wanted() {
    return new Organs.Wanted(
        Optional.ofNullable(region).map(WorklistQuery::region),
        Optional.ofNullable(kind).map(WorklistQuery::kind),
        Optional.ofNullable(name),
        Optional.ofNullable(parent),
        Years.optional(year));
  }
}
