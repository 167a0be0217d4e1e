package org.gouji.api.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.gouji.api.Benches;
import org.gouji.api.store.Role;
import org.junit.jupiter.api.Test;

/** What a browser is told about answers, and what is not answered at all. */
@QuarkusTest
class HygieneTest {

  private static final List<String> PAGES =
      List.of("/", "/office/sign-in.html", "/rules", "/api/v1/rules", "/api/v1/nothing");

  @Inject Office office;

  @Test
  void every_answer_says_what_a_browser_must_not_do_with_it() {
    for (String path : PAGES) {
      given()
          .get(path)
          .then()
          .header("X-Content-Type-Options", "nosniff")
          .header("Referrer-Policy", "no-referrer")
          .header("Permissions-Policy", containsString("camera=()"))
          .header("Cross-Origin-Opener-Policy", "same-origin")
          .header("Cross-Origin-Resource-Policy", "same-origin")
          .header("Strict-Transport-Security", nullValue())
          .header("Access-Control-Allow-Origin", nullValue());
    }
  }

  @Test
  void an_answer_of_the_interface_is_kept_nowhere_and_framed_nowhere() {
    Office.Person auditor = office.person(Role.AUDITOR, "330424");

    for (String path : List.of("/api/v1/session", "/api/v1/reports", "/api/v1/organs")) {
      auditor
          .asks()
          .get(path)
          .then()
          .statusCode(200)
          .header("Cache-Control", "no-store")
          .header(Headers.POLICY, containsString("frame-ancestors 'none'"));
    }
    given()
        .accept("text/html")
        .multiPart("file", Benches.SAMPLE.toFile())
        .post("/api/v1/checks")
        .then()
        .statusCode(200)
        .header(Headers.POLICY, not(containsString("script-src")));
  }

  @Test
  void no_other_site_is_let_in() {
    given()
        .header("Origin", "https://elsewhere.example")
        .header("Access-Control-Request-Method", "POST")
        .options("/api/v1/session")
        .then()
        .header("Access-Control-Allow-Origin", nullValue())
        .header("Access-Control-Allow-Credentials", nullValue());
    given()
        .header("Origin", "https://elsewhere.example")
        .get("/api/v1/rules")
        .then()
        .header("Access-Control-Allow-Origin", nullValue());
  }

  @Test
  void methods_that_nobody_needs_are_not_answered() {
    for (String method : List.of("TRACE", "TRACK", "PROPFIND", "CONNECT")) {
      for (String path : List.of("/api/v1/rules", "/api/v1/session", "/api/v1/accounts")) {
        Response response = given().header("X-Marker", "echo").request(method, path);
        assertThat(response.statusCode()).as(method + " " + path).isBetween(400, 599);
        assertThat(response.asString()).doesNotContain("echo");
      }
    }
  }

  @Test
  void only_the_kind_of_body_that_is_described_is_read() {
    for (String type :
        List.of("text/plain", "application/xml", "application/x-www-form-urlencoded")) {
      given()
          .contentType(type)
          .body("{\"name\": \"admin\", \"password\": \"x\"}")
          .post("/api/v1/session")
          .then()
          .statusCode(415)
          .contentType("application/problem+json");
    }
    given()
        .contentType("application/json")
        .body("{\"name\": \"admin\", \"password\": \"x\"")
        .post("/api/v1/session")
        .then()
        .statusCode(400);
  }

  @Test
  void an_error_tells_nothing_of_the_inside() {
    Response malformed =
        given().contentType("application/json").body("{\"report\": [[[").post("/api/v1/checks");
    Response unknown = given().get("/api/v1/reports/%00/../..;/etc");

    for (Response response : List.of(malformed, unknown)) {
      assertThat(response.statusCode()).isBetween(400, 499);
      assertThat(response.asString())
          .doesNotContain("Exception", "org.gouji", "java.", "jackson", "\tat ");
    }
    given().get("/api/v1/rules").then().header("Server", blankOrNullString());
    given().get("/api/v1/rules").then().header("X-Powered-By", blankOrNullString());
  }

  @Test
  void every_request_has_a_number_of_its_own() {
    String first = given().header("X-Request-Id", "mine").get("/").header("X-Request-Id");
    String second = given().get("/").header("X-Request-Id");

    assertThat(first).matches("[0-9a-f-]{36}").isNotEqualTo(second);
  }

  @Test
  void secrets_are_not_taken_from_addresses() {
    Office.Person auditor = office.person(Role.AUDITOR, "330424");

    given()
        .queryParam("gouji_session", auditor.cookie())
        .queryParam("access_token", auditor.cookie())
        .get("/api/v1/session")
        .then()
        .statusCode(equalTo(401));
  }
}
