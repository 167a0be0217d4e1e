package org.gouji.api.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.api.guard.Caller;
import org.gouji.api.store.Dossiers;
import org.gouji.api.store.Role;
import org.gouji.api.store.Slice;

/** Findings of many reports. */
@Path("/api/v1/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
@RolesAllowed({Role.ADMINISTRATOR_NAME, Role.AUDITOR_NAME, Role.APPROVER_NAME, Role.CLIENT_NAME})
@Blocking
public class FindingsResource {

  private final Dossiers dossiers;
  private final Caller caller;

  FindingsResource(Dossiers dossiers, Caller caller) {
    this.dossiers = dossiers;
    this.caller = caller;
  }

  /** A finding with the report that it is in. */
  @Schema(name = "FindingInReport")
  record InReportView(
      UUID report,
      FilingView.OrganName organ,
      @Schema(examples = "2023") int year,
      DossierView.FindingView finding) {

    static InReportView of(Dossiers.InReport found) {
      return new InReportView(
          found.filing().filed().orElseThrow().report(),
          FilingView.name(found.filing().organ()),
          found.filing().year(),
          DossierView.finding(found.finding(), List.of()));
    }
  }

  /** A page of findings. */
  @Schema(name = "FindingPage")
  record PageView(List<InReportView> items, int page, int size, long total) {}

  @GET
  @Operation(
      operationId = "listFindings",
      summary = "The findings of the current verdicts on the reports that are asked for",
      description =
          "By organ and year, in the order of the verdict; with rule only those of that rule."
              + " Remarks are in the report's file.")
  public PageView list(@BeanParam WorklistQuery query, @BeanParam Paging paging) {
    Slice.Page page = paging.page();
    Slice<Dossiers.InReport> slice = dossiers.findings(caller.bound(), query.wanted(), page);
    return new PageView(
        slice.items().stream().map(InReportView::of).toList(),
        page.page(),
        page.size(),
        slice.total());
  }
}
