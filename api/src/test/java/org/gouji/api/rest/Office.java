package org.gouji.api.rest;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.gouji.api.guard.Caller;
import org.gouji.api.store.Account;
import org.gouji.api.store.Accounts;
import org.gouji.api.store.Actor;
import org.gouji.api.store.Region;
import org.gouji.api.store.Role;

/** People of an office, signed in. */
@ApplicationScoped
class Office {

  static final String PASSWORD = "cloud-stream-2024";
  private static final Actor HEAD = new Actor("head", Region.ALL);
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final Accounts accounts;

  Office(Accounts accounts) {
    this.accounts = accounts;
  }

  /** Somebody who is signed in. */
  record Person(String name, String cookie, String csrf) {
    RequestSpecification asks() {
      return given().cookie(Caller.COOKIE, cookie);
    }

    RequestSpecification changes() {
      return asks().header(Guard.CSRF_HEADER, csrf);
    }
  }

  /** A new account whose one-time password is still to be changed. */
  Accounts.Issued hired(Role role, String region) {
    String name = role.name().toLowerCase(Locale.ROOT) + NUMBER.incrementAndGet();
    return accounts.create(
        HEAD,
        new Account(name, "云溪", Set.of(role), new Region(region), true, false, Optional.empty()));
  }

  /** A new account that has changed its password and signed in. */
  Person person(Role role, String region) {
    Accounts.Issued issued = hired(role, region);
    accounts.changePassword(issued.account().actor(), issued.password().orElseThrow(), PASSWORD);
    return signedIn(issued.account().name(), PASSWORD);
  }

  static Person signedIn(String name, String password) {
    Response response = signIn(name, password);
    response.then().statusCode(200);
    return new Person(
        name, response.cookie(Caller.COOKIE), response.jsonPath().getString("csrfToken"));
  }

  static Response signIn(String name, String password) {
    return given()
        .contentType("application/json")
        .body(Map.of("name", name, "password", password))
        .post("/api/v1/session");
  }
}
