package org.gouji.api.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.AuthorizationCodeFlow;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.util.Base64;
import java.util.Objects;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.api.guard.Claims;
import org.gouji.api.store.Visitors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Single sign-on, for browsers: goes to the provider, and where that vouches for somebody begins a
 * session like any other. What the provider's cookie would open ends here.
 */
@Path(ProviderResource.PATH)
@Produces(MediaType.TEXT_HTML)
@Tag(name = "session")
@Authenticated
@AuthorizationCodeFlow
@Blocking
public class ProviderResource {

  /** Where a browser goes to sign in, and comes back to. */
  static final String PATH = "/api/v1/session/oidc";

  /** Where a browser goes to sign out of the provider; its own session has ended before. */
  static final String END = PATH + "/end";

  /** What the provider answers with. */
  private static final String CODE = "code";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final URI SIGN_IN = URI.create("/office/sign-in.html");

  private final Visitors visitors;
  private final SecurityIdentity identity;
  private final OidcSession left;
  private final CurrentVertxRequest current;
  private final boolean enabled;
  private final Claims claims;

  ProviderResource(
      Visitors visitors,
      SecurityIdentity identity,
      OidcSession left,
      CurrentVertxRequest current,
      Settings settings) {
    this.visitors = visitors;
    this.identity = identity;
    this.left = left;
    this.current = current;
    Settings.Oidc set = settings.oidc();
    this.enabled = set.enabled();
    this.claims = new Claims(set.issuer().orElse(""), set.rolesClaim(), set.regionClaim());
  }

  @GET
  @Operation(
      operationId = "signInByProvider",
      summary = "Sign in by single sign-on",
      description = "For browsers: leads to the provider and back, and then to the pages.")
  @APIResponse(responseCode = "302", description = "To the provider")
  @APIResponse(responseCode = "303", description = "Signed in")
  @APIResponse(
      responseCode = "403",
      description = "Known to the provider, and nothing here is open to this person: a page",
      content = @Content(mediaType = MediaType.TEXT_HTML))
  public Response enter(@Context UriInfo uri) throws IOException {
    if (!uri.getQueryParameters().containsKey(CODE)) {
      // Known by what an earlier sign-in has left in the browser: the provider is asked anew.
      left.logout().await().indefinitely();
      return Response.seeOther(URI.create(PATH)).build();
    }
    String[] parts = ((JsonWebToken) identity.getPrincipal()).getRawToken().split("\\.", -1);
    Visitors.Visitor visitor =
        claims.visitor(JSON.readTree(Base64.getUrlDecoder().decode(parts[1])));
    Visitors.Entry entry = visitors.enter(visitor);
    return entry instanceof Visitors.Entry.Welcome welcome
        ? Response.seeOther(SIGN_IN)
            .cookie(SessionCookie.of(welcome.session().token(), uri))
            .build()
        : DoorPage.closed(((Visitors.Entry.Refused) entry).reason(), visitor);
  }

  @GET
  @Path("/end")
  @Operation(
      operationId = "signOutByProvider",
      summary = "Sign out of the provider",
      description = "For browsers: leads to the provider and back to the sign-in page.")
  @APIResponse(responseCode = "302", description = "To the provider")
  public Response end() {
    return Response.seeOther(SIGN_IN).build();
  }

  /** Nobody yet: on to the provider. */
  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  Uni<Response> challenge() {
    if (!enabled) {
      return Uni.createFrom()
          .item(Problems.answer(Problem.Kind.NOT_FOUND.with("没有配置统一身份认证，请用账号和密码登录。")));
    }
    RoutingContext context = current.getCurrent();
    if (END.equals(context.request().path())) {
      return Uni.createFrom().item(end());
    }
    HttpAuthenticator authenticator =
        Objects.requireNonNull(context.get(HttpAuthenticator.class.getName()));
    return authenticator
        .getChallenge(context)
        .map(ProviderResource::answer)
        .onFailure()
        .recoverWithItem(DoorPage::unreachable);
  }

  private static Response answer(ChallengeData challenge) {
    if (challenge.status != Response.Status.FOUND.getStatusCode()) {
      return DoorPage.notCompleted();
    }
    Response.ResponseBuilder answer =
        Response.status(challenge.status).header("Cache-Control", "no-store");
    challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
    return answer.build();
  }

  @ServerExceptionMapper
  Response redirect(AuthenticationRedirectException e) {
    return Response.status(e.getCode())
        .header("Location", e.getRedirectUri())
        .header("Cache-Control", "no-store")
        .build();
  }

  /** What the provider sent is not right, or was not asked for. */
  @ServerExceptionMapper
  Response notCompleted(AuthenticationCompletionException e) {
    return DoorPage.notCompleted();
  }

  @ServerExceptionMapper
  Response unreachable(OIDCException e) {
    return DoorPage.unreachable();
  }
}
