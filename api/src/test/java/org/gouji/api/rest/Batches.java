package org.gouji.api.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.api.Benches;
import org.gouji.api.register.ListOfOrgans;
import org.gouji.api.store.Role;
import org.gouji.testkit.Generator;
import org.gouji.testkit.Layout;
import org.gouji.testkit.Reporter;
import org.gouji.testkit.Sample;

/** Batches of made-up reports, handed in as people do. */
final class Batches {

  static final String JOBS = "/api/v1/jobs";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final Layout LAYOUT = Layout.named("html");

  private Batches() {}

  /** Registers organs: {@code code | name | kind | division}, the rest left empty. */
  static void register(Office office, String region, String... organs) {
    String[] rows = new String[organs.length];
    for (int at = 0; at < organs.length; at++) {
      rows[at] = organs[at] + " | | | | | 2019 | | ";
    }
    office
        .person(Role.ADMINISTRATOR, region)
        .changes()
        .contentType(XLSX)
        .body(ListOfOrgans.of(rows))
        .post("/api/v1/organ-list")
        .then()
        .statusCode(200);
  }

  /** The kind of a report's organ, as lists of organs call it. */
  static String kind(Sample report) {
    return switch (report.reporter()) {
      case DEPARTMENT -> "部门";
      case GOVERNMENT -> "人民政府";
      case ZONE -> "管委会";
      case TOWNSHIP -> "乡镇街道";
    };
  }

  /** The sample of the README: 云溪县水利局 for 2023. */
  static byte[] sample() {
    try {
      return Files.readAllBytes(Benches.SAMPLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reports of departments for a year, by file name; no organ comes twice. */
  static Map<String, Sample> reports(int count, int year) {
    Map<String, Sample> reports = new LinkedHashMap<>();
    for (long seed = 1; reports.size() < count; seed++) {
      Sample report = Generator.report(seed, year, Reporter.DEPARTMENT);
      reports.putIfAbsent(report.organ() + ".html", report);
    }
    return reports;
  }

  static byte[] written(Sample report) {
    return LAYOUT.write(report);
  }

  static byte[] zip(Map<String, Sample> reports) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, Sample> report : reports.entrySet()) {
        zip.putNextEntry(new ZipEntry(report.getKey()));
        zip.write(written(report.getValue()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Hands in; the answer is the id of the batch. */
  static String handIn(RequestSpecification form) {
    Response response = form.post(JOBS);
    response.then().statusCode(201).body("cancelled", equalTo(false));
    return response.jsonPath().getString("id");
  }

  /** Follows a batch to its end; the answer is what was said last. */
  static String followed(Office.Person person, String job) {
    String events = person.asks().get(JOBS + "/" + job + "/events").then().extract().asString();
    return events.substring(events.lastIndexOf("data:") + 5).strip();
  }

  /** Hands in one document and waits; the answer is the id of its report. */
  static String filed(Office.Person auditor, String name, byte[] document, String submitted) {
    String job =
        handIn(
            auditor.changes().multiPart("file", name, document).multiPart("submitted", submitted));
    assertThat(followed(auditor, job)).contains("\"DONE\":1");
    return auditor.asks().get(JOBS + "/" + job + "/files").jsonPath().getString("items[0].report");
  }
}
