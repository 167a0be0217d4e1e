package org.gouji.api.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.gouji.api.register.ListOfOrgans;
import org.gouji.api.store.ApiKeys;
import org.gouji.api.store.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeysTest {

  @Inject Office office;

  private static Response issued(Office.Person administrator, String account, String scope) {
    return administrator
        .changes()
        .contentType("application/json")
        .body("{\"name\": \"OA\", \"scope\": \"%s\", \"days\": 90}".formatted(scope))
        .post("/api/v1/accounts/" + account + "/keys");
  }

  private static RequestSpecification with(String token) {
    return given().header("Authorization", "Bearer " + token);
  }

  @Test
  void a_program_comes_with_its_key_and_may_what_the_key_is_good_for() {
    Office.Person administrator = office.person(Role.ADMINISTRATOR, "360100");
    String client = office.hired(Role.CLIENT, "360101").account().name();
    Response reading = issued(administrator, client, "READ");
    reading.then().statusCode(201).body("key.scope", equalTo("READ"));
    String reads = reading.jsonPath().getString("token");
    String writes = issued(administrator, client, "WRITE").jsonPath().getString("token");
    assertThat(reads).startsWith(ApiKeys.PREFIX);

    with(reads).get("/api/v1/reports").then().statusCode(200).body("total", equalTo(0));
    with(reads)
        .multiPart("file", "county.txt", Batches.sample())
        .post(Batches.JOBS)
        .then()
        .statusCode(403)
        .body("detail", containsString("只读"));
    with(writes)
        .multiPart("file", "county.txt", Batches.sample())
        .post(Batches.JOBS)
        .then()
        .statusCode(201)
        .body("owner", equalTo(client));
    for (String path : new String[] {"/api/v1/accounts", "/api/v1/audit", "/api/v1/session"}) {
      with(writes).get(path).then().statusCode(403);
    }
    for (String wrong : new String[] {"", "gouji_x", reads + "x"}) {
      with(wrong).get("/api/v1/reports").then().statusCode(401);
    }
  }

  @Test
  void a_key_is_shown_once_with_its_last_use_and_is_gone_at_once() {
    Office.Person administrator = office.person(Role.ADMINISTRATOR, "360200");
    String client = office.hired(Role.CLIENT, "360201").account().name();
    String keys = "/api/v1/accounts/" + client + "/keys";
    Response made = issued(administrator, client, "READ");
    String token = made.jsonPath().getString("token");

    Response before = administrator.asks().get(keys);
    before.then().body("items", hasSize(1)).body("items[0].used", equalTo(null));
    assertThat(before.asString()).doesNotContain(token);
    with(token).get("/api/v1/organs").then().statusCode(200);
    administrator
        .asks()
        .get(keys)
        .then()
        .body("items[0].used", notNullValue())
        .body("items.createdBy", contains(administrator.name()));

    administrator
        .changes()
        .delete(keys + "/" + made.jsonPath().getString("key.id"))
        .then()
        .statusCode(204);
    with(token).get("/api/v1/organs").then().statusCode(401);
    administrator
        .changes()
        .delete(keys + "/" + made.jsonPath().getString("key.id"))
        .then()
        .statusCode(404);
    assertThat(administrator.asks().get("/api/v1/audit").jsonPath().<String>getList("items.action"))
        .contains("key.issue", "key.revoke");
  }

  @Test
  void keys_are_for_clients_and_for_a_time() {
    Office.Person administrator = office.person(Role.ADMINISTRATOR, "360300");
    String auditor = office.hired(Role.AUDITOR, "360301").account().name();
    String client = office.hired(Role.CLIENT, "360301").account().name();

    issued(administrator, auditor, "READ").then().statusCode(422);
    issued(administrator, client, "ALL").then().statusCode(400);
    administrator
        .changes()
        .contentType("application/json")
        .body("{\"name\": \"OA\", \"scope\": \"READ\", \"days\": 4000}")
        .post("/api/v1/accounts/" + client + "/keys")
        .then()
        .statusCode(400);
    for (int key = 0; key < ApiKeys.MOST; key++) {
      issued(administrator, client, "READ").then().statusCode(201);
    }
    issued(administrator, client, "READ").then().statusCode(422);
  }

  @Test
  void a_batch_that_is_handed_in_twice_with_one_key_is_one_batch() {
    Office.Person auditor = office.person(Role.AUDITOR, "360400");

    Response first = once(auditor, "batch-1", "a.txt");
    Response again = once(auditor, "batch-1", "a.txt");

    first.then().statusCode(201);
    again.then().statusCode(201).body("id", equalTo(first.jsonPath().getString("id")));
    once(auditor, "batch-1", "b.txt").then().statusCode(422);
    once(auditor, "batch-2", "a.txt").then().statusCode(201);
    once(auditor, "batch 1", "a.txt").then().statusCode(400);
    auditor.asks().get(Batches.JOBS).then().body("total", equalTo(2));
  }

  @Test
  void an_account_and_a_key_are_made_once_and_their_secrets_told_once() {
    Office.Person administrator = office.person(Role.ADMINISTRATOR, "360500");
    String account =
        """
        {"name": "once-360500", "fullName": "云溪", "roles": ["CLIENT", "AUDITOR"],
         "region": "360501"}
        """;
    String keys = "/api/v1/accounts/once-360500/keys";
    String key = "{\"name\": \"OA\", \"scope\": \"READ\", \"days\": 90}";

    posted(administrator, "a", "/api/v1/accounts", account)
        .then()
        .statusCode(201)
        .body("password", notNullValue());
    posted(administrator, "a", "/api/v1/accounts", account)
        .then()
        .statusCode(201)
        .body("account.name", equalTo("once-360500"))
        .body("password", nullValue());
    posted(administrator, "a", "/api/v1/accounts", account.replace("云", "雨"))
        .then()
        .statusCode(422);
    posted(administrator, "b", "/api/v1/accounts", account).then().statusCode(409);
    posted(administrator, "a", keys, key).then().statusCode(422);

    Response first = posted(administrator, "c", keys, key);
    Response again = posted(administrator, "c", keys, key);
    first.then().statusCode(201).body("token", notNullValue());
    String id = first.jsonPath().getString("key.id");
    again.then().statusCode(201).body("key.id", equalTo(id)).body("token", nullValue());
    administrator.changes().delete(keys + "/" + id).then().statusCode(204);
    posted(administrator, "c", keys, key).then().statusCode(422);
    administrator.asks().get(keys).then().body("items", hasSize(0));
  }

  @Test
  void a_list_of_organs_that_is_sent_twice_with_one_key_is_taken_once() {
    Office.Person administrator = office.person(Role.ADMINISTRATOR, "360600");
    byte[] list = ListOfOrgans.of("ONCE-1 | 云溪县水利局 | 部门 | 360601 | | | | | 2019 | | ");

    for (int sent = 0; sent < 2; sent++) {
      administrator
          .changes()
          .header("Idempotency-Key", "list")
          .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
          .body(list)
          .post("/api/v1/organ-list")
          .then()
          .statusCode(200)
          .body("added", equalTo(1))
          .body("unchanged", equalTo(0));
    }
  }

  private static Response posted(Office.Person person, String key, String path, String body) {
    return person
        .changes()
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(body)
        .post(path);
  }

  private static Response once(Office.Person person, String key, String name) {
    return person
        .changes()
        .header("Idempotency-Key", key)
        .multiPart("file", name, Batches.sample())
        .post(Batches.JOBS);
  }
}
