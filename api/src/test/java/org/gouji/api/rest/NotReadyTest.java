package org.gouji.api.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.gouji.api.Benches;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NotReadyTest.NoPlugins.class)
class NotReadyTest {

  /** A folder of plugins that is not there. */
  public static final class NoPlugins implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("gouji.plugins", "target/no-such-folder");
    }
  }

  @Test
  void a_service_without_readers_is_alive_and_not_ready() {
    given().get("/q/health/live").then().statusCode(200);
    given().get("/q/health/ready").then().statusCode(503).body("status", equalTo("DOWN"));
    given()
        .multiPart("file", Benches.SAMPLE.toFile())
        .post("/api/v1/checks")
        .then()
        .statusCode(503)
        .header("Retry-After", equalTo("2"))
        .contentType("application/problem+json")
        .body("type", equalTo("urn:gouji:problem:not-ready"))
        .body("detail", containsString("插件文件夹"));
    given().get("/api/v1/plugins").then().statusCode(200).body("size()", equalTo(0));
  }
}
