package org.gouji.plugins.sarif;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gouji.json.VerdictJson;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.plugin.Exporter.Export;
import org.gouji.plugin.Showing;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleId;
import org.gouji.rule.RuleSet;
import org.gouji.rule.Severity;
import org.gouji.rule.Variant;
import org.gouji.rule.Years;
import org.gouji.verdict.Checked;
import org.gouji.verdict.Verdict;
import org.gouji.verdict.Verdicts;
import org.junit.jupiter.api.Test;

class SarifExporterTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static Checked checked(Verdict verdict) {
    return new Checked(verdict, Optional.empty(), Optional.empty());
  }

  private static String write(Showing showing, Checked... all) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Export export = new SarifExporter().open(out, showing)) {
      for (Checked one : all) {
        export.add(one);
      }
    }
    return out.toString(UTF_8);
  }

  /** What is written, after the official schema has been asked. */
  private static JsonNode valid(Showing showing, Checked... all) throws IOException {
    String log = write(showing, all);
    try (InputStream in =
        SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(new String(Objects.requireNonNull(in).readAllBytes(), UTF_8));
      assertThat(
              schema.validate(
                  log,
                  InputFormat.JSON,
                  context ->
                      context.executionConfig(config -> config.formatAssertionsEnabled(true))))
          .isEmpty();
      assertThat(schema.validate(log.replace("\"runs\"", "\"walks\""), InputFormat.JSON))
          .as("the schema is one that refuses")
          .isNotEmpty();
    }
    return JSON.readTree(log);
  }

  private static Verdict everyOutcome() {
    return Verdicts.of(
        Verdicts.sum(),
        Verdicts.title(),
        Verdicts.pass(),
        Verdicts.broken(),
        Verdicts.missing("YOY-01", "t3:col:total"));
  }

  private static Showing all() {
    return Verdicts.showing(EnumSet.allOf(Outcome.class));
  }

  private static Showing usual() {
    return Verdicts.showing(VerdictJson.SHOWN_BY_DEFAULT);
  }

  @Test
  void a_finding_has_its_rule_level_place_and_both_sides_values() throws IOException {
    JsonNode run = valid(usual(), checked(Verdicts.of(Verdicts.sum()))).at("/runs/0");

    JsonNode result = run.at("/results/0");
    assertThat(result.path("ruleId").textValue()).isEqualTo("T3-01");
    assertThat(run.at("/tool/driver/rules").path(result.path("ruleIndex").intValue()).path("id"))
        .isEqualTo(result.path("ruleId"));
    assertThat(result.path("kind").textValue()).isEqualTo("fail");
    assertThat(result.path("level").textValue()).isEqualTo("error");
    assertThat(result.at("/locations/0").toString())
        .isEqualTo(
            """
            {"physicalLocation":{"artifactLocation":{"uri":"%E6%8A%A5%E5%91%8A.txt","index":0},\
            "region":{"startLine":35,"startColumn":9}},\
            "logicalLocations":[{"name":"总计","fullyQualifiedName":"t3:col:total"}]}""");
    assertThat(result.at("/relatedLocations/1").toString())
        .isEqualTo(
            """
            {"id":2,"physicalLocation":{"artifactLocation":{"uri":"%E6%8A%A5%E5%91%8A.txt","index":0},\
            "region":{"startLine":58,"startColumn":9}},\
            "logicalLocations":[{"name":"“（七）总计”行总计列","fullyQualifiedName":"t3:resultsTotal:total"}],\
            "message":{"text":"“（七）总计”行总计列：1"}}""");
    assertThat(result.at("/partialFingerprints/gouji~1v1").textValue()).isEqualTo("f00d");
    assertThat(run.at("/artifacts/0/hashes/sha-256").textValue()).isEqualTo("0".repeat(64));
    assertThat(run.path("columnKind").textValue()).isEqualTo("utf16CodeUnits");
  }

  @Test
  void each_outcome_has_the_kind_of_the_standard_and_only_failures_a_level() throws IOException {
    List<String> kinds = new ArrayList<>();
    for (JsonNode result : valid(all(), checked(everyOutcome())).at("/runs/0/results")) {
      kinds.add(result.path("kind").textValue() + " " + result.path("level").textValue());
    }

    assertThat(kinds)
        .containsExactly("fail error", "fail warning", "pass none", "open none", "open none");
  }

  @Test
  void what_passed_is_left_out_unless_asked_for() throws IOException {
    assertThat(valid(usual(), checked(Verdicts.of(Verdicts.pass()))).at("/runs/0/results"))
        .isEmpty();
  }

  @Test
  void a_place_that_is_no_line_is_told_in_words() throws IOException {
    JsonNode result =
        valid(usual(), checked(Verdicts.of(Verdicts.title()))).at("/runs/0/results/0");
    JsonNode location = result.at("/locations/0");

    assertThat(location.at("/physicalLocation/region").isMissingNode()).isTrue();
    assertThat(location.at("/properties/place").textValue()).isEqualTo("第3张表格第5行第3列");
    assertThat(location.at("/message/text").textValue()).isEqualTo("第3张表格第5行第3列");
    assertThat(result.at("/relatedLocations/0/message/text").textValue()).endsWith("（第3张表格第5行第3列）");
  }

  @Test
  void a_broken_rule_and_an_unreadable_file_are_runs_that_did_not_succeed() throws IOException {
    JsonNode runs =
        valid(usual(), checked(Verdicts.of(Verdicts.broken())), checked(Verdicts.unreadable()))
            .path("runs");

    assertThat(runs).hasSize(2);
    for (JsonNode run : runs) {
      assertThat(run.at("/invocations/0/executionSuccessful").booleanValue()).isFalse();
    }
    assertThat(
            runs.at("/0/invocations/0/toolExecutionNotifications/0/associatedRule/id").textValue())
        .isEqualTo("T4-01");
    assertThat(runs.at("/1/invocations/0/toolExecutionNotifications/0/descriptor/id").textValue())
        .isEqualTo("EMPTY");
    assertThat(runs.at("/1/properties/verdict").textValue()).isEqualTo("UNREADABLE");
  }

  @Test
  void a_rule_is_described_by_its_page_and_linked_to_it() throws IOException {
    Showing showing =
        new Showing(
            Set.of(Outcome.FAIL),
            List.of(ruleSet()),
            Optional.of(URI.create("http://localhost:8080/")),
            Showing.Look.PLAIN);

    assertThat(
            valid(showing, checked(Verdicts.of(Verdicts.sum())))
                .at("/runs/0/tool/driver/rules/0")
                .toString())
        .isEqualTo(
            """
            {"id":"T3-01","shortDescription":{"text":"T3-01 的名称"},\
            "fullDescription":{"text":"两边不相等。"},\
            "help":{"text":"## 问题是什么\\n\\n两边不相等。","markdown":"## 问题是什么\\n\\n两边不相等。"},\
            "helpUri":"http://localhost:8080/rules/T3-01",\
            "defaultConfiguration":{"level":"error"},\
            "properties":{"severity":"ERROR","mandatory":true,"englishTitle":"Out of balance"}}""");
  }

  private static RuleSet ruleSet() {
    Variant main =
        new Variant(
            "",
            Optional.empty(),
            Severity.ERROR,
            java.util.Map.of(),
            java.util.Map.of(),
            "不平",
            "更正");
    Rule rule =
        new Rule(
            new RuleId("T3-01"),
            "不平",
            "Out of balance",
            true,
            false,
            List.of(),
            new Years(2019, OptionalInt.empty()),
            List.of(),
            List.of(),
            false,
            Optional.empty(),
            List.of("t3:col:<column>"),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            java.util.Map.of(),
            java.util.Map.of(),
            java.util.Map.of(),
            Optional.empty(),
            java.util.Map.of("", main),
            "",
            "## 问题是什么\n\n两边不相等。\n");
    return new RuleSet(
        "cn",
        "全国",
        "1.0.0",
        "sha256:00",
        Optional.empty(),
        Optional.empty(),
        List.of(rule),
        List.of(),
        List.of());
  }

  @Test
  void hostile_text_stays_text_and_the_log_stays_valid() throws IOException {
    Result hostile = Verdicts.saying(Verdicts.sum(), "\"}],\u0000\u2028<script>\\");
    Checked checked =
        Verdicts.shown(
            Verdicts.of(hostile), "../a b:\"%25?.txt", Optional.empty(), Optional.empty());

    JsonNode run = valid(usual(), checked).at("/runs/0");

    assertThat(run.at("/results/0/message/text").textValue()).isEqualTo(hostile.message());
    assertThat(run.at("/artifacts/0/location/uri").textValue())
        .isEqualTo("..%2Fa%20b%3A%22%2525%3F.txt");
  }

  @Test
  void no_file_at_all_is_a_log_without_runs_and_the_same_input_gives_the_same_bytes()
      throws IOException {
    assertThat(valid(usual()).path("runs")).isEmpty();
    assertThat(write(all(), checked(everyOutcome())))
        .isEqualTo(write(all(), checked(everyOutcome())));
  }
}
