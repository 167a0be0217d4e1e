package org.gouji.api.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.api.guard.Caller;
import org.gouji.api.store.Decisions;
import org.gouji.api.store.Requests;
import org.gouji.api.store.Role;
import org.jspecify.annotations.Nullable;

/** What people decide on the findings of a report. */
@Path("/api/v1/reports/{id}/findings/{fingerprint}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
@RolesAllowed({Role.AUDITOR_NAME, Role.APPROVER_NAME})
@Blocking
public class ReportFindingsResource {

  private static final int LONGEST = 2000;

  private final Decisions decisions;
  private final ReportFiles files;
  private final Requests requests;
  private final Caller caller;

  ReportFindingsResource(Decisions decisions, ReportFiles files, Requests requests, Caller caller) {
    this.requests = requests;
    this.decisions = decisions;
    this.files = files;
    this.caller = caller;
  }

  /** A decision. */
  @Schema(name = "DecisionBody")
  record DecisionBody(
      Decisions.@Nullable Word decision,
      @Schema(description = "Needed to dismiss", examples = "附件中的更正说明已列明，数字以更正为准。")
          @Nullable String reason) {}

  /** A note. */
  @Schema(name = "NoteBody")
  record NoteBody(@Schema(examples = "已电话联系该单位核对。") @Nullable String text) {}

  @PUT
  @Path("/decision")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "decideFinding",
      summary = "Confirm a finding, or dismiss it with a reason",
      description =
          "It hangs on the fingerprint: it holds for every verdict and version in which the same is"
              + " found.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DossierView.class)))
  public Response decide(
      @PathParam("id") UUID id,
      @PathParam("fingerprint") String fingerprint,
      @Nullable DecisionBody body) {
    DecisionBody sent = Body.present(body);
    Decisions.Word word = sent.decision();
    if (word == null) {
      throw Body.malformed("“decision”应为 CONFIRMED 或 DISMISSED。");
    }
    String reason =
        word == Decisions.Word.DISMISSED || sent.reason() != null
            ? Body.text("reason", sent.reason(), LONGEST)
            : "";
    decisions.decide(caller.actor(), id, fingerprint, word, reason);
    return files.changed(id);
  }

  @DELETE
  @Path("/decision")
  @Operation(operationId = "withdrawDecision", summary = "Take the decision on a finding back")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DossierView.class)))
  public Response withdraw(@PathParam("id") UUID id, @PathParam("fingerprint") String fingerprint) {
    decisions.withdraw(caller.actor(), id, fingerprint);
    return files.changed(id);
  }

  @POST
  @Path("/notes")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "noteOnFinding", summary = "Note something on a finding")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DossierView.class)))
  public Response note(
      @PathParam("id") UUID id,
      @PathParam("fingerprint") String fingerprint,
      @Nullable NoteBody body,
      @BeanParam RequestKey key) {
    String text = Body.text("text", Body.present(body).text(), LONGEST);
    key.once(
        requests,
        caller.actor(),
        () -> {
          decisions.note(caller.actor(), id, fingerprint, text);
          return id.toString();
        },
        "noteOnFinding",
        id.toString(),
        fingerprint,
        text);
    return files.changed(id);
  }
}
