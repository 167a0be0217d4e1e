package org.gouji.api.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.api.guard.Caller;
import org.gouji.api.store.Role;
import org.gouji.api.store.YearOverview;
import org.gouji.api.store.YearOverviews;
import org.gouji.verdict.Conclusion;
import org.jspecify.annotations.Nullable;

/** A fiscal year at a glance. */
@Path("/api/v1/years/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "years", description = "Fiscal years at a glance.")
@RolesAllowed({Role.ADMINISTRATOR_NAME, Role.AUDITOR_NAME, Role.APPROVER_NAME, Role.CLIENT_NAME})
@Blocking
public class YearsResource {

  private final YearOverviews overviews;
  private final Caller caller;

  YearsResource(YearOverviews overviews, Caller caller) {
    this.overviews = overviews;
    this.caller = caller;
  }

  /**
   * What the organs of a region did.
   *
   * @param own only the organs of the region itself, none below it
   * @param late of those that filed
   * @param absent those that must file and have not
   */
  @Schema(name = "YearTally")
  record TallyView(
      @Schema(examples = "330424") String region,
      boolean own,
      @Schema(examples = "38") int filed,
      @Schema(examples = "3") int late,
      @Schema(examples = "2") int absent,
      @Schema(examples = "{\"CONFORMANT\": 20, \"NON_CONFORMANT\": 18}")
          Map<Conclusion, Integer> verdicts) {

    static TallyView of(YearOverview.Tally tally) {
      return new TallyView(
          tally.region().code(),
          tally.own(),
          tally.filed(),
          tally.late(),
          tally.absent(),
          tally.verdicts());
    }
  }

  /** How often a rule is broken. */
  @Schema(name = "BrokenRule")
  record BrokenView(
      @Schema(examples = "T3-01") String rule,
      @Schema(examples = "12") int reports,
      @Schema(examples = "15") int findings) {}

  /**
   * A fiscal year at a glance.
   *
   * @param regions the divisions right below, by code
   * @param rules those broken in most reports first
   */
  @Schema(name = "YearOverview")
  record YearView(
      @Schema(examples = "2023") int year,
      TallyView all,
      List<TallyView> regions,
      List<BrokenView> rules) {}

  @GET
  @Operation(
      operationId = "showYear",
      summary = "Filed, late, absent, verdicts by region, and the rules that are broken most",
      description =
          "Each number is the total of the worklist with the same conditions: year with region, own,"
              + " filing, verdict or rule.")
  public YearView show(
      @Parameter(example = "2023") @PathParam("year") String year,
      @Parameter(description = "Division code; the own region if left out", example = "330400")
          @QueryParam("region")
          @Nullable String region) {
    int fiscal = Years.of(year);
    YearOverview overview =
        overviews.of(
            caller.bound(), fiscal, Optional.ofNullable(region).map(OrganConditions::region));
    return new YearView(
        fiscal,
        TallyView.of(overview.all()),
        overview.regions().stream().map(TallyView::of).toList(),
        overview.rules().stream()
            .map(broken -> new BrokenView(broken.rule(), broken.reports(), broken.findings()))
            .toList());
  }
}
