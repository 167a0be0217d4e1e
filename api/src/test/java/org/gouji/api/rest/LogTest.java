package org.gouji.api.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.gouji.api.store.ByteStore;
import org.gouji.api.store.QuotingByteStore;
import org.gouji.api.store.Role;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No line of the log says what a report, a file name, a password, a key or an address says. */
@QuarkusTest
class LogTest {

  private static final String CONTENT = "MARK-CONTENT";
  private static final String FILE = "MARK-FILE";
  private static final String QUERY = "MARK-QUERY";
  private static final String WRONG = "MARK-WRONG-PASSWORD";

  /** Everything that a formatter could show: logger, message, marks, what was thrown. */
  private static final PatternFormatter WHOLE = new PatternFormatter("%c %s %X%n%e");

  @Inject Office office;

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final List<Map<String, String>> marks = new CopyOnWriteArrayList<>();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          lines.add(text(line));
          if (line instanceof ExtLogRecord marked) {
            marks.add(marked.getMdcCopy());
          }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  private static String text(LogRecord line) {
    return WHOLE.format(ExtLogRecord.wrap(line)) + Arrays.toString(line.getParameters());
  }

  @BeforeEach
  void listen() {
    handler.setLevel(Level.INFO);
    Logger.getLogger("").addHandler(handler);
  }

  @AfterEach
  void stop() {
    Logger.getLogger("").removeHandler(handler);
  }

  private static byte[] marked() {
    String sample = new String(Batches.sample(), StandardCharsets.UTF_8);
    return sample.replace("云溪县水利局", "云溪县" + CONTENT).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void what_people_send_is_in_no_line() {
    Office.Person auditor = office.person(Role.AUDITOR, "330424");
    Office.signIn(auditor.name(), WRONG).then().statusCode(401);
    String job = Batches.handIn(auditor.changes().multiPart("file", FILE + ".txt", marked()));
    Batches.followed(auditor, job);
    given()
        .multiPart("file", FILE + ".pdf", ("%PDF-1.7 " + CONTENT).getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/checks");
    given()
        .contentType("application/json")
        .body("{\"report\": {\"title\": \"" + CONTENT)
        .post("/api/v1/checks")
        .then()
        .statusCode(400);
    auditor.asks().queryParam("name", QUERY).get("/api/v1/reports");
    given().header("Authorization", "Bearer gouji_" + QUERY).get("/api/v1/reports?state=" + QUERY);
    given().get("/nowhere?code=" + QUERY);

    isClean(auditor);
  }

  @Test
  void an_error_is_logged_by_what_it_was_and_where_with_the_number_of_the_request() {
    QuarkusMock.installMockForType(new QuotingByteStore(), ByteStore.class);
    Office.Person auditor = office.person(Role.AUDITOR, "330424");

    String number =
        auditor
            .changes()
            .multiPart("file", FILE + ".txt", marked())
            .post(Batches.JOBS)
            .then()
            .statusCode(500)
            .extract()
            .header(RequestNumber.HEADER);

    assertThat(lines)
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("request failed", "IllegalStateException", "QuotingByteStore.keep"));
    assertThat(marks)
        .anySatisfy(
            mark ->
                assertThat(mark)
                    .containsEntry("request", number)
                    .containsEntry("account", auditor.name()));
    isClean(auditor);
  }

  private void isClean(Office.Person person) {
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(line)
                    .doesNotContain(
                        CONTENT,
                        FILE,
                        QUERY,
                        WRONG,
                        Office.PASSWORD,
                        person.cookie(),
                        person.csrf()));
  }
}
