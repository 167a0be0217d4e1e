package org.gouji.api.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.api.guard.Caller;
import org.gouji.api.store.AuditChain;
import org.gouji.api.store.AuditEntry;
import org.gouji.api.store.AuditTrail;
import org.gouji.api.store.Role;
import org.gouji.api.store.Slice;

/** The audit trail, for administrators: what accounts of the own subtree of regions did. */
@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit", description = "Who did what and when.")
@RolesAllowed(Role.ADMINISTRATOR_NAME)
@Blocking
public class AuditResource {

  private final AuditTrail trail;
  private final Caller caller;

  AuditResource(AuditTrail trail, Caller caller) {
    this.trail = trail;
    this.caller = caller;
  }

  /** An entry. */
  @Schema(name = "AuditEntry")
  record EntryView(
      long number,
      Instant at,
      String actor,
      @Schema(examples = "account.create") String action,
      String subject,
      String detail,
      String hash) {
    static EntryView of(AuditEntry entry) {
      return new EntryView(
          entry.number(),
          entry.at(),
          entry.actor(),
          entry.action(),
          entry.subject(),
          entry.detail(),
          entry.hash());
    }
  }

  /** A page of entries. */
  @Schema(name = "AuditPage")
  record PageView(List<EntryView> items, int page, int size, long total) {}

  /**
   * Whether the trail is as it was written.
   *
   * @param entries how many, where it is
   * @param hash of the last entry, where it is; worth writing down elsewhere
   * @param brokenAt number of the first entry that is not right
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "AuditVerification")
  record VerificationView(
      boolean whole,
      @Schema(implementation = Long.class) OptionalLong entries,
      @Schema(implementation = String.class) Optional<String> hash,
      @Schema(implementation = Long.class) OptionalLong brokenAt) {}

  @GET
  @Operation(operationId = "listAudit", summary = "List the audit trail, the newest entry first")
  public PageView list(@BeanParam Paging paging) {
    Slice.Page page = paging.page();
    Slice<AuditEntry> slice = trail.list(caller.bound(), page);
    return new PageView(
        slice.items().stream().map(EntryView::of).toList(),
        page.page(),
        page.size(),
        slice.total());
  }

  @GET
  @Heavy
  @Path("/verification")
  @Operation(
      operationId = "verifyAudit",
      summary = "Recompute the chain of the whole audit trail",
      description = "As ./gouji audit verify does without the service.")
  public VerificationView verify() throws SQLException {
    AuditChain.Finding finding = trail.verify();
    if (finding instanceof AuditChain.Finding.Whole whole) {
      return new VerificationView(
          true, OptionalLong.of(whole.entries()), Optional.of(whole.hash()), OptionalLong.empty());
    }
    AuditChain.Finding.Broken broken = (AuditChain.Finding.Broken) finding;
    return new VerificationView(
        false, OptionalLong.empty(), Optional.empty(), OptionalLong.of(broken.number()));
  }
}
