package org.gouji.api.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.api.guard.Caller;
import org.gouji.api.store.Role;
import org.junit.jupiter.api.Test;

/** Single sign-on where the provider says what somebody may. */
@QuarkusTest
@TestProfile(ProviderSignInTest.Provided.class)
class ProviderSignInTest {

  /** Roles and region by claims; behind a proxy, as where there is a provider. */
  public static class Provided implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "gouji.oidc.roles-claim", "realm_access/roles",
          "quarkus.http.proxy.proxy-address-forwarding", "true");
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(StubProvider.class));
    }
  }

  private static final String SESSION = "/api/v1/session";

  @Inject Office office;

  @ConfigProperty(name = "gouji.oidc.issuer")
  String issuer;

  /** Whoever comes next, and what the provider says of him. */
  private HttpResponse<String> comes(Visit visit, String subject, String roles, String region) {
    visit.post(
        URI.create(issuer + "/person"),
        """
        {"sub": "%s", "preferred_username": "%s", "name": "王云溪",
         "realm_access": {"roles": [%s]}, "gouji_region": "%s"}
        """
            .formatted(subject, subject, roles, region));
    return visit.go(ProviderResource.PATH);
  }

  private void isRefused(Visit visit, HttpResponse<String> answer, String why) {
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'");
    assertThat(answer.body()).contains(why, "管理员");
    assertThat(visit.cookies()).extracting(HttpCookie::getName).doesNotContain(Caller.COOKIE);
  }

  @Test
  void who_is_vouched_for_gets_a_session_of_ours_with_the_role_and_region_that_were_said() {
    Visit visit = new Visit();

    HttpResponse<String> answer = comes(visit, "p-1", "\"auditor\", \"offline_access\"", "330424");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.uri().getPath()).isEqualTo("/office/sign-in.html");
    Office.Person person = visit.person();
    person
        .asks()
        .get(SESSION)
        .then()
        .statusCode(200)
        .body("account.name", equalTo("p-1"))
        .body("account.fullName", equalTo("王云溪"))
        .body("account.roles", equalTo(List.of("AUDITOR")))
        .body("account.region", equalTo("330424"))
        .body("account.subject", equalTo("p-1"))
        .body("account.passwordDue", equalTo(false))
        .body("providerEnd", equalTo(ProviderResource.END));
    person.asks().get("/api/v1/reports").then().statusCode(200);
    person.asks().get("/api/v1/accounts").then().statusCode(403);
    person.asks().delete(SESSION).then().statusCode(403);
    office
        .person(Role.ADMINISTRATOR, "330400")
        .asks()
        .get("/api/v1/audit")
        .then()
        .body("items.findAll { it.actor == 'p-1' }.action", hasItem("session.begin"));
  }

  @Test
  void signing_out_ends_the_session_here_and_at_the_provider() {
    Visit visit = new Visit();
    comes(visit, "p-2", "\"AUDITOR\"", "330424");
    Office.Person person = visit.person();

    person.changes().delete(SESSION).then().statusCode(204);
    HttpResponse<String> end = visit.go(ProviderResource.END);

    person.asks().get(SESSION).then().statusCode(401);
    assertThat(end.statusCode()).isEqualTo(200);
    assertThat(end.previousResponse().orElseThrow().uri().toString())
        .startsWith(issuer + "/end?")
        .contains("id_token_hint=ey");
    assertThat(visit.cookies()).extracting(HttpCookie::getName).doesNotContain("q_session_office");
    assertThat(new Visit().go(ProviderResource.END).uri().getPath())
        .isEqualTo("/office/sign-in.html");
  }

  @Test
  void what_the_provider_says_anew_holds_from_the_next_sign_in() {
    comes(new Visit(), "p-3", "\"AUDITOR\"", "330424");
    Visit visit = new Visit();

    comes(visit, "p-3", "\"rule-author\", \"approver\"", "330400");

    visit
        .person()
        .asks()
        .get(SESSION)
        .then()
        .body("account.roles", equalTo(List.of("APPROVER", "RULE_AUTHOR")))
        .body("account.region", equalTo("330400"));
    Visit later = new Visit();
    isRefused(later, comes(later, "p-3", "", "330400"), "角色");
  }

  @Test
  void without_role_or_region_nobody_gets_anything() {
    Visit visit = new Visit();

    isRefused(visit, comes(visit, "p-4", "\"manager\"", "330424"), "角色");
    isRefused(visit, comes(visit, "p-4", "\"AUDITOR\"", "somewhere"), "行政区划");
    office
        .person(Role.ADMINISTRATOR, "000000")
        .asks()
        .get("/api/v1/audit")
        .then()
        .body("items.action", hasItem("session.refuse"))
        .body("items.detail", hasItems("NO_ROLE", "NO_REGION"));
  }

  @Test
  void a_disabled_account_stays_outside_and_is_out_at_once() {
    Visit visit = new Visit();
    comes(visit, "p-5", "\"AUDITOR\"", "330424");
    Office.Person person = visit.person();
    Office.Person administrator = office.person(Role.ADMINISTRATOR, "330400");

    administrator
        .changes()
        .contentType("application/json")
        .body(
            """
            {"fullName": "王云溪", "roles": ["AUDITOR"], "region": "330424", "enabled": false,
             "subject": "p-5"}
            """)
        .put("/api/v1/accounts/p-5")
        .then()
        .statusCode(200);

    person.asks().get(SESSION).then().statusCode(401);
    Visit again = new Visit();
    isRefused(again, comes(again, "p-5", "\"AUDITOR\"", "330424"), "停用");
  }

  @Test
  void no_account_that_is_there_becomes_somebody_elses() {
    Office.Person local = office.person(Role.ADMINISTRATOR, "330400");
    Visit visit = new Visit();

    comes(visit, local.name(), "\"AUDITOR\"", "330424");

    String name = visit.person().asks().get(SESSION).jsonPath().getString("account.name");
    assertThat(name).startsWith("sso-");
    Office.signIn(local.name(), Office.PASSWORD)
        .then()
        .statusCode(200)
        .body("account.subject", nullValue())
        .body("providerEnd", nullValue());
    Office.signIn(name, Office.PASSWORD).then().statusCode(401);
  }

  @Test
  void what_the_provider_left_in_the_browser_opens_nothing_else() {
    Visit visit = new Visit();
    comes(visit, "p-6", "\"ADMINISTRATOR\"", "000000");
    HttpCookie cookie =
        visit.cookies().stream()
            .filter(one -> one.getName().equals("q_session_office"))
            .findFirst()
            .orElseThrow();
    assertThat(cookie.getPath()).isEqualTo(ProviderResource.PATH);
    assertThat(cookie.isHttpOnly()).isTrue();

    for (String path : List.of(SESSION, "/api/v1/accounts", "/api/v1/reports")) {
      given()
          .cookie(cookie.getName(), cookie.getValue())
          .get(path)
          .then()
          .statusCode(equalTo(path.equals(SESSION) ? 401 : 403));
    }
  }

  @Test
  void who_turns_back_at_the_provider_reads_so_on_the_sign_in_page() {
    Visit visit = new Visit();
    visit.post(URI.create(issuer + "/person"), "{\"refuses\": true}");

    HttpResponse<String> answer = visit.go(ProviderResource.PATH);

    assertThat(answer.uri().getPath()).isEqualTo("/office/sign-in.html");
    assertThat(answer.uri().getQuery()).contains("error=access_denied");
  }

  @Test
  void an_answer_that_nobody_asked_for_is_not_taken() {
    assertThat(
            given()
                .redirects()
                .follow(false)
                .get(ProviderResource.PATH + "?code=guessed&state=guessed")
                .then()
                .statusCode(302)
                .extract()
                .header("Location"))
        .startsWith(issuer + "/door?")
        .contains("code_challenge_method=S256", "nonce=");
    given()
        .redirects()
        .follow(false)
        .cookie("q_auth_office_guessed", "guessed")
        .get(ProviderResource.PATH + "?code=guessed&state=guessed")
        .then()
        .statusCode(401)
        .body(containsString("没有完成登录"));
  }

  @Test
  void the_sign_in_page_hears_of_the_provider() {
    given()
        .get(SESSION + "/ways")
        .then()
        .statusCode(200)
        .body("provider", equalTo(ProviderResource.PATH));
  }
}
