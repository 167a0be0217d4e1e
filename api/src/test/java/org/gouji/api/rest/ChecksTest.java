package org.gouji.api.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.api.Benches;
import org.gouji.json.VerdictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ChecksTest {

  private static final String CHECKS = "/api/v1/checks";
  private static final String PROBLEM = "application/problem+json";

  private static RequestSpecification sample() {
    return given().multiPart("file", Benches.SAMPLE.toFile(), "text/plain");
  }

  private static RequestSpecification text(String text) {
    return given()
        .multiPart("file", "report.txt", text.getBytes(StandardCharsets.UTF_8), "text/plain");
  }

  private static RequestSpecification json(String body) {
    return given().contentType("application/json").body(body.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_document_is_answered_with_its_verdict_which_follows_the_schema() {
    Response response =
        sample().multiPart("asOf", "2024-02-01").multiPart("outcomes", "all").post(CHECKS);

    response
        .then()
        .statusCode(200)
        .contentType("application/json;charset=UTF-8")
        .body("verdict", equalTo("NON_CONFORMANT"))
        .body("subject.claimedType", startsWith("text/plain"))
        .body("basis.asOf", equalTo("2024-02-01"))
        .body("report.table3.carriedForward.total.value", equalTo(0))
        .body("results.findAll { it.outcome == 'FAIL' }.rule", hasItem("T3-01"))
        .body("results.outcome", hasItem("PASS"));
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(given().get("/api/v1/schemas/verdict").asString())
                .validate(response.asString(), InputFormat.JSON))
        .isEmpty();
    assertThat(given().get("/api/v1/schemas/verdict").asString()).isEqualTo(VerdictJson.schema());
  }

  @Test
  void the_report_of_a_verdict_posted_back_gives_the_same_results() {
    String first = sample().multiPart("asOf", "2024-02-01").post(CHECKS).asString();
    String report =
        first.substring(first.indexOf("\"report\":") + 9, first.indexOf(",\"results\":"));

    String again =
        json("{\"report\": " + report + ", \"options\": {\"asOf\": \"2024-02-01\"}}")
            .post(CHECKS)
            .asString();

    assertThat(again.substring(again.indexOf("\"results\":")).strip())
        .isEqualTo(first.substring(first.indexOf("\"results\":")).strip());
  }

  @Test
  void a_report_of_table_3_alone_is_judged_and_nothing_is_invented() {
    json("""
            {"report": {"year": 2023, "edition": "2021", "table3": {
               "newReceived": {"total": {"state": "VALUE", "value": 7}},
               "carriedOver": {"total": {"state": "VALUE", "value": 1}},
               "resultsTotal": {"total": {"state": "VALUE", "value": 7}},
               "carriedForward": {"total": {"state": "VALUE", "value": 0}}}}}
            """)
        .post(CHECKS)
        .then()
        .statusCode(200)
        .body("verdict", equalTo("NON_CONFORMANT"))
        .body("results.findAll { it.outcome == 'FAIL' }.rule.unique()", equalTo(List.of("T3-01")));
  }

  @Test
  void last_years_report_is_taken_with_either_kind_of_request() throws IOException {
    String prior = Files.readString(Benches.SAMPLE).replace("2023年", "2022年");

    sample()
        .multiPart("prior", "prior.txt", prior.getBytes(StandardCharsets.UTF_8), "text/plain")
        .post(CHECKS)
        .then()
        .statusCode(200)
        .body("results.reason", not(hasItem("PRIOR_REPORT_MISSING")));
    json("{\"report\": {\"year\": 2023}, \"prior\": {\"year\": 2022}}")
        .post(CHECKS)
        .then()
        .statusCode(200);
  }

  @Test
  void a_prior_report_that_is_none_contradicts_the_request() throws IOException {
    String same = Files.readString(Benches.SAMPLE);
    String other = same.replace("2023年", "2022年").replace("水利局", "教育局");
    for (String prior : java.util.List.of(same, other, "今天天气很好。\n")) {
      sample()
          .multiPart("prior", "prior.txt", prior.getBytes(StandardCharsets.UTF_8), "text/plain")
          .post(CHECKS)
          .then()
          .statusCode(422)
          .body("type", equalTo("urn:gouji:problem:contradiction"));
    }
    json("{\"report\": {\"year\": 2023}, \"prior\": {\"year\": 2021}}")
        .post(CHECKS)
        .then()
        .statusCode(422);
  }

  @Test
  void a_document_that_cannot_be_read_is_an_unreadable_verdict() {
    text("今天天气很好。\n")
        .post(CHECKS)
        .then()
        .statusCode(200)
        .body("verdict", equalTo("UNREADABLE"))
        .body("reason", equalTo("NOT_A_REPORT"));
  }

  @Test
  void a_malformed_request_is_400() {
    given()
        .multiPart("outcomes", "all")
        .post(CHECKS)
        .then()
        .statusCode(400)
        .contentType(PROBLEM)
        .body("type", equalTo("urn:gouji:problem:malformed-request"))
        .body("title", equalTo("请求有误"))
        .body("status", equalTo(400))
        .body("detail", containsString("缺少文件"));
    sample().multiPart("asOf", "soon").post(CHECKS).then().statusCode(400);
    sample().multiPart("colour", "red").post(CHECKS).then().statusCode(400);
    sample().multiPart("province", "江苏").post(CHECKS).then().statusCode(400);
    sample().multiPart("file", Benches.SAMPLE.toFile()).post(CHECKS).then().statusCode(400);
    given().multiPart("file", "text without a file name").post(CHECKS).then().statusCode(400);
    json("{\"report\": {\"year\": \"2023\"}}")
        .post(CHECKS)
        .then()
        .statusCode(400)
        .body("pointer", equalTo("/report/year"));
    json("{").post(CHECKS).then().statusCode(400).contentType(PROBLEM);
    json("{\"report\": {}, \"options\": {\"asOf\": 3}}").post(CHECKS).then().statusCode(400);
    json("{}").post(CHECKS).then().statusCode(400);
    given()
        .contentType("multipart/form-data; boundary=x")
        .body("no form at all".getBytes(StandardCharsets.UTF_8))
        .post(CHECKS)
        .then()
        .statusCode(400)
        .contentType(PROBLEM);
  }

  @Test
  void a_request_that_contradicts_itself_is_422() {
    sample()
        .multiPart("asOf", "2024-01-01")
        .multiPart("published", "2024-01-31")
        .post(CHECKS)
        .then()
        .statusCode(422)
        .contentType(PROBLEM)
        .body("type", equalTo("urn:gouji:problem:contradiction"));
    json("{\"report\": {\"table4\": {\"reconsideration.total\": {\"state\": \"BLANK\", \"value\": 0}}}}")
        .post(CHECKS)
        .then()
        .statusCode(422)
        .body("pointer", equalTo("/report/table4/reconsideration.total"));
  }

  @Test
  void bytes_that_no_reader_claims_are_415() {
    given()
        .multiPart(
            "file", "report.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0, 1, 2, 0, 0}, "text/html")
        .post(CHECKS)
        .then()
        .statusCode(415)
        .contentType(PROBLEM)
        .body("type", equalTo("urn:gouji:problem:unknown-format"))
        .body("detail", containsString("report.doc"));
  }

  @Test
  void zip_of_several_documents_is_unreadable_and_names_them() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : List.of("乙.txt", "甲.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(Files.readAllBytes(Benches.SAMPLE));
      }
    }

    given()
        .multiPart("file", "reports.zip", out.toByteArray(), "application/zip")
        .post(CHECKS)
        .then()
        .statusCode(200)
        .body("verdict", equalTo("UNREADABLE"))
        .body("reason", equalTo("SEVERAL_REPORTS"))
        .body("message", containsString("2 份文件：“乙.txt”、“甲.txt”"))
        .body("subject.mediaType", equalTo("application/zip"));
  }

  @Test
  void a_request_of_another_media_type_is_415() {
    given()
        .contentType("text/plain")
        .body("x")
        .post(CHECKS)
        .then()
        .statusCode(415)
        .contentType(PROBLEM)
        .body("type", equalTo("urn:gouji:problem:unsupported-media-type"));
  }

  @Test
  void a_file_above_the_limit_is_413(@TempDir Path folder) throws IOException {
    Path big = Files.write(folder.resolve("big.txt"), new byte[(20 << 20) + 1]);
    given()
        .multiPart("file", big.toFile(), "text/plain")
        .post(CHECKS)
        .then()
        .statusCode(413)
        .contentType(PROBLEM)
        .body("type", equalTo("urn:gouji:problem:too-large"))
        .body("detail", containsString("big.txt"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          */*                                                  | application/json;charset=UTF-8
          application/*                                        | application/json;charset=UTF-8
          application/json                                     | application/json;charset=UTF-8
          application/sarif+json                               | application/sarif+json;charset=UTF-8
          text/html                                            | text/html;charset=UTF-8
          text/*                                               | text/html;charset=UTF-8
          text/html;q=0.4, application/json;q=0.5              | application/json;charset=UTF-8
          application/json;q=0.4, text/html                    | text/html;charset=UTF-8
          text/html, application/xhtml+xml, */*;q=0.8          | text/html;charset=UTF-8
          */*, application/json;q=0, text/html;q=0             | application/sarif+json;charset=UTF-8
          application/pdf, */*;q=0.1                           | application/json;charset=UTF-8
          application/vnd.openxmlformats-officedocument.spreadsheetml.sheet | application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
          """)
  void the_client_chooses_the_form_by_what_it_likes_best(String accept, String type) {
    sample().accept(accept).post(CHECKS).then().statusCode(200).contentType(type);
  }

  @Test
  void a_form_that_cannot_be_given_is_406() {
    for (String accept : List.of("application/pdf", "application/json;q=0", "text/plain")) {
      sample()
          .accept(accept)
          .post(CHECKS)
          .then()
          .statusCode(406)
          .contentType(PROBLEM)
          .body("type", equalTo("urn:gouji:problem:not-acceptable"))
          .body("detail", containsString("application/sarif+json"));
    }
  }

  @Test
  void every_form_tells_the_same_findings() {
    String json = sample().multiPart("outcomes", "FAIL").post(CHECKS).asString();
    String sarif =
        sample()
            .accept("application/sarif+json")
            .multiPart("outcomes", "FAIL")
            .post(CHECKS)
            .asString();
    String html =
        sample().accept("text/html").multiPart("outcomes", "FAIL").post(CHECKS).asString();

    List<String> messages = JsonPath.from(json).getList("results.message");
    assertThat(messages).isNotEmpty();
    assertThat(JsonPath.from(sarif).<String>getList("runs[0].results.message.text"))
        .isEqualTo(messages);
    assertThat(JsonPath.from(sarif).<String>getList("runs[0].tool.driver.rules.helpUri"))
        .isNotEmpty()
        .allMatch(page -> page.matches("http://localhost:[0-9]+/rules/[A-Z0-9-]+"));
    assertThat(html)
        .contains(messages.stream().map(message -> message.replace("&", "&amp;")).toList());
  }

  @Test
  void a_name_with_folders_is_cut_to_the_name() {
    given()
        .multiPart(
            "file", "C:\\reports\\a.txt", "今天。".getBytes(StandardCharsets.UTF_8), "text/plain")
        .post(CHECKS)
        .then()
        .statusCode(200)
        .body("subject.name", equalTo("a.txt"));
  }

  @Test
  void another_method_is_405_and_another_address_404() {
    given().delete(CHECKS).then().statusCode(405).contentType(PROBLEM);
    given()
        .get("/api/v1/nowhere")
        .then()
        .statusCode(404)
        .contentType(PROBLEM)
        .body("type", equalTo("urn:gouji:problem:not-found"));
  }

  @Test
  void checks_are_counted_and_timed() {
    sample().post(CHECKS).then().statusCode(200);

    given()
        .get("/q/metrics")
        .then()
        .statusCode(200)
        .body(containsString("gouji_checks_total{verdict=\"NON_CONFORMANT\"}"))
        .body(containsString("gouji_check_duration_seconds_count{verdict=\"NON_CONFORMANT\"}"));
  }
}
