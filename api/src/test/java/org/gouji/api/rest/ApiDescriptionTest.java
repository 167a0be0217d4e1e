package org.gouji.api.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.gouji.api.Benches;
import org.gouji.json.PostedCheck;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiDescriptionTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  static JsonNode description() throws IOException {
    return JSON.readTree(given().get("/q/openapi?format=json").asByteArray());
  }

  /** The schema of the description, as a schema by itself. */
  static Schema schema(JsonNode description, String name) {
    ObjectNode root = JSON.createObjectNode();
    root.put("$ref", "#/components/schemas/" + name);
    root.set("components", description.path("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(root);
  }

  @Test
  void a_verdict_follows_the_schema_of_the_description() throws IOException {
    Schema schema = schema(description(), "Verdict");

    JsonNode verdict =
        JSON.readTree(
            given()
                .multiPart("file", Benches.SAMPLE.toFile())
                .multiPart("outcomes", "all")
                .post("/api/v1/checks")
                .asByteArray());

    assertThat(schema.validate(verdict)).isEmpty();
    assertThat(schema.validate(((ObjectNode) verdict).put("surplus", 1))).isNotEmpty();
  }

  @Test
  void the_examples_are_right() throws IOException {
    JsonNode description = description();
    JsonNode examples = description.path("components").path("examples");

    assertThat(schema(description, "Verdict").validate(examples.path("verdict").path("value")))
        .isEmpty();
    JsonNode posted = examples.path("postedCheck").path("value");
    assertThat(schema(description, "PostedCheck").validate(posted)).isEmpty();
    assertThat(PostedCheck.read(posted.toString().getBytes(StandardCharsets.UTF_8)).report().year())
        .hasValue(2023);
  }

  @Test
  void every_operation_says_that_too_many_are_not_answered() throws IOException {
    for (JsonNode path : description().path("paths")) {
      assertThat(path)
          .allSatisfy(
              operation -> assertThat(operation.at("/responses/429").isMissingNode()).isFalse());
    }
  }

  @Test
  void every_operation_and_its_problems_are_described() throws IOException {
    JsonNode paths = description().path("paths");

    assertThat(
            paths
                .path("/api/v1/checks")
                .path("post")
                .path("requestBody")
                .path("content")
                .fieldNames())
        .toIterable()
        .contains("multipart/form-data", "application/json");
    assertThat(paths.path("/api/v1/checks").path("post").path("responses").fieldNames())
        .toIterable()
        .contains("200", "400", "406", "413", "415", "422", "429", "503");
    assertThat(paths.fieldNames())
        .toIterable()
        .contains("/api/v1/rules", "/api/v1/rules/{id}", "/api/v1/rule-sets", "/api/v1/plugins");
  }
}
