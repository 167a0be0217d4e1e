package org.gouji.api.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RulesTest {

  private static final String RULES = "/api/v1/rules";

  @Test
  void all_rules_are_listed_with_their_law() {
    given()
        .get(RULES)
        .then()
        .statusCode(200)
        .body("id", hasItems("T3-01", "SEC-01", "FMT-01"))
        .body("ruleSet", hasItems("cn", "cn-zhejiang", "cn-levels"))
        .body("find { it.id == 'T3-01' }.severity", equalTo("ERROR"))
        .body("find { it.id == 'T3-01' }.mandatory", equalTo(true))
        .body("find { it.id == 'T3-01' }.basis.size()", greaterThan(0))
        .body("page", everyItem(equalTo(null)));
  }

  @Test
  void a_year_and_a_province_resolve_what_applies() {
    given()
        .queryParam("year", 2023)
        .get(RULES)
        .then()
        .statusCode(200)
        .body("ruleSet", not(hasItem("cn-zhejiang")))
        .body("ruleSet", not(hasItem("cn-levels")))
        .body("find { it.id == 'FMT-01' }.basis.norm", not(hasItem("国办公开办函〔2019〕60号")));
    given()
        .queryParam("year", 2020)
        .queryParam("province", "浙江")
        .get(RULES)
        .then()
        .statusCode(200)
        .body("find { it.id == 'FMT-01' }.basis.norm", hasItem("国办公开办函〔2019〕60号"));
    given().queryParam("year", 2018).get(RULES).then().body("size()", equalTo(0));
    given()
        .queryParam("province", "zhejiang")
        .get(RULES)
        .then()
        .body("ruleSet", hasItem("cn-zhejiang"));
  }

  @Test
  void what_cannot_be_resolved_is_400() {
    given().queryParam("year", "MMXX").get(RULES).then().statusCode(400);
    given()
        .queryParam("province", "江苏")
        .get(RULES)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("detail", containsString("江苏"));
  }

  @Test
  void a_rule_is_shown_with_its_page() {
    given()
        .get(RULES + "/T3-01")
        .then()
        .statusCode(200)
        .body("id", equalTo("T3-01"))
        .body("page", containsString("##"));
    given()
        .get(RULES + "/X-99")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:gouji:problem:not-found"));
  }

  @Test
  void rule_sets_have_version_and_digest() {
    given()
        .get("/api/v1/rule-sets")
        .then()
        .statusCode(200)
        .body("[0].id", equalTo("cn"))
        .body("digest", everyItem(startsWith("sha256:")))
        .body("[0].rules", greaterThan(0))
        .body("state", everyItem(equalTo("LOADED")))
        .body("find { it.id == 'cn-gansu-wuwei' }.extends", equalTo("cn-gansu"))
        .body("find { it.id == 'cn-zhejiang' }.extends", equalTo("cn"))
        .body("find { it.id == 'cn-zhejiang' }.province.name", equalTo("浙江省"));
  }

  @Test
  void plugins_are_listed_with_what_they_bring() {
    given()
        .get("/api/v1/plugins")
        .then()
        .statusCode(200)
        .body("id", hasItems("gouji-plugin-text", "gouji-plugin-html", "gouji-plugin-zhejiang"))
        .body("state", everyItem(equalTo("STARTED")))
        .body("readers.flatten()", hasItems("text", "html"))
        .body("provinces.flatten()", hasItem("cn-zhejiang"));
  }

  @Test
  void a_service_with_rules_and_readers_is_ready() {
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"))
        .body("checks.find { it.name == 'rules and readers' }.data.readers", greaterThan(0));
    given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
  }
}
