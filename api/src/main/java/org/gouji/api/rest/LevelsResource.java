package org.gouji.api.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.api.guard.Caller;
import org.gouji.api.store.JobQueue;
import org.gouji.api.store.LevelCheck;
import org.gouji.api.store.LevelChecks;
import org.gouji.api.store.Requests;
import org.gouji.api.store.Role;
import org.gouji.api.store.Slice;
import org.gouji.api.store.Verdicts;
import org.jspecify.annotations.Nullable;

/** Governments' summaries beside the reports right below them. */
@Path("/api/v1/levels")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "levels", description = "A government's summary beside the reports right below it.")
@RolesAllowed({Role.ADMINISTRATOR_NAME, Role.AUDITOR_NAME, Role.APPROVER_NAME})
@Blocking
public class LevelsResource {

  private final LevelChecks checks;
  private final Requests requests;
  private final Verdicts verdicts;
  private final JobQueue queue;
  private final Clock clock;
  private final Caller caller;

  LevelsResource(
      LevelChecks checks,
      Requests requests,
      Verdicts verdicts,
      JobQueue queue,
      Clock clock,
      Caller caller) {
    this.checks = checks;
    this.requests = requests;
    this.verdicts = verdicts;
    this.queue = queue;
    this.clock = clock;
    this.caller = caller;
  }

  /** A page of comparisons. */
  @Schema(name = "LevelCheckPage")
  record PageView(List<LevelCheckView> items, int page, int size, long total) {}

  /** What is to be compared. */
  @Schema(name = "LevelCheckWanted")
  record WantedBody(
      @Schema(required = true, description = "Code of the government", examples = "330424-GOV")
          @Nullable String organ,
      @Schema(required = true, description = "Fiscal year", examples = "2023")
          @Nullable Integer year,
      @Schema(
              implementation = LocalDate.class,
              description = "Day as of which it is told who is late; today in Shanghai if left out")
          @Nullable LocalDate asOf) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Heavy
  @RolesAllowed({Role.AUDITOR_NAME, Role.APPROVER_NAME})
  @Operation(
      operationId = "compareLevels",
      summary = "Compare a government's summary with the reports right below it",
      description =
          "By the rules LVL, over the current verdicts of all organs that the register has right"
              + " below the government and that must file for the year. The queue does it.")
  @APIResponse(
      responseCode = "201",
      description = "In the queue",
      content = @Content(schema = @Schema(implementation = LevelCheckView.class)))
  public Response compare(@Nullable WantedBody body, @BeanParam RequestKey key) {
    LevelChecks.Wanted wanted = wanted(Body.present(body));
    Requests.Outcome outcome =
        key.once(
            requests,
            caller.actor(),
            () -> checks.create(caller.actor(), wanted).toString(),
            "compareLevels",
            wanted.toString());
    UUID id = UUID.fromString(outcome.made());
    queue.wake();
    return Response.created(URI.create("/api/v1/levels/" + id)).entity(show(id)).build();
  }

  private LevelChecks.Wanted wanted(WantedBody sent) {
    Integer year = sent.year();
    if (year == null || year < 1000 || year > 9999) {
      throw Body.malformed("year 应为四位年度，如 2023，实为“" + year + "”。");
    }
    LocalDate today = LocalDate.now(clock);
    LocalDate asOf = sent.asOf() == null ? today : sent.asOf();
    if (asOf.isAfter(today)) {
      throw Body.malformed("asOf 的日期 " + asOf + " 还没有到。");
    }
    return new LevelChecks.Wanted(Body.text("organ", sent.organ()), year, asOf);
  }

  @GET
  @Operation(operationId = "listLevelChecks", summary = "List comparisons, the newest first")
  public PageView list(
      @Parameter(description = "Code of the government", example = "330424-GOV")
          @QueryParam("organ")
          @Nullable String organ,
      @Parameter(description = "Fiscal year", example = "2023") @QueryParam("year")
          @Nullable String year,
      @BeanParam Paging paging) {
    Slice.Page page = paging.page();
    Slice<LevelCheck> slice =
        checks.list(
            caller.bound(),
            Optional.ofNullable(organ).map(code -> Body.text("organ", code)),
            Years.optional(year),
            page);
    return new PageView(
        slice.items().stream().map(LevelCheckView::of).toList(),
        page.page(),
        page.size(),
        slice.total());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "showLevelCheck", summary = "Show how far a comparison is")
  public LevelCheckView show(@PathParam("id") UUID id) {
    return LevelCheckView.of(check(id));
  }

  @GET
  @Path("/{id}/results")
  @Operation(
      operationId = "showLevelResults",
      summary = "What came of a comparison, with all its results",
      description =
          "It never changes. Counts, basis and results are as in a verdict; evidence out of a"
              + " report below says whose, and members say which report and verdict it was.")
  @APIResponse(responseCode = "200", content = @Content(schema = @Schema(ref = "LevelResults")))
  public Response results(@PathParam("id") UUID id) {
    LevelCheck.Outcome outcome =
        check(id).outcome().orElseThrow(() -> missing("这次核对还没有结果。请等它完成后再看；出错的请重新开始一次。"));
    return Response.ok(verdicts.read(outcome.content()), MediaType.APPLICATION_JSON_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=86400, immutable")
        .build();
  }

  private LevelCheck check(UUID id) {
    return checks.find(caller.bound(), id).orElseThrow(() -> missing("没有编号为“" + id + "”的上下级核对。"));
  }

  private static ProblemException missing(String detail) {
    return new ProblemException(Problem.Kind.NOT_FOUND.with(detail));
  }
}
