package org.gouji.api.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.api.guard.Caller;
import org.gouji.api.guard.ClientAddress;
import org.gouji.api.guard.SignInLimit;
import org.gouji.api.store.Account;
import org.gouji.api.store.Accounts;
import org.gouji.api.store.Sessions;
import org.jspecify.annotations.Nullable;

/** Signing in and out, and the own password. */
@Path("/api/v1/session")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "session", description = "Who is signed in.")
@Blocking
public class SessionResource {

  private final Sessions sessions;
  private final Accounts accounts;
  private final SignInLimit limit;
  private final Caller caller;
  private final boolean isSingleSignOn;

  SessionResource(
      Sessions sessions, Accounts accounts, SignInLimit limit, Caller caller, Settings settings) {
    this.sessions = sessions;
    this.accounts = accounts;
    this.limit = limit;
    this.caller = caller;
    this.isSingleSignOn = settings.oidc().enabled();
  }

  /** Name and password. */
  @Schema(name = "SignIn")
  record SignInBody(@Nullable String name, @Nullable String password) {}

  /** The password until now and the one from now on. */
  @Schema(name = "PasswordChange")
  record PasswordBody(@Nullable String old, @Nullable String password) {}

  /**
   * A session.
   *
   * @param csrfToken to be sent in {@code X-CSRF-Token} with whatever changes something
   * @param providerEnd where a browser goes after signing out, to sign out of the provider too
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "Session")
  record SessionView(
      AccountView account,
      String csrfToken,
      @Schema(implementation = String.class, examples = ProviderResource.END)
          Optional<String> providerEnd) {}

  /**
   * How one can sign in, besides with a local account.
   *
   * @param provider where a browser goes for single sign-on; absent where there is none
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "SignInWays")
  record WaysView(
      @Schema(implementation = String.class, examples = ProviderResource.PATH)
          Optional<String> provider) {}

  @POST
  @Heavy
  @PermitAll
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "signIn",
      summary = "Sign in with a local account",
      description =
          "Sets the session's cookie. Five wrong passwords close an account for a while, thirty"
              + " failures from one address all attempts from there.")
  @APIResponse(
      responseCode = "200",
      description = "Signed in",
      content = @Content(schema = @Schema(implementation = SessionView.class)))
  public Response signIn(
      @Nullable SignInBody body, @Context UriInfo uri, @Context HttpServerRequest request) {
    SignInBody sent = Body.present(body);
    String address = ClientAddress.of(request);
    if (limit.isReached(address)) {
      throw new ProblemException(
          Problem.Kind.TOO_MANY_REQUESTS.with(
              "来自这个地址的登录失败次数过多，请 " + SignInLimit.WINDOW.toMinutes() + " 分钟后再试。"),
          SignInLimit.WINDOW);
    }
    Sessions.SignIn outcome =
        sessions.signIn(Body.text("name", sent.name()), Body.text("password", sent.password()));
    if (outcome instanceof Sessions.SignIn.Welcome welcome) {
      return Response.ok(view(welcome.account(), Caller.csrfToken(welcome.token())))
          .cookie(SessionCookie.of(welcome.token(), uri))
          .build();
    }
    limit.fail(address);
    if (outcome instanceof Sessions.SignIn.Locked) {
      throw new ProblemException(
          Problem.Kind.TOO_MANY_REQUESTS.with("密码多次输错，账号暂时锁定，请五分钟后再试。"), Sessions.LOCKED);
    }
    throw new ProblemException(Problem.Kind.UNAUTHENTICATED.with("账号或密码不对，或者账号已停用。"));
  }

  @GET
  @Path("/ways")
  @PermitAll
  @Operation(operationId = "showSignInWays", summary = "Show how one can sign in")
  public WaysView ways() {
    return new WaysView(isSingleSignOn ? Optional.of(ProviderResource.PATH) : Optional.empty());
  }

  @GET
  @Authenticated
  @Operation(operationId = "showSession", summary = "Show who is signed in")
  public SessionView show() {
    return view(caller.account(), caller.csrfToken());
  }

  @DELETE
  @Authenticated
  @Operation(operationId = "signOut", summary = "Sign out")
  @APIResponse(responseCode = "204", description = "Signed out")
  public Response signOut(@Context UriInfo uri) {
    sessions.end(caller.actor(), caller.token());
    return gone(uri);
  }

  @PUT
  @Heavy
  @Path("/password")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changePassword",
      summary = "Change the own password",
      description = "Every session of the account ends: sign in again.")
  @APIResponse(responseCode = "204", description = "Changed")
  public Response changePassword(@Nullable PasswordBody body, @Context UriInfo uri) {
    PasswordBody sent = Body.present(body);
    accounts.changePassword(
        caller.actor(), Body.text("old", sent.old()), Body.text("password", sent.password()));
    return gone(uri);
  }

  private static Response gone(UriInfo uri) {
    return Response.noContent().cookie(SessionCookie.none(uri)).build();
  }

  private SessionView view(Account account, String csrfToken) {
    Optional<String> end =
        account.subject().filter(known -> isSingleSignOn).map(known -> ProviderResource.END);
    return new SessionView(AccountView.of(account), csrfToken, end);
  }
}
