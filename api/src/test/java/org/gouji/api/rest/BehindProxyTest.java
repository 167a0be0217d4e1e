package org.gouji.api.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.gouji.api.guard.SignInLimit;
import org.gouji.api.store.Role;
import org.junit.jupiter.api.Test;

/** The service behind a proxy that says from where and how a request came. */
@QuarkusTest
@TestProfile(ProviderSignInTest.Provided.class)
class BehindProxyTest {

  @Inject Office office;

  private static Response signIn(String address, String name, String password) {
    return given()
        .header("X-Forwarded-For", address)
        .header("X-Forwarded-Proto", "https")
        .contentType("application/json")
        .body(Map.of("name", name, "password", password))
        .post("/api/v1/session");
  }

  @Test
  void the_cookie_goes_over_https_alone_where_it_was_asked_for_so() {
    Office.Person person = office.person(Role.AUDITOR, "330424");

    assertThat(signIn("192.0.2.1", person.name(), Office.PASSWORD).header("Set-Cookie"))
        .containsIgnoringCase(";Secure");
    assertThat(signIn("192.0.2.1", "nobody", "wrong").header("Strict-Transport-Security"))
        .isEqualTo("max-age=31536000");
    assertThat(Office.signIn(person.name(), Office.PASSWORD).header("Set-Cookie"))
        .doesNotContainIgnoringCase(";Secure");
  }

  @Test
  void an_address_that_failed_too_often_waits_and_no_other() {
    Office.Person person = office.person(Role.AUDITOR, "330424");
    for (int attempt = 0; attempt < SignInLimit.FAILURES; attempt++) {
      signIn("192.0.2.2", "nobody" + attempt, "wrong").then().statusCode(401);
    }

    signIn("192.0.2.2", person.name(), Office.PASSWORD)
        .then()
        .statusCode(429)
        .contentType("application/problem+json")
        .body("detail", containsString("来自这个地址"));
    signIn("192.0.2.3", person.name(), Office.PASSWORD).then().statusCode(200);
  }
}
