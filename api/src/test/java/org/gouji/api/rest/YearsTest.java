package org.gouji.api.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.gouji.api.store.Role;
import org.gouji.testkit.Sample;
import org.junit.jupiter.api.Test;

@QuarkusTest
class YearsTest {

  private static final String YEARS = "/api/v1/years/";

  @Inject Office office;

  @Test
  void a_year_counts_who_filed_and_which_rules_are_broken_by_region() {
    List<Sample> reports = List.copyOf(Batches.reports(2, 2023).values());
    Batches.register(
        office,
        "370000",
        "Y-A | " + reports.get(0).organ() + " | 部门 | 370101",
        "Y-B | " + reports.get(1).organ() + " | 部门 | 370202",
        "Y-C | 云溪县水利局 | 部门 | 370203",
        "Y-D | 云溪县人民政府 | 人民政府 | 370203",
        "Y-E | 云江省水利厅 | 部门 | 370000");
    Office.Person auditor = office.person(Role.AUDITOR, "370000");
    String job =
        Batches.handIn(
            auditor
                .changes()
                .multiPart("file", "a.html", Batches.written(reports.get(0)))
                .multiPart("file", "b.html", Batches.written(reports.get(1)))
                .multiPart("file", "c.txt", Batches.sample())
                .multiPart("submitted", "2024-02-01"));
    Batches.followed(auditor, job);

    auditor
        .asks()
        .get(YEARS + "2023")
        .then()
        .statusCode(200)
        .body("all.filed", equalTo(3))
        .body("all.late", equalTo(3))
        .body("all.absent", equalTo(2))
        .body("all.verdicts.NON_CONFORMANT", equalTo(3))
        .body("regions.region", contains("370000", "370100", "370200"))
        .body("regions.own", contains(true, false, false))
        .body("regions.filed", contains(0, 1, 2))
        .body("regions.absent", contains(1, 0, 1))
        .body("rules.rule", hasItem("T3-01"))
        .body("rules.find { it.rule == 'T3-01' }.reports", equalTo(1));
    for (String[] list :
        List.of(
            new String[] {"&filing=absent&region=370000&own=true", "1"},
            new String[] {"&filing=filed&region=370200", "2"},
            new String[] {"&verdict=NON_CONFORMANT", "3"})) {
      auditor
          .asks()
          .get("/api/v1/reports?year=2023" + list[0])
          .then()
          .body("total", equalTo(Integer.parseInt(list[1])));
    }
    auditor
        .asks()
        .get(YEARS + "2023?region=370203")
        .then()
        .body("all.filed", equalTo(1))
        .body("regions.region", contains("370203"));
    office
        .person(Role.AUDITOR, "370100")
        .asks()
        .get(YEARS + "2023?region=370200")
        .then()
        .body("all.filed", equalTo(0))
        .body("all.absent", equalTo(0));
    auditor.asks().get(YEARS + "23").then().statusCode(400);
  }
}
