package org.gouji.api.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.gouji.api.store.Role;
import org.gouji.testkit.Fault;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportsTest {

  private static final String REPORTS = "/api/v1/reports";

  @Inject Office office;

  private static JsonPath file(Office.Person person, String report) {
    return person.asks().get(REPORTS + "/" + report).then().statusCode(200).extract().jsonPath();
  }

  @Test
  void decisions_hang_on_what_was_found_and_outlive_a_rerun_and_a_new_version() {
    Batches.register(office, "210100", "R2-W | 云溪县水利局 | 部门 | 210101");
    Office.Person auditor = office.person(Role.AUDITOR, "210101");
    String report = Batches.filed(auditor, "c.txt", Batches.sample(), "2024-01-20");
    List<String> prints = file(auditor, report).getList("findings.fingerprint");
    String first = REPORTS + "/" + report + "/findings/" + prints.get(0);
    String second = REPORTS + "/" + report + "/findings/" + prints.get(1);

    sends(auditor, "{\"decision\": \"CONFIRMED\"}").put(first + "/decision").then().statusCode(200);
    sends(auditor, "{\"decision\": \"DISMISSED\"}")
        .put(second + "/decision")
        .then()
        .statusCode(400);
    sends(auditor, "{\"decision\": \"DISMISSED\", \"reason\": \"以更正说明为准\"}")
        .put(second + "/decision")
        .then()
        .statusCode(200)
        .body("filing.report.undecided", equalTo(4))
        .body("findings[1].decision.reason", equalTo("以更正说明为准"))
        .body("findings[1].decision.by", equalTo(auditor.name()));
    for (int sent = 0; sent < 2; sent++) {
      sends(auditor, "{\"text\": \"已电话核对\"}")
          .header("Idempotency-Key", "note-1")
          .post(second + "/notes")
          .then()
          .statusCode(200)
          .body("findings[1].remarks.findAll { it.text == '已电话核对' }", hasSize(1));
    }
    sends(auditor, "{\"text\": \"x\"}")
        .post(REPORTS + "/" + report + "/findings/none/notes")
        .then()
        .statusCode(404);

    sends(auditor, "{\"asOf\": \"2024-03-01\"}")
        .post(REPORTS + "/" + report + "/verdicts")
        .then()
        .statusCode(200)
        .body("verdicts", hasSize(2))
        .body("verdicts[0].asOf", equalTo("2024-03-01"))
        .body("filing.report.undecided", equalTo(4));
    sends(auditor, "{\"asOf\": \"2024-03-01\"}")
        .post(REPORTS + "/" + report + "/verdicts")
        .then()
        .body("verdicts", hasSize(2));
    String again = new String(Batches.sample(), StandardCharsets.UTF_8) + "\n";
    Batches.filed(auditor, "d.txt", again.getBytes(StandardCharsets.UTF_8), "2024-01-25");

    JsonPath now = file(auditor, report);
    assertThat(now.getList("versions.number")).containsExactly(2, 1);
    assertThat(now.getString("filing.report.filedOn")).isEqualTo("2024-01-20");
    assertThat(now.getList("findings.fingerprint")).isEqualTo(prints);
    assertThat(now.getInt("filing.report.undecided")).isEqualTo(4);
    assertThat(now.getList("findings[1].remarks.kind")).containsExactly("DISMISSED", "NOTE");
    auditor
        .changes()
        .delete(second + "/decision")
        .then()
        .statusCode(200)
        .body("findings[1].decision", equalTo(null))
        .body("findings[1].remarks.kind", contains("DISMISSED", "NOTE", "WITHDRAWN"));
    assertThat(
            office
                .person(Role.ADMINISTRATOR, "210100")
                .asks()
                .get("/api/v1/audit?size=500")
                .jsonPath()
                .<String>getList("items.action"))
        .contains("finding.confirmed", "finding.dismissed", "finding.note", "report.judge");
  }

  @Test
  void a_cell_that_was_read_in_the_original_is_judged_and_the_documents_own_is_kept() {
    Batches.register(office, "220100", "R3-W | 云溪县水利局 | 部门 | 220101");
    Office.Person auditor = office.person(Role.AUDITOR, "220101");
    String report = Batches.filed(auditor, "c.txt", Batches.sample(), "2024-01-20");
    String verdict = file(auditor, report).getString("currentVerdict");
    String cell = REPORTS + "/" + report + "/cells/t3:carriedForward:total";

    sends(auditor, "{\"state\": \"VALUE\"}").put(cell).then().statusCode(400);
    sends(auditor, "{\"state\": \"ABSENT\"}").put(cell).then().statusCode(400);
    sends(auditor, "{\"state\": \"BLANK\"}")
        .put(REPORTS + "/" + report + "/cells/t3:nothing:total")
        .then()
        .statusCode(404);
    sends(auditor, "{\"state\": \"VALUE\", \"value\": 1}")
        .put(cell)
        .then()
        .statusCode(200)
        .body("filing.report.errors", equalTo(1))
        .body("findings.rule", not(hasItem("T3-01")))
        .body("cells.target", contains("t3:carriedForward:total"))
        .body("cells[0].value", equalTo(1))
        .body("cells[0].document.value", equalTo(0))
        .body("cells[0].by", equalTo(auditor.name()))
        .body("verdicts", hasSize(2));
    auditor
        .asks()
        .get(
            REPORTS
                + "/"
                + report
                + "/verdicts/"
                + file(auditor, report).getString("currentVerdict"))
        .then()
        .statusCode(200)
        .body("report.table3.carriedForward.total.origin", equalTo("MANUAL"))
        .body("report.table3.carriedForward.total.value", equalTo(1));

    String same = new String(Batches.sample(), StandardCharsets.UTF_8) + "\n";
    Batches.filed(auditor, "d.txt", same.getBytes(StandardCharsets.UTF_8), "2024-01-21");
    assertThat(file(auditor, report).getInt("filing.report.errors")).isEqualTo(1);

    auditor
        .changes()
        .delete(cell)
        .then()
        .statusCode(200)
        .body("filing.report.errors", equalTo(4))
        .body("cells", hasSize(0))
        .body("verdicts.id", hasItem(verdict));
  }

  @Test
  void who_changes_what_somebody_else_has_changed_is_told() {
    Batches.register(office, "230100", "R4-W | 云溪县水利局 | 部门 | 230101");
    Office.Person auditor = office.person(Role.AUDITOR, "230101");
    Office.Person approver = office.person(Role.APPROVER, "230101");
    String report = Batches.filed(auditor, "c.txt", Batches.sample(), "2024-01-20");
    String confirmation = REPORTS + "/" + report + "/confirmation";
    String seen = auditor.asks().get(REPORTS + "/" + report).header("ETag");

    auditor.asks().header("If-None-Match", seen).get(REPORTS + "/" + report).then().statusCode(304);
    approver
        .changes()
        .header("If-Match", seen)
        .put(confirmation)
        .then()
        .statusCode(200)
        .header("ETag", not(equalTo(seen)))
        .body("filing.report.confirmed", equalTo(true));
    auditor
        .changes()
        .header("If-Match", seen)
        .delete(confirmation)
        .then()
        .statusCode(412)
        .contentType("application/problem+json")
        .body("detail", containsString("已被别人更改"));
    auditor.changes().header("If-Match", "yesterday").delete(confirmation).then().statusCode(400);
    auditor
        .changes()
        .delete(confirmation)
        .then()
        .statusCode(200)
        .body("filing.report.confirmed", equalTo(false));
  }

  @Test
  void a_confirmed_report_has_the_next_one_judged_beside_it() {
    Fault.Planted planted = Fault.named("YOY-01-more").plant(7, 2023).orElseThrow();
    Batches.register(office, "240100", "R5-Y | " + planted.sample().organ() + " | 部门 | 240101");
    Office.Person auditor = office.person(Role.AUDITOR, "240101");
    String now =
        Batches.filed(auditor, "now.html", Batches.written(planted.sample()), "2024-01-20");
    String before =
        Batches.filed(
            auditor, "before.html", Batches.written(planted.prior().orElseThrow()), "2023-01-20");
    assertThat(file(auditor, now).<String>getList("findings.rule")).doesNotContain("YOY-01");

    auditor.changes().put(REPORTS + "/" + before + "/confirmation").then().statusCode(200);
    for (int look = 0; look < 600 && file(auditor, now).getList("verdicts").size() < 2; look++) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }

    assertThat(file(auditor, now).<String>getList("findings.rule")).contains("YOY-01");
  }

  @Test
  void lists_go_out_as_workbooks_and_documents_as_they_came() throws IOException {
    Batches.register(office, "250100", "R6-W | 云溪县水利局 | 部门 | 250101");
    Office.Person auditor = office.person(Role.AUDITOR, "250101");
    String report = Batches.filed(auditor, "county water.txt", Batches.sample(), "2024-01-20");

    List<Row> reports = rows(auditor, "/api/v1/report-list?year=2023");
    assertThat(reports).hasSize(2);
    assertThat(reports.get(1).getCellText(7)).isEqualTo("不合规");
    List<Row> findings = rows(auditor, "/api/v1/finding-list?rule=T3-01");
    assertThat(findings.size()).isGreaterThan(1);
    assertThat(findings.subList(1, findings.size()))
        .allSatisfy(row -> assertThat(row.getCellText(3)).isEqualTo("T3-01"));
    auditor
        .asks()
        .get("/api/v1/findings?state=undecided&rule=T3-01")
        .then()
        .statusCode(200)
        .body("total", equalTo(findings.size() - 1));
    assertThat(findings.get(1).getCellText(0)).isEqualTo("云溪县水利局");
    auditor
        .asks()
        .get("/api/v1/findings?year=2023")
        .then()
        .statusCode(200)
        .body("total", greaterThan(3))
        .body("items.report", everyItem(equalTo(report)))
        .body("items.finding.fingerprint", everyItem(notNullValue()));
    byte[] document =
        auditor
            .asks()
            .get(REPORTS + "/" + report + "/versions/1/document")
            .then()
            .statusCode(200)
            .header("Content-Disposition", containsString("county%20water.txt"))
            .header("X-Content-Type-Options", equalTo("nosniff"))
            .extract()
            .asByteArray();
    assertThat(document).isEqualTo(Batches.sample());
    auditor.asks().get(REPORTS + "/" + report + "/versions/9/document").then().statusCode(404);
  }

  private static List<Row> rows(Office.Person person, String path) throws IOException {
    byte[] workbook = person.asks().get(path).then().statusCode(200).extract().asByteArray();
    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      return read.getFirstSheet().read();
    }
  }

  private static RequestSpecification sends(Office.Person person, String body) {
    return person.changes().contentType("application/json").body(body);
  }
}
