package org.gouji.api.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.api.guard.Caller;
import org.gouji.api.store.ApiKeys;
import org.gouji.api.store.Requests;
import org.gouji.api.store.Role;
import org.jspecify.annotations.Nullable;

/** Keys of programs, for administrators. */
@Path("/api/v1/accounts/{name}/keys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
@RolesAllowed(Role.ADMINISTRATOR_NAME)
@Blocking
public class KeysResource {

  private static final int LONGEST_NAME = 100;

  private final ApiKeys keys;
  private final Caller caller;
  private final Requests requests;

  KeysResource(ApiKeys keys, Caller caller, Requests requests) {
    this.keys = keys;
    this.requests = requests;
    this.caller = caller;
  }

  /** A key that is made. */
  @Schema(name = "NewKey")
  record NewBody(
      @Schema(examples = "OA 系统") @Nullable String name,
      ApiKeys.@Nullable Scope scope,
      @Schema(description = "Days that it is good for, 1 to 366", examples = "90")
          @Nullable Integer days) {}

  /**
   * A key, without itself.
   *
   * @param used when last, to the minute
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "Key")
  record KeyView(
      UUID id,
      @Schema(examples = "OA 系统") String name,
      ApiKeys.Scope scope,
      Instant created,
      String createdBy,
      Instant expires,
      @Schema(implementation = Instant.class) Optional<Instant> used) {

    static KeyView of(ApiKeys.Key key) {
      return new KeyView(
          key.id(),
          key.name(),
          key.scope(),
          key.created(),
          key.createdBy(),
          key.expires(),
          key.used());
    }
  }

  /**
   * A key that is told this once.
   *
   * @param token to be sent as {@code Authorization: Bearer …}; absent where the same request has
   *     been answered before
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "IssuedKey")
  record IssuedView(
      KeyView key,
      @Schema(implementation = String.class, examples = "gouji_…") Optional<String> token) {}

  /** The keys of an account. */
  @Schema(name = "KeyList")
  record ListView(List<KeyView> items) {}

  @GET
  @Operation(operationId = "listKeys", summary = "List the keys of an account, the newest first")
  public ListView list(@PathParam("name") String name) {
    return new ListView(keys.list(caller.actor(), name).stream().map(KeyView::of).toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "issueKey",
      summary = "Make a key for a program",
      description = "For an account with role CLIENT. Nobody can see it again.")
  @APIResponse(
      responseCode = "201",
      description = "Made",
      content = @Content(schema = @Schema(implementation = IssuedView.class)))
  public Response issue(
      @PathParam("name") String name, @Nullable NewBody body, @BeanParam RequestKey requestKey) {
    NewBody sent = Body.present(body);
    ApiKeys.Scope scope = sent.scope();
    if (scope == null) {
      throw Body.malformed("“scope”应为 READ 或 WRITE。");
    }
    Integer days = sent.days();
    if (days == null || days < 1 || days > ApiKeys.LONGEST.toDays()) {
      throw Body.malformed("“days”应为 1 至 " + ApiKeys.LONGEST.toDays() + " 的整数。");
    }
    String title = Body.text("name", sent.name(), LONGEST_NAME);
    AtomicReference<@Nullable String> token = new AtomicReference<>();
    Requests.Outcome outcome =
        requestKey.once(
            requests,
            caller.actor(),
            () -> {
              ApiKeys.Issued issued =
                  keys.issue(caller.actor(), name, title, scope, Duration.ofDays(days));
              token.set(issued.token());
              return issued.key().id().toString();
            },
            "issueKey",
            name,
            sent.toString());
    KeyView made =
        keys.list(caller.actor(), name).stream()
            .filter(one -> one.id().toString().equals(outcome.made()))
            .findFirst()
            .map(KeyView::of)
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.Kind.REFUSED.with("这个请求建立的密钥已经删除；要建立新的密钥，请换一个 Idempotency-Key。")));
    return Response.status(201)
        .entity(new IssuedView(made, Optional.ofNullable(token.get())))
        .build();
  }

  @DELETE
  @Path("/{key}")
  @Operation(operationId = "revokeKey", summary = "Take a key away")
  @APIResponse(responseCode = "204", description = "Gone")
  public void revoke(@PathParam("name") String name, @PathParam("key") UUID key) {
    keys.revoke(caller.actor(), name, key);
  }
}
