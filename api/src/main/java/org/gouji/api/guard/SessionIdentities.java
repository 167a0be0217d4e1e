package org.gouji.api.guard;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.gouji.api.store.Account;
import org.gouji.api.store.Role;
import org.gouji.api.store.Sessions;

/**
 * Looks up the account behind a token, at every request anew: what was taken away is gone at once.
 */
@ApplicationScoped
class SessionIdentities implements IdentityProvider<SessionRequest> {

  private final Sessions sessions;

  SessionIdentities(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Class<SessionRequest> getRequestType() {
    return SessionRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      SessionRequest request, AuthenticationRequestContext context) {
    return context.runBlocking(() -> identity(request.token()));
  }

  private SecurityIdentity identity(String token) {
    Account account =
        sessions.find(token).orElseThrow(() -> new AuthenticationFailedException("no session"));
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(account.name()))
        .addRoles(account.roles().stream().map(Role::name).collect(Collectors.toSet()))
        .addAttribute(Caller.ACCOUNT, account)
        .addAttribute(Caller.TOKEN, token)
        .build();
  }
}
