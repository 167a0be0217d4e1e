package org.gouji.api.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.gouji.api.intake.Examination;
import org.gouji.api.intake.Examiner;
import org.gouji.api.store.Actor;
import org.gouji.api.store.Arrival;
import org.gouji.api.store.ByteStore;
import org.gouji.api.store.Judged;
import org.gouji.api.store.Region;
import org.gouji.api.store.Reports;
import org.gouji.api.store.Role;
import org.gouji.api.store.Told;
import org.junit.jupiter.api.Test;

/** The page of a document beside the verdict that is kept. */
@QuarkusTest
class ReportPageTest {

  @Inject Office office;
  @Inject Examiner examiner;
  @Inject Reports reports;
  @Inject ByteStore bytes;

  @Test
  void a_page_of_a_verdict_is_that_of_the_verdict_that_is_kept() {
    Batches.register(office, "580100", "P-W | 云溪县水利局 | 部门 | 580101");
    Office.Person auditor = office.person(Role.AUDITOR, "580101");
    String job = Batches.handIn(auditor.changes().multiPart("file", "c.txt", Batches.sample()));
    Batches.followed(auditor, job);
    String report =
        auditor.asks().get("/api/v1/reports").jsonPath().getString("items[0].report.id");
    String fingerprint =
        auditor
            .asks()
            .get("/api/v1/reports/" + report)
            .jsonPath()
            .getString("findings[0].fingerprint");

    auditor
        .asks()
        .get("/api/v1/reports/" + report + "/page")
        .then()
        .statusCode(200)
        .contentType(equalTo("text/html;charset=UTF-8"))
        .body(containsString("data-fingerprint=\"" + fingerprint + "\""));
  }

  @Test
  void a_page_is_not_shown_where_the_verdict_would_be_another_today() {
    Batches.register(office, "590100", "P-OLD | 云溪县水利局 | 部门 | 590101");
    Office.Person auditor = office.person(Role.AUDITOR, "590101");
    LocalDate day = LocalDate.of(2024, 2, 1);
    Judged today = judged(day);
    Judged earlier =
        new Judged(
            today.organ(),
            today.year(),
            today.arrival(),
            today.verdict(),
            judged(day.plusDays(1)).content(),
            "known beside the document then",
            today.seen(),
            today.prior());
    reports.keep(new Actor(auditor.name(), new Region("590101")), earlier);
    String report =
        auditor.asks().get("/api/v1/reports").jsonPath().getString("items[0].report.id");

    auditor
        .asks()
        .get("/api/v1/reports/" + report + "/page")
        .then()
        .statusCode(412)
        .body("detail", containsString("请先重新核查"));
    auditor
        .changes()
        .contentType("application/json")
        .body("{}")
        .post("/api/v1/reports/" + report + "/verdicts")
        .then()
        .statusCode(200);
    auditor.asks().get("/api/v1/reports/" + report + "/page").then().statusCode(200);
  }

  private Judged judged(LocalDate day) {
    byte[] sample = Batches.sample();
    Arrival arrival =
        new Arrival(bytes.keep(sample), "c.txt", sample.length, Optional.empty(), Optional.empty());
    Examination examination = examiner.examine(new Region("590101"), arrival, Told.NOTHING, day);
    return ((Examination.Done) examination).judged();
  }
}
