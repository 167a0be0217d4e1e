package org.gouji.api.guard;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** The wish to be known by the token of a session. */
final class SessionRequest extends BaseAuthenticationRequest {

  private final String token;

  SessionRequest(String token) {
    this.token = token;
  }

  String token() {
    return token;
  }
}
