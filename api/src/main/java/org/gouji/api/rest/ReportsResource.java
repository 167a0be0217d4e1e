package org.gouji.api.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.api.guard.Caller;
import org.gouji.api.intake.Rejudging;
import org.gouji.api.store.ByteStore;
import org.gouji.api.store.Dossier;
import org.gouji.api.store.Filing;
import org.gouji.api.store.Reports;
import org.gouji.api.store.Role;
import org.gouji.api.store.Slice;
import org.gouji.api.store.Verdicts;
import org.gouji.api.store.Worklist;
import org.jspecify.annotations.Nullable;

/** Reports that were filed, and those that were not. */
@Path("/api/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports", description = "Working through what was filed.")
@RolesAllowed({Role.ADMINISTRATOR_NAME, Role.AUDITOR_NAME, Role.APPROVER_NAME, Role.CLIENT_NAME})
@Blocking
public class ReportsResource {

  private final Worklist worklist;
  private final ReportFiles files;
  private final Reports reports;
  private final Rejudging rejudging;
  private final Verdicts verdicts;
  private final ByteStore bytes;
  private final Clock clock;
  private final Caller caller;

  ReportsResource(
      Worklist worklist,
      ReportFiles files,
      Reports reports,
      Rejudging rejudging,
      Verdicts verdicts,
      ByteStore bytes,
      Clock clock,
      Caller caller) {
    this.worklist = worklist;
    this.files = files;
    this.reports = reports;
    this.rejudging = rejudging;
    this.verdicts = verdicts;
    this.bytes = bytes;
    this.clock = clock;
    this.caller = caller;
  }

  /** A page of the worklist. */
  @Schema(name = "FilingPage")
  record PageView(List<FilingView> items, int page, int size, long total) {}

  /** As of which day is judged. */
  @Schema(name = "Rejudging")
  record RejudgeBody(
      @Schema(implementation = LocalDate.class, description = "Today in Shanghai if left out")
          @Nullable LocalDate asOf) {}

  @GET
  @Operation(
      operationId = "listReports",
      summary = "The worklist: what was filed and, for a year, what was not",
      description = "All conditions hold at once.")
  public PageView list(@BeanParam WorklistQuery query, @BeanParam Paging paging) {
    Slice.Page page = paging.page();
    Slice<Filing> slice = worklist.list(caller.bound(), query.wanted(), query.order(), page);
    return new PageView(
        slice.items().stream().map(FilingView::of).toList(),
        page.page(),
        page.size(),
        slice.total());
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "showReport",
      summary = "Everything about a report",
      description =
          "With its versions, verdicts, findings and what was decided on them. The ETag is for"
              + " If-Match of whatever changes it.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DossierView.class)))
  public Response show(@PathParam("id") UUID id, @Context HttpHeaders headers) {
    Dossier dossier = files.dossier(id);
    return Revision.answer(
        dossier.filing().filed().orElseThrow().revision(), headers, DossierView.of(dossier));
  }

  @GET
  @Path("/{id}/verdicts/{verdict}")
  @Operation(
      operationId = "showVerdict",
      summary = "A verdict as it was reached, with all its results",
      description = "It never changes.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "Verdict"),
              examples = @ExampleObject(name = "verdict", ref = "verdict")))
  public Response verdict(@PathParam("id") UUID id, @PathParam("verdict") UUID verdict) {
    Dossier.Reached reached =
        files.dossier(id).verdicts().stream()
            .filter(one -> one.id().equals(verdict))
            .findFirst()
            .orElseThrow(() -> missing("这份报告没有编号为“" + verdict + "”的结论。"));
    return Response.ok(verdicts.read(reached.content()), MediaType.APPLICATION_JSON_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=86400, immutable")
        .build();
  }

  @GET
  @Path("/{id}/versions/{number}/document")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(
      operationId = "downloadDocument",
      summary = "A document as it was handed in",
      description = "Always for saving: what somebody handed in is not shown by this address.")
  @APIResponse(
      responseCode = "200",
      content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM))
  public Response document(
      @PathParam("id") UUID id, @Parameter(example = "1") @PathParam("number") int number) {
    Dossier.Version version =
        files.dossier(id).versions().stream()
            .filter(one -> one.number() == number)
            .findFirst()
            .orElseThrow(() -> missing("这份报告没有第 " + number + " 个版本。"));
    return Response.ok(
            bytes.read(version.arrival().sha256()), MediaType.APPLICATION_OCTET_STREAM_TYPE)
        .header("Content-Disposition", Attachment.named(version.arrival().name()))
        .build();
  }

  @POST
  @Heavy
  @Path("/{id}/verdicts")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.AUDITOR_NAME, Role.APPROVER_NAME})
  @Operation(
      operationId = "judgeReport",
      summary = "Judge the newest version again, by the rules that are loaded now",
      description =
          "Beside last year's report, if that is confirmed. Decisions on findings stay; the same"
              + " rules, day and facts give the verdict that is there already.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DossierView.class)))
  public Response judge(
      @PathParam("id") UUID id, @Nullable RejudgeBody body, @Context HttpHeaders headers) {
    LocalDate day = Body.present(body).asOf();
    LocalDate today = LocalDate.now(clock);
    if (day != null && day.isAfter(today)) {
      throw Body.malformed("asOf 的日期 " + day + " 还没有到。");
    }
    rejudging.again(
        caller.actor(), id, Optional.of(day == null ? today : day), Revision.seen(headers));
    return files.changed(id);
  }

  @PUT
  @Path("/{id}/confirmation")
  @RolesAllowed({Role.AUDITOR_NAME, Role.APPROVER_NAME})
  @Operation(
      operationId = "confirmReport",
      summary = "Say that a report was read rightly and is final",
      description = "From then on the next year's report is judged beside it.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DossierView.class)))
  public Response confirm(@PathParam("id") UUID id, @Context HttpHeaders headers) {
    reports.confirm(caller.actor(), id, true, Revision.seen(headers));
    return files.changed(id);
  }

  @DELETE
  @Path("/{id}/confirmation")
  @RolesAllowed({Role.AUDITOR_NAME, Role.APPROVER_NAME})
  @Operation(operationId = "reopenReport", summary = "Take the confirmation of a report back")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DossierView.class)))
  public Response reopen(@PathParam("id") UUID id, @Context HttpHeaders headers) {
    reports.confirm(caller.actor(), id, false, Revision.seen(headers));
    return files.changed(id);
  }

  private static ProblemException missing(String detail) {
    return new ProblemException(Problem.Kind.NOT_FOUND.with(detail));
  }
}
