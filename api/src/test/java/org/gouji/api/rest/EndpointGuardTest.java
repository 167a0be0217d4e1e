package org.gouji.api.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.gouji.api.register.ListOfOrgans;
import org.gouji.api.store.Accounts;
import org.gouji.api.store.Role;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the service's own description, asked by nobody, by every role and from a
 * foreign region. An operation that is not in the table fails the test.
 */
@QuarkusTest
class EndpointGuardTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<Role> ALL = EnumSet.allOf(Role.class);
  private static final Set<Role> ADMINISTRATORS = EnumSet.of(Role.ADMINISTRATOR);
  private static final Set<Role> HANDING_IN = EnumSet.of(Role.AUDITOR, Role.SUBMITTER, Role.CLIENT);
  private static final Set<Role> DECIDING = EnumSet.of(Role.AUDITOR, Role.APPROVER);
  private static final Set<Role> WORKING =
      EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.APPROVER, Role.CLIENT);
  private static final Set<Role> AT_HOME =
      EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.APPROVER);
  private static final Set<Role> READERS = EnumSet.complementOf(EnumSet.of(Role.RULE_AUTHOR));

  /**
   * Nothing that is kept is touched: everybody may. Of two ways to post a check one is described.
   */
  private static final Set<String> OPEN =
      Set.of(
          "checkDocument",
          "listPlugins",
          "listRuleSets",
          "listRules",
          "showRule",
          "verdictSchema",
          "signIn",
          "signInByProvider",
          "signOutByProvider",
          "showSignInWays");

  /** What lies in the foreign region; no answer to anybody else may hold it. */
  private static final String ORGAN = "FOREIGN-ORGAN";

  /** Who may call what; a new operation is a line here. */
  private static final Map<String, Set<Role>> MAY =
      Map.ofEntries(
          Map.entry("showSession", ALL),
          Map.entry("signOut", ALL),
          Map.entry("changePassword", ALL),
          Map.entry("listAccounts", ADMINISTRATORS),
          Map.entry("createAccount", ADMINISTRATORS),
          Map.entry("changeAccount", ADMINISTRATORS),
          Map.entry("resetPassword", ADMINISTRATORS),
          Map.entry("listKeys", ADMINISTRATORS),
          Map.entry("issueKey", ADMINISTRATORS),
          Map.entry("revokeKey", ADMINISTRATORS),
          Map.entry("listOrgans", READERS),
          Map.entry("showOrgan", READERS),
          Map.entry("organTemplate", ADMINISTRATORS),
          Map.entry("importOrgans", ADMINISTRATORS),
          Map.entry("showYear", WORKING),
          Map.entry("listReports", WORKING),
          Map.entry("showReport", WORKING),
          Map.entry("showVerdict", WORKING),
          Map.entry("showReportPage", WORKING),
          Map.entry("downloadDocument", WORKING),
          Map.entry("listFindings", WORKING),
          Map.entry("exportReports", WORKING),
          Map.entry("exportFindings", WORKING),
          Map.entry("judgeReport", DECIDING),
          Map.entry("confirmReport", DECIDING),
          Map.entry("reopenReport", DECIDING),
          Map.entry("decideFinding", DECIDING),
          Map.entry("withdrawDecision", DECIDING),
          Map.entry("noteOnFinding", DECIDING),
          Map.entry("correctCell", DECIDING),
          Map.entry("withdrawCell", DECIDING),
          Map.entry("createJob", HANDING_IN),
          Map.entry("listJobs", READERS),
          Map.entry("showJob", READERS),
          Map.entry("listJobFiles", READERS),
          Map.entry("answerJobFile", HANDING_IN),
          Map.entry("cancelJob", HANDING_IN),
          Map.entry("retryJob", HANDING_IN),
          Map.entry("followJob", READERS),
          Map.entry("compareLevels", DECIDING),
          Map.entry("listLevelChecks", AT_HOME),
          Map.entry("showLevelCheck", AT_HOME),
          Map.entry("showLevelResults", AT_HOME),
          Map.entry("listAudit", ADMINISTRATORS),
          Map.entry("verifyAudit", ADMINISTRATORS));

  @Inject Office office;

  private record Operation(String id, String method, String path, List<String> bodies) {}

  private static List<Operation> operations() throws IOException {
    List<Operation> operations = new ArrayList<>();
    JsonNode paths =
        JSON.readTree(given().get("/q/openapi?format=json").asByteArray()).path("paths");
    paths
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method -> {
                          List<String> bodies = new ArrayList<>();
                          method
                              .getValue()
                              .path("requestBody")
                              .path("content")
                              .fieldNames()
                              .forEachRemaining(bodies::add);
                          operations.add(
                              new Operation(
                                  method.getValue().path("operationId").textValue(),
                                  method.getKey(),
                                  path.getKey().replace("{year}", "2023"),
                                  bodies));
                        }));
    return operations;
  }

  private static List<Operation> guarded() throws IOException {
    return operations().stream().filter(operation -> !OPEN.contains(operation.id())).toList();
  }

  /** What lies in the foreign region. */
  private record Foreign(String account, String job, String report, String finding, String levels) {
    String in(String path) {
      return path.replace("{name}", account)
          .replace("{code}", ORGAN)
          .replace("jobs/{id}", "jobs/" + job)
          .replace("levels/{id}", "levels/" + levels)
          .replace("{position}", "0")
          .replace("reports/{id}", "reports/" + report)
          .replace("{key}", report)
          .replace("{number}", "1")
          .replace("{verdict}", report)
          .replace("{fingerprint}", finding)
          .replace("{target}", "t3:granted:total");
    }
  }

  private static final Foreign NOWHERE =
      new Foreign(
          "admin",
          UUID.randomUUID().toString(),
          UUID.randomUUID().toString(),
          "f",
          UUID.randomUUID().toString());

  /** What has to be right before anybody looks whose it is. */
  private static final Map<String, String> SENT =
      Map.of(
          "answerJobFile", "{\"year\": 2023}",
          "compareLevels", "{\"organ\": \"" + ORGAN + "\", \"year\": 2023}",
          "decideFinding", "{\"decision\": \"CONFIRMED\"}",
          "issueKey", "{\"name\": \"OA\", \"scope\": \"READ\", \"days\": 1}",
          "noteOnFinding", "{\"text\": \"x\"}",
          "correctCell", "{\"state\": \"BLANK\"}",
          "changeAccount",
              "{\"fullName\": \"云溪\", \"roles\": [\"AUDITOR\"], \"region\": \"330424\","
                  + " \"enabled\": true}");

  /** Asks for what lies in the foreign region; the body, where one is needed, says nothing. */
  private static Response call(Operation operation, RequestSpecification asking, Foreign foreign) {
    String path = foreign.in(operation.path());
    if (!operation.bodies().isEmpty()) {
      String type = operation.bodies().get(0);
      asking.contentType(type);
      if (type.startsWith("multipart")) {
        asking.multiPart("colour", "red");
      } else if (type.endsWith("json")) {
        asking.body(SENT.getOrDefault(operation.id(), "{}"));
      } else {
        asking.body(new byte[] {1});
      }
    }
    return asking.request(operation.method().toUpperCase(Locale.ROOT), path);
  }

  @Test
  void every_operation_has_its_line() throws IOException {
    assertThat(guarded())
        .extracting(Operation::id)
        .containsExactlyInAnyOrderElementsOf(MAY.keySet());
    assertThat(operations()).extracting(Operation::id).containsAll(OPEN);
  }

  @Test
  void nobody_gets_in_without_signing_in() throws IOException {
    for (Operation operation : guarded()) {
      for (RequestSpecification asking :
          List.of(given(), given().cookie("gouji_session", "no such session"))) {
        Response response = call(operation, asking, NOWHERE);

        assertThat(response.statusCode()).as(operation.id()).isEqualTo(401);
        assertThat(response.contentType()).startsWith("application/problem+json");
      }
    }
  }

  @Test
  void every_role_may_what_the_table_says_and_nothing_of_a_foreign_region() throws IOException {
    Accounts.Issued foreign = office.hired(Role.AUDITOR, "620101");
    Office.Person stranger = office.person(Role.ADMINISTRATOR, "620100");
    stranger
        .changes()
        .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        .body(
            ListOfOrgans.of(
                ORGAN + " | 云溪县水利局 | 部门 | 620101 | | | | | 2019 | | ",
                ORGAN + "-GOV | 云溪县人民政府 | 人民政府 | 620101 | | | | | 2019 | | "))
        .post("/api/v1/organ-list")
        .then()
        .statusCode(200);
    Office.Person auditor = office.person(Role.AUDITOR, "620101");
    String job =
        Batches.handIn(auditor.changes().multiPart("file", ORGAN + ".txt", Batches.sample()));
    Batches.followed(auditor, job);
    String report =
        auditor
            .asks()
            .get(Batches.JOBS + "/" + job + "/files")
            .jsonPath()
            .getString("items[0].report");
    String finding =
        auditor
            .asks()
            .get("/api/v1/reports/" + report)
            .jsonPath()
            .getString("findings[0].fingerprint");
    String levels =
        auditor
            .changes()
            .contentType("application/json")
            .body("{\"organ\": \"" + ORGAN + "-GOV\", \"year\": 2023}")
            .post("/api/v1/levels")
            .jsonPath()
            .getString("id");
    Foreign abroad = new Foreign(foreign.account().name(), job, report, finding, levels);
    Map<Role, Office.Person> people = new EnumMap<>(Role.class);
    ALL.forEach(role -> people.put(role, office.person(role, "630000")));
    Map<String, Integer> wrong = new TreeMap<>();

    for (Operation operation : guarded()) {
      if (operation.id().equals("signOut")) {
        continue; // may end only what is one's own; after it the person could ask nothing more
      }
      for (Role role : ALL) {
        Office.Person person = people.get(role);
        Response response = call(operation, person.changes(), abroad);
        int status = response.statusCode();
        boolean may = MAY.get(operation.id()).contains(role);
        boolean right = may ? status != 401 && status != 403 && status < 500 : status == 403;
        if (!right || (may && operation.path().contains("{") && status != 404)) {
          wrong.put(operation.id() + " " + role, status);
        }
        // What was sent may come back in a problem's words.
        if (status < 300) {
          assertThat(response.asString())
              .as(operation.id() + " " + role)
              .doesNotContain(
                  ORGAN, job, report, levels, foreign.account().name(), stranger.name());
        }
      }
    }

    assertThat(wrong).isEmpty();
    stranger.asks().get("/api/v1/organs/" + ORGAN).then().statusCode(200);
  }
}
