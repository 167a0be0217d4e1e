package org.gouji.api.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gouji.api.store.Region;
import org.gouji.report.ReporterKind;
import org.jspecify.annotations.Nullable;

/** Conditions on organs that all lists know. */
class OrganConditions {

  @QueryParam("region")
  @Parameter(description = "Division code: it and what is below it", example = "330400")
  @Nullable String region;

  @QueryParam("kind")
  @Parameter(description = "government, department, zone or township", example = "department")
  @Nullable String kind;

  @QueryParam("name")
  @Parameter(description = "Part of the present or a former name", example = "水利")
  @Nullable String name;

  Optional<Region> region() {
    return Optional.ofNullable(region).map(OrganConditions::region);
  }

  Optional<ReporterKind> kind() {
    return Optional.ofNullable(kind).map(OrganConditions::kind);
  }

  Optional<String> name() {
    return Optional.ofNullable(name).map(text -> Body.text("name", text));
  }

  static Region region(String text) {
    if (!Region.isCode(text)) {
      throw Body.malformed("region 应为 6 位、9 位或 12 位行政区划代码，实为“" + text + "”。");
    }
    return new Region(text);
  }

  private static ReporterKind kind(String text) {
    return ReporterKind.find(text)
        .orElseThrow(
            () ->
                Body.malformed("kind 应为 government、department、zone 或 township，实为“" + text + "”。"));
  }
}
