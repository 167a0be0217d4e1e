package org.gouji.api.rest;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import org.gouji.api.guard.Caller;

/**
 * The cookie of a session: kept from scripts, from other sites, and from plain http behind https.
 */
final class SessionCookie {

  private SessionCookie() {}

  static NewCookie of(String token, UriInfo uri) {
    return builder(token, uri).build();
  }

  /** One that takes it away. */
  static NewCookie none(UriInfo uri) {
    return builder("", uri).maxAge(0).build();
  }

  /** Without an end: it is gone with the browser, and its session before that. */
  private static NewCookie.Builder builder(String value, UriInfo uri) {
    return new NewCookie.Builder(Caller.COOKIE)
        .value(value)
        .path("/")
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.STRICT)
        .secure(uri.getRequestUri().getScheme().equals("https"));
  }
}
