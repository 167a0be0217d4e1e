package org.gouji.api.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.api.rest.Batches.JOBS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gouji.api.store.Actor;
import org.gouji.api.store.Arrival;
import org.gouji.api.store.ByteStore;
import org.gouji.api.store.Job;
import org.gouji.api.store.JobQueue;
import org.gouji.api.store.Jobs;
import org.gouji.api.store.Region;
import org.gouji.api.store.Role;
import org.gouji.document.Digest;
import org.gouji.testkit.Sample;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JobsTest {

  private static final byte[] LETTER = "各位同事：\n下周一开会。\n".getBytes(StandardCharsets.UTF_8);

  @Inject Office office;
  @Inject Jobs jobs;
  @Inject JobQueue queue;
  @Inject ByteStore bytes;

  private static ValidatableResponse files(Office.Person person, String job, String query) {
    return person.asks().get(JOBS + "/" + job + "/files" + query).then().statusCode(200);
  }

  private static ValidatableResponse told(
      Office.Person person, String job, int position, String body) {
    return person
        .changes()
        .contentType("application/json")
        .body(body)
        .put(JOBS + "/" + job + "/files/" + position)
        .then();
  }

  @Test
  void files_and_archives_become_versions_and_the_same_bytes_are_said_to_be() {
    Map<String, Sample> reports = Batches.reports(3, 2023);
    String[] organs =
        reports.values().stream()
            .map(
                report ->
                    "J1-"
                        + Digest.sha256(report.organ()).substring(0, 8)
                        + " | "
                        + report.organ()
                        + " | 部门 | 410101")
            .toArray(String[]::new);
    Batches.register(office, "410100", organs);
    Batches.register(office, "410100", "J1-WATER | 云溪县水利局 | 部门 | 410101");
    Office.Person auditor = office.person(Role.AUDITOR, "410000");

    String job =
        Batches.handIn(
            auditor
                .changes()
                .multiPart("file", "reports.zip", Batches.zip(reports))
                .multiPart("file", "county.txt", Batches.sample())
                .multiPart("file", "again.txt", Batches.sample())
                .multiPart("file", "letter.txt", LETTER)
                .multiPart("submitted", "2024-01-20")
                .multiPart(
                    new MultiPartSpecBuilder("第一批").controlName("name").charset("UTF-8").build())
                .multiPart("priority", "HIGH"));

    assertThat(Batches.followed(auditor, job))
        .contains("\"finished\":true", "\"WAITING\":0", "\"DONE\":4", "\"DUPLICATE\":1")
        .contains("\"REFUSED\":1", "\"name\":\"第一批\"", "\"priority\":\"HIGH\"");
    files(auditor, job, "?state=DONE")
        .body("total", equalTo(4))
        .body("items.report", everyItem(notNullValue()))
        .body("items.version", everyItem(equalTo(1)))
        .body("items[0].name", containsString("reports.zip/"));
    files(auditor, job, "?state=DUPLICATE").body("items.report", hasSize(1));
    files(auditor, job, "?state=REFUSED").body("items.message[0]", containsString("年度报告"));

    String second =
        Batches.handIn(auditor.changes().multiPart("file", "county.txt", Batches.sample()));
    assertThat(Batches.followed(auditor, second)).contains("\"DUPLICATE\":1");
  }

  @Test
  void a_file_that_does_not_say_whose_it_is_waits_for_an_answer() {
    Batches.register(office, "420100", "J2-HEAD | 云溪县水利和湖泊局 | 部门 | 420101");
    Batches.register(office, "430100", "J2-FAR | 云溪县林业局 | 部门 | 430101");
    Office.Person auditor = office.person(Role.AUDITOR, "420100");
    String job =
        Batches.handIn(auditor.changes().multiPart("file", "county.txt", Batches.sample()));
    Batches.followed(auditor, job);
    files(auditor, job, "")
        .body("items.state", contains("ASKS"))
        .body("items.message[0]", containsString("请指定机关"));

    told(auditor, job, 0, "{}").statusCode(400);
    told(auditor, job, 0, "{\"year\": 23}").statusCode(400);
    told(auditor, job, 7, "{\"organ\": \"J2-HEAD\"}").statusCode(404);
    told(auditor, job, 0, "{\"organ\": \"J2-NONE\"}").statusCode(422);
    told(auditor, job, 0, "{\"organ\": \"J2-FAR\"}").statusCode(422);
    told(auditor, job, 0, "{\"organ\": \"J2-HEAD\"}").statusCode(200);

    assertThat(Batches.followed(auditor, job)).contains("\"DONE\":1");
    told(auditor, job, 0, "{\"organ\": \"J2-HEAD\"}").statusCode(422);
  }

  @Test
  void a_batch_goes_on_where_the_register_was_completed_or_it_was_called_off() {
    Map<String, Sample> reports = Batches.reports(30, 2022);
    Office.Person auditor = office.person(Role.AUDITOR, "440100");
    String job =
        Batches.handIn(auditor.changes().multiPart("file", "all.zip", Batches.zip(reports)));

    auditor.changes().post(JOBS + "/" + job + "/cancellation").then().statusCode(200);
    assertThat(Batches.followed(auditor, job)).contains("\"cancelled\":true", "\"DONE\":0");
    Batches.register(
        office,
        "440100",
        reports.values().stream()
            .map(
                report ->
                    "J3-"
                        + Digest.sha256(report.organ()).substring(0, 8)
                        + " | "
                        + report.organ()
                        + " | 部门 | 440101")
            .toArray(String[]::new));
    auditor
        .changes()
        .post(JOBS + "/" + job + "/retry")
        .then()
        .statusCode(200)
        .body("cancelled", equalTo(false));

    assertThat(Batches.followed(auditor, job)).contains("\"DONE\":30", "\"files\":30");
    List<String> actions =
        office
            .person(Role.ADMINISTRATOR, "440100")
            .asks()
            .get("/api/v1/audit?size=500")
            .jsonPath()
            .getList("items.action");
    assertThat(actions).contains("job.create", "job.cancel", "job.retry");
    assertThat(actions.stream().filter("report.file"::equals)).hasSize(30);
  }

  @Test
  void what_the_program_fails_on_is_tried_again_and_then_given_up() {
    Batches.register(office, "450100", "J4-WATER | 云溪县水利局 | 部门 | 450101");
    Office.Person auditor = office.person(Role.AUDITOR, "450100");
    String text = new String(Batches.sample(), StandardCharsets.UTF_8) + "\n" + UUID.randomUUID();
    byte[] lost = text.getBytes(StandardCharsets.UTF_8);
    Arrival arrival =
        new Arrival(
            Digest.sha256(lost), "lost.txt", lost.length, Optional.empty(), Optional.empty());
    UUID job =
        jobs.create(
            new Actor(auditor.name(), new Region("450100")),
            "lost",
            Job.Priority.NORMAL,
            List.of(arrival));
    queue.wake();

    assertThat(Batches.followed(auditor, job.toString())).contains("\"FAILED\":1");
    bytes.keep(lost);
    auditor.changes().post(JOBS + "/" + job + "/retry").then().statusCode(200);
    assertThat(Batches.followed(auditor, job.toString())).contains("\"DONE\":1");
  }

  @Test
  void who_hands_in_sees_his_own_batches_and_nobody_those_of_another_region() {
    Office.Person submitter = office.person(Role.SUBMITTER, "460100");
    Office.Person colleague = office.person(Role.SUBMITTER, "460100");
    Office.Person auditor = office.person(Role.AUDITOR, "460000");
    Office.Person stranger = office.person(Role.AUDITOR, "460200");
    String job = Batches.handIn(submitter.changes().multiPart("file", "letter.txt", LETTER));

    submitter.asks().get(JOBS).then().body("items.id", contains(job));
    auditor.asks().get(JOBS).then().body("items.id", contains(job));
    for (Office.Person other : List.of(colleague, stranger)) {
      other.asks().get(JOBS).then().body("total", equalTo(0));
      for (String path : List.of("", "/files", "/events")) {
        other.asks().get(JOBS + "/" + job + path).then().statusCode(404);
      }
      other.changes().post(JOBS + "/" + job + "/cancellation").then().statusCode(404);
    }
    Batches.followed(submitter, job);
  }

  @Test
  void a_form_that_is_wrong_is_refused_with_what_to_write() {
    Office.Person auditor = office.person(Role.AUDITOR, "470100");

    auditor.changes().multiPart("name", "none").post(JOBS).then().statusCode(400);
    for (String[] wrong :
        List.of(
            new String[] {"priority", "URGENT"},
            new String[] {"submitted", "20 January"},
            new String[] {"submitted", "2999-01-01"},
            new String[] {"colour", "red"})) {
      auditor
          .changes()
          .multiPart("file", "letter.txt", LETTER)
          .multiPart(wrong[0], wrong[1])
          .post(JOBS)
          .then()
          .statusCode(400)
          .contentType("application/problem+json");
    }
    auditor.asks().get(JOBS).then().body("total", equalTo(0));
    auditor.asks().get(JOBS + "/no-uuid").then().statusCode(404);
    auditor.asks().get(JOBS + "/" + UUID.randomUUID() + "/files?state=GONE").then().statusCode(400);
  }
}
