package org.gouji.api.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gouji.api.store.Organs;
import org.gouji.api.store.Region;
import org.gouji.report.ReporterKind;
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
        Optional.ofNullable(region).map(OrganQuery::region),
        Optional.ofNullable(kind).map(OrganQuery::kind),
        Optional.ofNullable(name),
        Optional.ofNullable(parent),
        year == null ? OptionalInt.empty() : OptionalInt.of(year(year)));
  }

  private static Region region(String text) {
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

  private static int year(String text) {
    if (!text.matches("[0-9]{4}")) {
      throw Body.malformed("year 应为四位年度，如 2023，实为“" + text + "”。");
    }
    return Integer.parseInt(text);
  }
}
