package org.gouji.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.gouji.api.store.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountsTest {

  @Inject Office office;

  @Test
  void an_administrator_makes_accounts_in_his_own_region_alone_and_keeps_his_own() {
    Office.Person administrator = office.person(Role.ADMINISTRATOR, "640100");

    Response made = create(administrator, "made-" + administrator.name(), "640101");
    made.then().statusCode(201);
    create(administrator, "made-" + administrator.name(), "640101").then().statusCode(409);
    create(administrator, "other-" + administrator.name(), "640200").then().statusCode(422);
    create(administrator, "other-" + administrator.name(), "000000").then().statusCode(422);
    create(administrator, "no name", "640101").then().statusCode(400);
    administrator
        .changes()
        .contentType("application/json")
        .body(
            """
            {"fullName": "云溪", "roles": ["AUDITOR"], "region": "640100", "enabled": true}
            """)
        .put("/api/v1/accounts/" + administrator.name())
        .then()
        .statusCode(422);
    administrator
        .changes()
        .post("/api/v1/accounts/made-" + administrator.name() + "/password")
        .then()
        .statusCode(200);

    List<String> actions =
        administrator.asks().get("/api/v1/audit").jsonPath().getList("items.action");
    assertThat(actions).containsSubsequence("account.reset", "account.create", "session.begin");
    assertThat(administrator.asks().get("/api/v1/audit/verification").asString())
        .contains("\"whole\":true");
    assertThat(administrator.asks().get("/api/v1/audit").asString())
        .doesNotContain(made.jsonPath().getString("password"));
  }

  private static Response create(Office.Person administrator, String name, String region) {
    return administrator
        .changes()
        .contentType("application/json")
        .body(Map.of("name", name, "fullName", "云溪", "roles", List.of("AUDITOR"), "region", region))
        .post("/api/v1/accounts");
  }
}
