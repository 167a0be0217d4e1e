package org.gouji.api.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.IntFunction;
import org.gouji.api.Benches;
import org.gouji.api.store.Role;
import org.junit.jupiter.api.Test;

/** Who asks too often waits, and nobody else does. */
@QuarkusTest
@TestProfile(RateLimitTest.Few.class)
class RateLimitTest {

  private static final int REQUESTS = 20;
  private static final int HEAVY = 5;

  /** Few requests; addresses as a proxy tells them. */
  public static final class Few implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "gouji.guard.requests", String.valueOf(REQUESTS),
          "gouji.guard.heavy", String.valueOf(HEAVY),
          "quarkus.http.proxy.proxy-address-forwarding", "true");
    }
  }

  @Inject Office office;

  private static RequestSpecification from(String address) {
    return given().header("X-Forwarded-For", address);
  }

  private static Response check(RequestSpecification asking) {
    return asking.multiPart("file", Benches.SAMPLE.toFile()).post("/api/v1/checks");
  }

  private static void mustWait(Response response) {
    response
        .then()
        .statusCode(429)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:gouji:problem:too-many-requests"))
        .body("detail", containsString("秒后再试"));
    assertThat(Integer.parseInt(response.header("Retry-After"))).isBetween(1, 60);
  }

  /** Asks until it has to wait; the buckets fill again meanwhile, but never so fast. */
  private static void asksUntilItWaits(int atLeast, IntFunction<Response> asking) {
    for (int asked = 0; asked < 20 * REQUESTS; asked++) {
      Response response = asking.apply(asked);
      if (response.statusCode() == 429) {
        assertThat(asked).isGreaterThanOrEqualTo(atLeast);
        mustWait(response);
        return;
      }
    }
    throw new AssertionError("never had to wait");
  }

  @Test
  void an_address_that_checks_too_often_waits_and_no_other() {
    asksUntilItWaits(HEAVY, number -> check(from("192.0.2.10")));

    from("192.0.2.10").get("/api/v1/rules").then().statusCode(200);
    check(from("192.0.2.11")).then().statusCode(200);
  }

  @Test
  void the_network_of_an_ipv6_address_is_one_client() {
    asksUntilItWaits(
        HEAVY, number -> check(from("2001:db8:1:1::" + Integer.toHexString(number + 1))));

    check(from("2001:db8:1:2::1")).then().statusCode(200);
  }

  @Test
  void an_account_counts_for_itself_wherever_it_comes_from() {
    Office.Person auditor = office.person(Role.AUDITOR, "330424");
    Office.Person other = office.person(Role.AUDITOR, "330424");

    asksUntilItWaits(
        HEAVY,
        number -> check(auditor.asks().header("X-Forwarded-For", "192.0.2." + (20 + number))));
    check(other.asks()).then().statusCode(200);
    asksUntilItWaits(1, number -> auditor.asks().get("/api/v1/organs"));
    other.asks().get("/api/v1/organs").then().statusCode(200);
  }

  @Test
  void who_knocks_without_being_anybody_is_counted_too() {
    asksUntilItWaits(
        REQUESTS,
        number ->
            from("192.0.2.40")
                .header("Authorization", "Bearer gouji_" + number)
                .get("/api/v1/reports"));

    from("192.0.2.41").get("/api/v1/reports").then().statusCode(401);
  }
}
