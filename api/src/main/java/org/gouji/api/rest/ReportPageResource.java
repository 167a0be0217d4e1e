package org.gouji.api.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.api.check.Workbench;
import org.gouji.api.guard.Caller;
import org.gouji.api.intake.Examiner;
import org.gouji.api.store.Dossier;
import org.gouji.api.store.Role;
import org.gouji.api.store.Standing;
import org.gouji.api.store.Standings;
import org.gouji.api.store.Verdicts;
import org.gouji.json.VerdictJson;
import org.gouji.plugin.Exporter;
import org.gouji.verdict.Checked;

/** The current verdict on a report beside its document, as a page. */
@Path("/api/v1/reports/{id}/page")
@Produces(MediaType.TEXT_HTML)
@Tag(name = "reports")
@RolesAllowed({Role.ADMINISTRATOR_NAME, Role.AUDITOR_NAME, Role.APPROVER_NAME, Role.CLIENT_NAME})
@Blocking
public class ReportPageResource {

  private final ReportFiles files;
  private final Standings standings;
  private final Examiner examiner;
  private final CheckDesk desk;
  private final Workbench bench;
  private final Clients clients;
  private final Caller caller;

  ReportPageResource(
      ReportFiles files,
      Standings standings,
      Examiner examiner,
      CheckDesk desk,
      Workbench bench,
      Clients clients,
      Caller caller) {
    this.files = files;
    this.standings = standings;
    this.examiner = examiner;
    this.desk = desk;
    this.bench = bench;
    this.clients = clients;
    this.caller = caller;
  }

  @GET
  @Heavy
  @Operation(
      operationId = "showReportPage",
      summary = "The current verdict beside its document, as a page",
      description =
          "The document is read anew for it. Where today's rules or program would reach another"
              + " verdict than the one that is kept, 412: judge the report again first.")
  @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.TEXT_HTML))
  public Response show(@PathParam("id") UUID id, @Context UriInfo uri) throws Exception {
    Exporter exporter =
        bench
            .exporters()
            .ofFormat("html")
            .orElseThrow(
                () -> new ProblemException(Problem.Kind.NOT_ACCEPTABLE.with("没有装入显示网页的插件。")));
    Dossier dossier = files.dossier(id);
    Standing standing = standings.find(caller.bound(), id).orElseThrow();
    Checked checked = desk.run(clients.account(), () -> examiner.show(standing));
    if (!Verdicts.isKeptAs(content(dossier), checked.verdict())) {
      throw new ProblemException(
          Problem.Kind.CHANGED.with("作出这个结论以后，规则、程序或者上年报告有了变化。请先重新核查，再查看对照原文的页面。"));
    }
    return Checks.shown(exporter, checked, VerdictJson.SHOWN_BY_DEFAULT, bench, uri)
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .build();
  }

  private static String content(Dossier dossier) {
    UUID current = dossier.filing().filed().orElseThrow().verdict();
    return dossier.verdicts().stream()
        .filter(one -> one.id().equals(current))
        .findFirst()
        .orElseThrow()
        .content();
  }
}
