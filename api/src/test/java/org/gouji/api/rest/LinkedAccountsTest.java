package org.gouji.api.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.api.store.Role;
import org.junit.jupiter.api.Test;

/** Single sign-on where an administrator says what somebody may. */
@QuarkusTest
@TestProfile(LinkedAccountsTest.Linked.class)
class LinkedAccountsTest {

  /** The provider says who somebody is and no more. */
  public static final class Linked implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(StubProvider.class));
    }
  }

  @Inject Office office;

  @ConfigProperty(name = "gouji.oidc.issuer")
  String issuer;

  private HttpResponse<String> comes(Visit visit, String subject) {
    visit.post(
        URI.create(issuer + "/person"),
        "{\"sub\": \"%s\", \"roles\": [\"ADMINISTRATOR\"]}".formatted(subject));
    return visit.go(ProviderResource.PATH);
  }

  @Test
  void who_has_no_account_reads_what_to_tell_the_administrator_who_then_makes_one() {
    Visit visit = new Visit();
    HttpResponse<String> before = comes(visit, "4f1c<b>");
    assertThat(before.statusCode()).isEqualTo(403);
    assertThat(before.body()).contains("还没有您的账号", "4f1c&lt;b&gt;").doesNotContain("<b>");

    Office.Person administrator = office.person(Role.ADMINISTRATOR, "330400");
    administrator
        .changes()
        .contentType("application/json")
        .body(
            """
            {"name": "wang", "fullName": "王云溪", "roles": ["APPROVER"], "region": "330424",
             "subject": "4f1c<b>"}
            """)
        .post("/api/v1/accounts")
        .then()
        .statusCode(201)
        .body("password", nullValue())
        .body("account.passwordDue", equalTo(false));

    assertThat(comes(visit, "4f1c<b>").statusCode()).isEqualTo(200);
    visit
        .person()
        .asks()
        .get("/api/v1/session")
        .then()
        .body("account.name", equalTo("wang"))
        .body("account.roles", equalTo(List.of("APPROVER")));
    administrator.changes().post("/api/v1/accounts/wang/password").then().statusCode(422);
    administrator
        .changes()
        .contentType("application/json")
        .body(
            """
            {"name": "li", "fullName": "李", "roles": ["APPROVER"], "region": "330424",
             "subject": "4f1c<b>"}
            """)
        .post("/api/v1/accounts")
        .then()
        .statusCode(409);
  }

  @Test
  void an_account_that_is_linked_loses_its_password_and_its_sessions() {
    Office.Person person = office.person(Role.AUDITOR, "330424");
    Office.Person administrator = office.person(Role.ADMINISTRATOR, "330400");
    String change =
        """
        {"fullName": "云溪", "roles": ["AUDITOR"], "region": "330424", "enabled": true%s}
        """;

    administrator
        .changes()
        .contentType("application/json")
        .body(change.formatted(", \"subject\": \"s-9\""))
        .put("/api/v1/accounts/" + person.name())
        .then()
        .statusCode(200)
        .body("subject", equalTo("s-9"));

    person.asks().get("/api/v1/session").then().statusCode(401);
    Office.signIn(person.name(), Office.PASSWORD).then().statusCode(401);
    Visit visit = new Visit();
    assertThat(comes(visit, "s-9").statusCode()).isEqualTo(200);
    Office.Person linked = visit.person();
    linked
        .changes()
        .contentType("application/json")
        .body("{\"old\": \"x\", \"password\": \"another-password-2024\"}")
        .put("/api/v1/session/password")
        .then()
        .statusCode(422);

    administrator
        .changes()
        .contentType("application/json")
        .body(change.formatted(""))
        .put("/api/v1/accounts/" + person.name())
        .then()
        .statusCode(200)
        .body("passwordDue", equalTo(true));
    linked.asks().get("/api/v1/session").then().statusCode(401);
    assertThat(comes(new Visit(), "s-9").statusCode()).isEqualTo(403);
  }
}
