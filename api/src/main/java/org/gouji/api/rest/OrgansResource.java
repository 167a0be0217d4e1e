package org.gouji.api.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.api.guard.Caller;
import org.gouji.api.store.Organ;
import org.gouji.api.store.Organs;
import org.gouji.api.store.Role;
import org.gouji.api.store.Slice;

/** The register of organs: who files reports, and by when. */
@Path("/api/v1/organs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organs", description = "The register of organs that file reports.")
@RolesAllowed({
  Role.ADMINISTRATOR_NAME,
  Role.AUDITOR_NAME,
  Role.APPROVER_NAME,
  Role.SUBMITTER_NAME,
  Role.CLIENT_NAME
})
@Blocking
public class OrgansResource {

  private final Organs organs;
  private final Caller caller;

  OrgansResource(Organs organs, Caller caller) {
    this.organs = organs;
    this.caller = caller;
  }

  /** A page of organs. */
  @Schema(name = "OrganPage")
  record PageView(List<OrganView> items, int page, int size, long total) {}

  @GET
  @Operation(
      operationId = "listOrgans",
      summary = "List organs, by division and code",
      description =
          "With year: those that must file for that fiscal year, each with the last day for it."
              + " With parent: one level of the tree.")
  public PageView list(@BeanParam OrganQuery query, @BeanParam Paging paging) {
    Organs.Wanted wanted = query.wanted();
    Slice.Page page = paging.page();
    Slice<Organ> slice = organs.list(caller.bound(), wanted, page);
    return new PageView(
        slice.items().stream().map(organ -> OrganView.of(organ, wanted.year())).toList(),
        page.page(),
        page.size(),
        slice.total());
  }

  @GET
  @Path("/{code}")
  @Operation(operationId = "showOrgan", summary = "Show an organ")
  public OrganView show(@Parameter(example = "330424-WATER") @PathParam("code") String code) {
    return organs
        .find(caller.bound(), code)
        .map(organ -> OrganView.of(organ, OptionalInt.empty()))
        .orElseThrow(
            () -> new ProblemException(Problem.Kind.NOT_FOUND.with("没有代码为“" + code + "”的单位。")));
  }
}
