package org.gouji.api.guard;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.gouji.api.store.ApiKeys;
import org.gouji.api.store.Role;

/** Looks up the account behind a key, at every request anew. It acts as a client, whatever else. */
@ApplicationScoped
class KeyIdentities implements IdentityProvider<KeyRequest> {

  private final ApiKeys keys;

  KeyIdentities(ApiKeys keys) {
    this.keys = keys;
  }

  @Override
  public Class<KeyRequest> getRequestType() {
    return KeyRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      KeyRequest request, AuthenticationRequestContext context) {
    return context.runBlocking(() -> identity(request.token()));
  }

  private SecurityIdentity identity(String token) {
    ApiKeys.Bearer bearer =
        keys.find(token).orElseThrow(() -> new AuthenticationFailedException("no key"));
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(bearer.account().name()))
        .addRole(Role.CLIENT_NAME)
        .addAttribute(Caller.ACCOUNT, bearer.account())
        .addAttribute(Caller.SCOPE, bearer.scope())
        .build();
  }
}
