package org.gouji.api.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.api.guard.Caller;
import org.gouji.api.register.OrganImport;
import org.gouji.api.register.OrganTemplate;
import org.gouji.api.store.Organs;
import org.gouji.api.store.Requests;
import org.gouji.api.store.Role;
import org.gouji.document.Digest;

/** The register of organs as a workbook, for administrators: the empty list, and the filled one. */
@Path("/api/v1/organ-list")
@Tag(name = "organs")
@RolesAllowed(Role.ADMINISTRATOR_NAME)
@Blocking
public class OrganListResource {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final OrganImport organImport;
  private final Caller caller;
  private final Requests requests;

  OrganListResource(OrganImport organImport, Caller caller, Requests requests) {
    this.organImport = organImport;
    this.requests = requests;
    this.caller = caller;
  }

  /** What an import did. */
  @Schema(name = "ImportedOrgans")
  record ImportedView(int added, int changed, int unchanged) {

    static ImportedView of(Organs.Imported imported) {
      return new ImportedView(imported.added(), imported.changed(), imported.unchanged());
    }

    /** The three numbers in their order, for a request that is sent again. */
    String text() {
      return added + " " + changed + " " + unchanged;
    }

    static ImportedView of(String text) {
      String[] numbers = text.split(" ", -1);
      return new ImportedView(
          Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
    }
  }

  @GET
  @Produces(XLSX)
  @Operation(
      operationId = "organTemplate",
      summary = "An empty list of organs as a workbook, with what goes into each column")
  @APIResponse(responseCode = "200", content = @Content(mediaType = XLSX))
  public Response template() {
    return Response.ok(OrganTemplate.workbook(), XLSX)
        .header("Content-Disposition", "attachment; filename=\"organs.xlsx\"")
        .build();
  }

  @POST
  @Heavy
  @Consumes(XLSX)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "importOrgans",
      summary = "Take a list of organs into the register",
      description =
          "All of it, or nothing and every fault by row and column. Organs are known by their"
              + " codes: the same list again changes nothing; organs not in it stay.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = XLSX,
              schema = @Schema(implementation = String.class, format = "binary")))
  public ImportedView take(byte[] workbook, @BeanParam RequestKey key) {
    Requests.Outcome outcome =
        key.once(
            requests,
            caller.actor(),
            () -> ImportedView.of(organImport.take(caller.actor(), workbook)).text(),
            "importOrgans",
            Digest.sha256(workbook));
    return ImportedView.of(outcome.made());
  }
}
