package org.gouji.api.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.gouji.api.Benches;
import org.gouji.api.guard.Caller;
import org.gouji.api.store.Accounts;
import org.gouji.api.store.Region;
import org.gouji.api.store.Role;
import org.gouji.api.store.Slice;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionTest {

  private static final String SESSION = "/api/v1/session";
  private static final String PROBLEM = "application/problem+json";

  @Inject Office office;
  @Inject Accounts accounts;

  @Test
  void the_first_start_has_made_one_administrator_and_no_later_one_does() {
    assertThat(accounts.first()).isEmpty();
    assertThat(accounts.list(Region.ALL, new Slice.Page(0, 500)).items())
        .extracting(account -> account.name())
        .contains(Accounts.FIRST);
  }

  @Test
  void a_one_time_password_opens_nothing_but_its_own_change() {
    Accounts.Issued issued = office.hired(Role.AUDITOR, "330424");
    String name = issued.account().name();
    Office.Person person = Office.signedIn(name, issued.password().orElseThrow());

    person.asks().get(SESSION).then().statusCode(200).body("account.passwordDue", equalTo(true));
    person
        .asks()
        .get("/api/v1/organs")
        .then()
        .statusCode(403)
        .contentType(PROBLEM)
        .body("detail", containsString("请先更改密码"));
    for (String weak : new String[] {"short", "abcabcabcabc", name + "-2024-abcd"}) {
      change(person, issued.password().orElseThrow(), weak).then().statusCode(422);
    }
    change(person, "not the password", Office.PASSWORD).then().statusCode(422);
    change(person, issued.password().orElseThrow(), Office.PASSWORD).then().statusCode(204);

    person.asks().get(SESSION).then().statusCode(401).contentType(PROBLEM);
    Office.signIn(name, issued.password().orElseThrow())
        .then()
        .statusCode(401)
        .contentType(PROBLEM);
    Office.signedIn(name, Office.PASSWORD).asks().get("/api/v1/organs").then().statusCode(200);
  }

  private static Response change(Office.Person person, String old, String password) {
    return person
        .changes()
        .contentType("application/json")
        .body(Map.of("old", old, "password", password))
        .put(SESSION + "/password");
  }

  @Test
  void the_cookie_is_kept_from_scripts_and_from_other_sites() {
    Office.Person person = office.person(Role.AUDITOR, "330424");

    Response response = Office.signIn(person.name(), Office.PASSWORD);

    assertThat(response.header("Set-Cookie"))
        .startsWith(Caller.COOKIE + "=")
        .containsIgnoringCase("HttpOnly")
        .containsIgnoringCase("SameSite=Strict")
        .containsIgnoringCase("Path=/")
        .doesNotContainIgnoringCase("Max-Age");
    assertThat(response.asString()).doesNotContain(response.cookie(Caller.COOKIE));
  }

  @Test
  void what_changes_something_needs_the_token_of_the_session() {
    Office.Person person = office.person(Role.AUDITOR, "330424");
    Office.Person other = office.person(Role.AUDITOR, "330424");

    person.asks().delete(SESSION).then().statusCode(403).contentType(PROBLEM);
    person.asks().header(Guard.CSRF_HEADER, other.csrf()).delete(SESSION).then().statusCode(403);
    person.changes().delete(SESSION).then().statusCode(204);
    person.asks().get(SESSION).then().statusCode(401);
  }

  @Test
  void five_wrong_passwords_close_an_account_even_to_the_right_one() {
    Office.Person person = office.person(Role.AUDITOR, "330424");
    for (int attempt = 0; attempt < 5; attempt++) {
      Office.signIn(person.name(), "wrong").then().statusCode(401);
    }

    Office.signIn(person.name(), Office.PASSWORD)
        .then()
        .statusCode(429)
        .contentType(PROBLEM)
        .body("detail", containsString("锁定"));
    person.asks().get(SESSION).then().statusCode(200);
  }

  @Test
  void an_unknown_name_is_answered_like_a_wrong_password() {
    Office.Person person = office.person(Role.AUDITOR, "330424");

    assertThat(Office.signIn("nobody", "wrong").asString())
        .isEqualTo(Office.signIn(person.name(), "wrong").asString());
    given()
        .contentType("application/json")
        .body("{\"name\": 3}")
        .post(SESSION)
        .then()
        .statusCode(400)
        .contentType(PROBLEM);
  }

  @Test
  void a_disabled_account_is_out_at_once() {
    Office.Person person = office.person(Role.AUDITOR, "330424");
    Office.Person administrator = office.person(Role.ADMINISTRATOR, "330400");

    administrator
        .changes()
        .contentType("application/json")
        .body(
            """
            {"fullName": "云溪", "roles": ["AUDITOR"], "region": "330424", "enabled": false}
            """)
        .put("/api/v1/accounts/" + person.name())
        .then()
        .statusCode(200)
        .body("enabled", equalTo(false));

    person.asks().get(SESSION).then().statusCode(401);
    Office.signIn(person.name(), Office.PASSWORD).then().statusCode(401);
  }

  @Test
  void where_no_provider_is_named_there_is_no_single_sign_on() {
    given().get(SESSION + "/ways").then().statusCode(200).body("provider", nullValue());
    for (String path : new String[] {ProviderResource.PATH, ProviderResource.END}) {
      given().redirects().follow(false).get(path).then().statusCode(404).contentType(PROBLEM);
    }
    office
        .person(Role.ADMINISTRATOR, "330400")
        .changes()
        .contentType("application/json")
        .body(
            """
            {"name": "li", "fullName": "李", "roles": ["AUDITOR"], "region": "330424",
             "subject": "s"}
            """)
        .post("/api/v1/accounts")
        .then()
        .statusCode(400);
  }

  @Test
  void a_check_stays_open_to_everybody_signed_in_or_not() {
    given()
        .cookie(Caller.COOKIE, "no session of ours")
        .multiPart("file", Benches.SAMPLE.toFile())
        .post("/api/v1/checks")
        .then()
        .statusCode(200);
    office
        .person(Role.SUBMITTER, "330424")
        .asks()
        .multiPart("file", Benches.SAMPLE.toFile())
        .post("/api/v1/checks")
        .then()
        .statusCode(200);
  }
}
