package org.gouji.api.guard;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** The wish to be known by a key. */
final class KeyRequest extends BaseAuthenticationRequest {

  private final String token;

  KeyRequest(String token) {
    this.token = token;
  }

  String token() {
    return token;
  }
}
