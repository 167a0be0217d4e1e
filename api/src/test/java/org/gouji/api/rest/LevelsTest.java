package org.gouji.api.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.networknt.schema.InputFormat;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.gouji.api.register.ListOfOrgans;
import org.gouji.api.store.LevelCheck;
import org.gouji.api.store.LevelChecks;
import org.gouji.api.store.Region;
import org.gouji.api.store.Role;
import org.gouji.cases.CaseFile;
import org.gouji.json.ReportJson;
import org.gouji.report.Levels;
import org.gouji.report.Member;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LevelsTest {

  private static final String LEVELS = "/api/v1/levels";

  /** 66 in the summary, 12 and 80 below it. */
  static final String LEFT_OUT =
      """
      - case: a bureau was left out
        reporter: government
        cells: {"t3:newReceived:total": 66}
        members:
          - organ: 云山县水利局
            cells: {"t3:newReceived:total": 12}
          - organ: 云山县教育局
            preface: [教育局办理学校信息公开的投诉。]
            sections: {problems: [学校信息公开的栏目不全，明年逐校核对，缺的栏目在开学前补齐。]}
            cells: {"t2:*": 0, "t3:*": 0, "t4:*": 0, "t3:newReceived:total": 80}
        expect: PASS
      """;

  @Inject Office office;
  @Inject LevelChecks checks;

  static Levels levels(String yaml) {
    return CaseFile.read("levels", yaml).get(0).levels().orElseThrow();
  }

  static String filed(Office.Person auditor, Member member) {
    String json = ReportJson.write(member.report().orElseThrow().read());
    return Batches.filed(
        auditor, member.name() + ".json", json.getBytes(StandardCharsets.UTF_8), "2024-01-20");
  }

  private static Response ask(Office.Person person, String organ, String asOf) {
    return person
        .changes()
        .contentType("application/json")
        .body(Map.of("organ", organ, "year", 2023, "asOf", asOf))
        .post(LEVELS);
  }

  private static String compared(Office.Person person, String organ, String asOf) {
    Response asked = ask(person, organ, asOf);
    asked.then().statusCode(201).header("Location", containsString(LEVELS));
    return done(person, asked.jsonPath().getString("id"));
  }

  private static String done(Office.Person person, String id) {
    for (int look = 0; look < 600 && state(person, id).equals("WAITING"); look++) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
    assertThat(state(person, id)).isEqualTo("DONE");
    return id;
  }

  private static String state(Office.Person person, String id) {
    return person.asks().get(LEVELS + "/" + id).then().statusCode(200).extract().path("state");
  }

  private static JsonPath results(Office.Person person, String id) {
    return person
        .asks()
        .get(LEVELS + "/" + id + "/results")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static String outcome(JsonPath results, String rule, String target) {
    return results.getString(
        "results.find { it.rule == '%s' && it.target == '%s' }.outcome".formatted(rule, target));
  }

  @Test
  void a_summary_is_compared_with_what_was_filed_right_below_it() throws IOException {
    Batches.register(
        office,
        "710100",
        "L1-G | 云山县人民政府 | 人民政府 | 710105",
        "L1-W | 云山县水利局 | 部门 | 710105",
        "L1-E | 云山县教育局 | 部门 | 710105",
        "L1-S | 云山县司法局 | 部门 | 710105",
        "L1-X | 云山市审计局 | 部门 | 710100");
    Office.Person auditor = office.person(Role.AUDITOR, "710105");
    Levels levels = levels(LEFT_OUT);
    filed(auditor, levels.government());
    String water = filed(auditor, levels.members().get(0));
    String education = filed(auditor, levels.members().get(1));

    String first = compared(auditor, "L1-G", "2024-03-15");

    auditor
        .asks()
        .get(LEVELS + "/" + first)
        .then()
        .body("outcome.members", equalTo(3))
        .body("outcome.missing", equalTo(1))
        .body("outcome.errors", equalTo(3))
        .body("outcome.warnings", equalTo(0))
        .body("name", equalTo("云山县人民政府"));
    assertThat(
            ApiDescriptionTest.schema(ApiDescriptionTest.description(), "LevelResults")
                .validate(
                    auditor.asks().get(LEVELS + "/" + first + "/results").asString(),
                    InputFormat.JSON))
        .isEmpty();
    JsonPath found = results(auditor, first);
    assertThat(found.getList("members.organ")).containsExactly("L1-E", "L1-S", "L1-W");
    assertThat(found.getList("members.report")).containsExactly(education, null, water);
    assertThat(found.getList("basis.ruleSets.id")).containsExactly("cn-levels");
    String sum = "results.find { it.rule == 'LVL-01' && it.target == 't3:newReceived:total' }";
    assertThat(found.getString(sum + ".outcome")).isEqualTo("FAIL");
    assertThat(found.getInt(sum + ".actual")).isEqualTo(66);
    assertThat(found.getList(sum + ".evidence.findAll { it.cell && it.organ }.organ"))
        .containsExactly("L1-E", "L1-W");
    assertThat(found.getList(sum + ".evidence.findAll { it.cell && it.organ }.value"))
        .containsExactly(80, 12);
    assertThat(outcome(found, "LVL-02", "t3:newReceived:total")).isEqualTo("FAIL");
    assertThat(outcome(found, "LVL-01", "t3:granted:total")).isEqualTo("UNDETERMINED");
    assertThat(found.getString("results.find { it.rule == 'LVL-03' }.message"))
        .contains("云山县司法局")
        .doesNotContain("审计局");

    auditor
        .changes()
        .contentType("application/json")
        .body("{\"state\": \"VALUE\", \"value\": 54}")
        .put("/api/v1/reports/" + education + "/cells/t3:newReceived:total")
        .then()
        .statusCode(200);
    String second = compared(auditor, "L1-G", "2024-01-31");

    JsonPath corrected = results(auditor, second);
    assertThat(outcome(corrected, "LVL-01", "t3:newReceived:total")).isEqualTo("UNDETERMINED");
    assertThat(outcome(corrected, "LVL-02", "t3:newReceived:total")).isEqualTo("UNDETERMINED");
    assertThat(outcome(corrected, "LVL-03", "organ")).isEqualTo("UNDETERMINED");
    assertThat(results(auditor, first).getInt(sum + ".actual")).isEqualTo(66);
    assertThat(outcome(results(auditor, first), "LVL-02", "t3:newReceived:total"))
        .isEqualTo("FAIL");
    auditor
        .asks()
        .get(LEVELS + "?organ=L1-G&year=2023")
        .then()
        .statusCode(200)
        .body("total", equalTo(2))
        .body("items.id", equalTo(List.of(second, first)));
    assertThat(
            office
                .person(Role.ADMINISTRATOR, "710100")
                .asks()
                .get("/api/v1/audit?size=500")
                .jsonPath()
                .<String>getList("items.action"))
        .contains("levels.compare");
  }

  @Test
  void the_register_says_who_is_right_below() {
    office
        .person(Role.ADMINISTRATOR, "720000")
        .changes()
        .contentType(Batches.XLSX)
        .body(
            ListOfOrgans.of(
                "L2-P | 云山市人民政府 | 人民政府 | 720100 | | | | | 2019 | | ",
                "L2-O | 云山市人民政府办公室 | 部门 | 720100 | L2-P | | | | 2019 | | ",
                "L2-C | 云山县人民政府 | 人民政府 | 720105 | | | | | 2019 | | ",
                "L2-W | 云山县水利局 | 部门 | 720105 | | | | | 2019 | | ",
                "L2-B | 云山县水政所 | 部门 | 720105 | L2-W | | | | 2019 | | ",
                "L2-T | 云山县石桥镇人民政府 | 乡镇街道 | 720105 | L2-C | | | | 2019 | | ",
                "L2-N | 云山县新区管委会 | 管委会 | 720105 | L2-C | | | | 2025 | | "))
        .post("/api/v1/organ-list")
        .then()
        .statusCode(200);
    Office.Person auditor = office.person(Role.APPROVER, "720000");

    JsonPath city = results(auditor, compared(auditor, "L2-P", "2024-01-31"));
    assertThat(city.getList("members.organ")).containsExactly("L2-C", "L2-O");
    assertThat(city.getList("members.filing")).containsExactly("AWAITED", "AWAITED");
    assertThat(city.getString("government.filing")).isEqualTo("AWAITED");
    assertThat(outcome(city, "LVL-01", "t3:newReceived:total")).isEqualTo("UNDETERMINED");

    JsonPath county = results(auditor, compared(auditor, "L2-C", "2024-02-01"));
    assertThat(county.getList("members.organ")).containsExactly("L2-T", "L2-W");
    assertThat(county.getList("members.filing")).containsExactly("UNDATED", "ABSENT");
  }

  @Test
  void what_cannot_be_compared_is_refused_and_a_foreign_region_is_not_there() {
    Batches.register(
        office, "730100", "L3-G | 云山县人民政府 | 人民政府 | 730105", "L3-W | 云山县水利局 | 部门 | 730105");
    Office.Person auditor = office.person(Role.AUDITOR, "730105");

    ask(auditor, "L3-W", "2024-04-01")
        .then()
        .statusCode(422)
        .body("detail", containsString("不是人民政府"));
    ask(auditor, "L3-Z", "2024-04-01").then().statusCode(404);
    ask(auditor, "L3-G", "2924-04-01").then().statusCode(400);
    auditor
        .changes()
        .contentType("application/json")
        .body("{\"organ\": \"L3-G\"}")
        .post(LEVELS)
        .then()
        .statusCode(400);
    Office.Person stranger = office.person(Role.AUDITOR, "730200");
    ask(stranger, "L3-G", "2024-04-01").then().statusCode(404);

    String id = compared(auditor, "L3-G", "2024-04-01");
    stranger.asks().get(LEVELS + "/" + id).then().statusCode(404);
    stranger.asks().get(LEVELS + "/" + id + "/results").then().statusCode(404);
    stranger.asks().get(LEVELS).then().statusCode(200).body("items", hasSize(0));
  }

  @Test
  void the_same_key_is_one_comparison() {
    Batches.register(office, "740100", "L4-G | 云山县人民政府 | 人民政府 | 740105");
    Office.Person auditor = office.person(Role.AUDITOR, "740105");
    String first = once(auditor, 2022).jsonPath().getString("id");

    assertThat(once(auditor, 2022).jsonPath().getString("id")).isEqualTo(first);
    once(auditor, 2023).then().statusCode(422).body("detail", startsWith("Idempotency-Key"));
    done(auditor, first);
    auditor.asks().get(LEVELS).then().body("total", equalTo(1));
  }

  @Test
  void what_came_out_is_written_once_however_often_it_was_worked_on() {
    Batches.register(office, "750100", "L5-G | 云山县人民政府 | 人民政府 | 750105");
    Office.Person auditor = office.person(Role.AUDITOR, "750105");
    UUID id = UUID.fromString(compared(auditor, "L5-G", "2024-04-01"));
    LevelCheck.Outcome first = checks.find(Region.ALL, id).orElseThrow().outcome().orElseThrow();

    checks.end(id, new LevelCheck.Outcome("x", 9, 9, 9, 9, 9, "x"));
    checks.fail(id);

    assertThat(checks.find(Region.ALL, id).orElseThrow().outcome()).contains(first);
  }

  private static Response once(Office.Person auditor, int year) {
    return auditor
        .changes()
        .header("Idempotency-Key", "levels-1")
        .contentType("application/json")
        .body("{\"organ\": \"L4-G\", \"year\": %d, \"asOf\": \"2024-04-01\"}".formatted(year))
        .post(LEVELS);
  }
}
