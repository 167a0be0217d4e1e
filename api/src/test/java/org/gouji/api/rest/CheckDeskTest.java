package org.gouji.api.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.gouji.api.Benches;
import org.gouji.verdict.Checked;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(CheckDeskTest.Narrow.class)
class CheckDeskTest {

  /** One check at a time, and a second for it. */
  public static final class Narrow implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("gouji.checks.concurrent", "1", "gouji.checks.time", "1s");
    }
  }

  @Inject CheckDesk desk;

  @Test
  void a_check_too_many_is_429_and_one_that_takes_too_long_is_503_and_frees_its_place_at_its_end()
      throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<Checked> slow =
          other.submit(
              () ->
                  desk.run(
                      "other",
                      () -> {
                        begun.countDown();
                        boolean ended = false;
                        while (!ended) {
                          try {
                            ended = end.await(30, TimeUnit.SECONDS);
                          } catch (InterruptedException e) {
                            ended = false; // does not heed that it was given up
                          }
                        }
                        throw new IllegalStateException("given up long ago");
                      }));
      assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

      given()
          .multiPart("file", Benches.SAMPLE.toFile())
          .post("/api/v1/checks")
          .then()
          .statusCode(429)
          .header("Retry-After", equalTo("2"))
          .contentType("application/problem+json")
          .body("type", equalTo("urn:gouji:problem:too-many-requests"));

      assertThat(slow)
          .failsWithin(30, TimeUnit.SECONDS)
          .withThrowableThat()
          .havingRootCause()
          .isInstanceOfSatisfying(
              ProblemException.class,
              e -> {
                assertThat(e.problem().status()).isEqualTo(503);
                assertThat(e.problem().type()).isEqualTo("urn:gouji:problem:time-out");
              });
      given()
          .multiPart("file", Benches.SAMPLE.toFile())
          .post("/api/v1/checks")
          .then()
          .statusCode(429);

      end.countDown();
      assertThat(eventually(200)).isTrue();
    } finally {
      end.countDown();
      other.shutdownNow();
    }
  }

  /** Whether a check is answered so within half a minute. */
  private static boolean eventually(int status) {
    long start = System.nanoTime();
    while (System.nanoTime() - start < TimeUnit.SECONDS.toNanos(30)) {
      int answered =
          given().multiPart("file", Benches.SAMPLE.toFile()).post("/api/v1/checks").statusCode();
      if (answered == status) {
        return true;
      }
    }
    return false;
  }
}
