package org.gouji.api.rest;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import org.gouji.api.guard.Caller;
import org.gouji.api.guard.ClientAddress;

/** As whom a request counts: the account, where there is one, else the address. */
@RequestScoped
class Clients {

  private final Caller caller;

  Clients(Caller caller) {
    this.caller = caller;
  }

  /** Only who shows a session or a key is looked up: a check by anybody else needs no database. */
  String name(HttpServerRequest request) {
    boolean isSomebody =
        request.getHeader("Authorization") != null || request.getCookie(Caller.COOKIE) != null;
    return isSomebody && caller.isKnown() ? account() : address(request);
  }

  /** Behind a role. */
  String account() {
    return "account " + caller.account().name();
  }

  /** Where nobody is signed in. */
  static String address(HttpServerRequest request) {
    return "address " + ClientAddress.of(request);
  }
}
