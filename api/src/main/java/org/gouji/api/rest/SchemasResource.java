package org.gouji.api.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.json.VerdictJson;

/** The JSON Schema of the verdict. */
@PermitAll
@Path("/api/v1/schemas")
@Tag(name = "checks")
public class SchemasResource {

  private static final String SCHEMA = "application/schema+json";

  @GET
  @Path("/verdict")
  @Produces(SCHEMA)
  @Operation(operationId = "verdictSchema", summary = "JSON Schema (2020-12) of the verdict")
  @APIResponse(responseCode = "200", content = @Content(mediaType = SCHEMA))
  public String verdict() {
    return VerdictJson.schema();
  }
}
