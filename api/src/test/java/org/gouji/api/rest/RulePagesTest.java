package org.gouji.api.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RulePagesTest {

  @ParameterizedTest
  @CsvSource({
    "/rules, <h1>规则目录</h1>",
    "/rules/law, 国办公开办函〔2021〕30号",
    "/rules/T3-01, href=\"/rules/law\"",
    "/rules/LVL-01, 实行垂直领导",
    "/rules/areas/zhejiang, href=\"/rules/ZJ-01\""
  })
  void the_pages_are_served(String path, String content) {
    given()
        .accept("text/html")
        .get(path)
        .then()
        .statusCode(200)
        .contentType("text/html;charset=UTF-8")
        .body(containsString(content));
  }

  @Test
  void an_unknown_rule_is_404() {
    given().accept("text/html").get("/rules/T9-99").then().statusCode(404);
    given().accept("text/html").get("/rules/areas/mars").then().statusCode(404);
  }
}
