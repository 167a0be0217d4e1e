package org.gouji.api.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.gouji.api.store.Role;
import org.gouji.testkit.Sample;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorklistTest {

  private static final String REPORTS = "/api/v1/reports";

  @Inject Office office;

  private static ValidatableResponse list(Office.Person person, String query) {
    return person.asks().get(REPORTS + query).then().statusCode(200);
  }

  @Test
  void the_worklist_shows_who_filed_in_time_late_or_not_at_all() {
    List<Sample> reports = List.copyOf(Batches.reports(2, 2023).values());
    Batches.register(
        office,
        "150100",
        "R1-A | " + reports.get(0).organ() + " | 部门 | 150101",
        "R1-B | " + reports.get(1).organ() + " | 部门 | 150102",
        "R1-C | 云溪县水利局 | 部门 | 150102",
        "R1-D | 云溪县人民政府 | 人民政府 | 150102");
    Office.Person auditor = office.person(Role.AUDITOR, "150000");
    Batches.filed(auditor, "a.html", Batches.written(reports.get(0)), "2024-01-31");
    Batches.filed(auditor, "b.html", Batches.written(reports.get(1)), "2024-02-01");
    Batches.filed(auditor, "c.txt", Batches.sample(), "2024-02-15");

    list(auditor, "?year=2023")
        .body("total", equalTo(4))
        .body("items.organ.code", contains("R1-A", "R1-B", "R1-C", "R1-D"))
        .body("items.late", contains(false, true, true, false))
        .body("items.due", contains("2024-01-31", "2024-01-31", "2024-01-31", "2024-03-31"))
        .body("items[2].report.verdict", equalTo("NON_CONFORMANT"))
        .body("items[2].report.errors", equalTo(5))
        .body("items[2].report.undecided", equalTo(7))
        .body("items[3].report", equalTo(null));
    list(auditor, "?year=2023&filing=late")
        .body("items.organ.code", contains("R1-B", "R1-C"))
        .body("total", equalTo(2));
    list(auditor, "?year=2023&filing=absent").body("items.organ.code", contains("R1-D"));
    list(auditor, "?year=2023&filing=filed").body("total", equalTo(3));
    list(auditor, "").body("total", equalTo(3));
    list(auditor, "?year=2022").body("items.report", everyItem(equalTo(null)));
    list(auditor, "?rule=T3-01").body("items.organ.code", contains("R1-C"));
    list(auditor, "?rule=YOY-01").body("total", equalTo(0));
    list(auditor, "?verdict=NON_CONFORMANT").body("items.organ.code", contains("R1-B", "R1-C"));
    list(auditor, "?region=150101").body("items.organ.code", contains("R1-A"));
    list(auditor, "?name=水利&year=2023").body("items.organ.code", hasItem("R1-C"));
    for (String text : List.of("%25", "_", "水%25", "' or '1'='1", "!")) {
      list(auditor, "?year=2023&name=" + text).body("total", equalTo(0));
    }
    list(auditor, "?kind=government&year=2023").body("items.organ.code", contains("R1-D"));
    list(auditor, "?sort=errors&size=1").body("items.organ.code", contains("R1-C"));
    list(auditor, "?sort=filed&size=1&page=1").body("items.organ.code", contains("R1-B"));
    list(auditor, "?state=undecided").body("items.organ.code", hasItem("R1-C"));
    list(auditor, "?state=confirmed").body("total", equalTo(0));
    list(office.person(Role.AUDITOR, "150101"), "?year=2023")
        .body("items.organ.code", contains("R1-A"));
    for (String wrong :
        List.of("filing=late", "year=23", "sort=colour", "rule=x", "verdict=GOOD", "state=x")) {
      auditor.asks().get(REPORTS + "?" + wrong).then().statusCode(400);
    }
  }
}
