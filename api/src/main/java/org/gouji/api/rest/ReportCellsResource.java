package org.gouji.api.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.api.guard.Caller;
import org.gouji.api.intake.Rejudging;
import org.gouji.api.store.Cells;
import org.gouji.api.store.Role;
import org.gouji.form.CellKey;
import org.gouji.report.CellState;
import org.gouji.report.Correction;
import org.jspecify.annotations.Nullable;

/** Cells of a report that somebody compares with the original. */
@Path("/api/v1/reports/{id}/cells/{target}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
@RolesAllowed({Role.AUDITOR_NAME, Role.APPROVER_NAME})
@Blocking
public class ReportCellsResource {

  private static final Set<String> UNITS = Set.of("元", "万元", "亿元");
  private static final int DIGITS = 24;

  private final Rejudging rejudging;
  private final ReportFiles files;
  private final Caller caller;

  ReportCellsResource(Rejudging rejudging, ReportFiles files, Caller caller) {
    this.rejudging = rejudging;
    this.files = files;
    this.caller = caller;
  }

  /** What stands in the original. */
  @Schema(name = "CellBody")
  record CellBody(
      @Schema(enumeration = {"VALUE", "BLANK", "DASH"}) @Nullable CellState state,
      @Schema(description = "The number as printed, exactly for VALUE", examples = "7")
          @Nullable BigDecimal value,
      @Schema(description = "Of money; that of the cell if left out", examples = "万元")
          @Nullable String unit) {}

  @PUT
  @Heavy
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "correctCell",
      summary = "Say what stands in a cell of the original",
      description =
          "The same as was read confirms it, anything else puts it right. The cell has origin MANUAL"
              + " from then on and the report is judged again; what the document itself reads is"
              + " kept.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DossierView.class)))
  public Response correct(
      @PathParam("id") UUID id,
      @Parameter(example = "t3:granted:total") @PathParam("target") String target,
      @Nullable CellBody body,
      @Context HttpHeaders headers) {
    Correction correction = correction(key(target), Body.present(body));
    rejudging.correct(caller.actor(), id, correction, Revision.seen(headers));
    return files.changed(id);
  }

  @DELETE
  @Heavy
  @Operation(
      operationId = "withdrawCell",
      summary = "Take back what was said of a cell",
      description = "The report is judged again by what the document itself reads.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DossierView.class)))
  public Response withdraw(
      @PathParam("id") UUID id,
      @Parameter(example = "t3:granted:total") @PathParam("target") String target,
      @Context HttpHeaders headers) {
    rejudging.withdraw(caller.actor(), id, key(target), Revision.seen(headers));
    return files.changed(id);
  }

  private static CellKey key(String target) {
    return Cells.key(target)
        .orElseThrow(
            () -> new ProblemException(Problem.Kind.NOT_FOUND.with("表格没有单元格“" + target + "”。")));
  }

  private static Correction correction(CellKey key, CellBody sent) {
    CellState state = sent.state();
    if (state != CellState.VALUE && state != CellState.BLANK && state != CellState.DASH) {
      throw Body.malformed("“state”应为 VALUE、BLANK 或 DASH。");
    }
    BigDecimal value = sent.value();
    if ((value != null) != (state == CellState.VALUE)) {
      throw Body.malformed("“state”为 VALUE 时必须有“value”，否则不得有。");
    }
    if (value != null && (value.precision() > DIGITS || Math.abs(value.scale()) > DIGITS)) {
      throw Body.malformed("“value”不能超过 " + DIGITS + " 位数字。");
    }
    String unit = sent.unit();
    if (unit != null && !UNITS.contains(unit)) {
      throw Body.malformed("“unit”应为 元、万元 或 亿元。");
    }
    return new Correction(key, state, Optional.ofNullable(value), Optional.ofNullable(unit));
  }
}
