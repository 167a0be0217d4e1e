package org.gouji.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.diagnose.Diagnosis;
import org.gouji.document.Place;
import org.gouji.document.Unreadable;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;
import org.gouji.form.Measure;
import org.gouji.form.TableKey;
import org.gouji.judge.Evidence;
import org.gouji.judge.Hint;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.report.Origin;
import org.gouji.report.Report;
import org.gouji.report.Statement;
import org.gouji.rule.Basis;
import org.gouji.rule.Reason;
import org.gouji.rule.RuleId;
import org.gouji.rule.Severity;
import org.gouji.rule.Years;
import org.gouji.verdict.Conclusion;
import org.gouji.verdict.Grounds;
import org.gouji.verdict.Verdict;
import org.gouji.verdict.Verdicts;
import org.junit.jupiter.api.Test;

class VerdictJsonTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(VerdictJson.schema());

  private static final Grounds GROUNDS =
      new Grounds(
          OptionalInt.of(2020),
          Optional.of(Edition.E2019),
          List.of(new Grounds.UsedRuleSet("cn", "1.0.0", "sha256:ab")),
          "gouji 1.0.0",
          LocalDate.of(2021, 2, 1));

  private static List<Error> errors(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  private static Result result(Outcome outcome, String target) {
    Cell cell =
        new Cell(
            new CellKey(TableKey.T3, "granted", "total"),
            CellState.VALUE,
            Optional.of(BigDecimal.valueOf(3)),
            "3",
            Optional.empty(),
            false,
            Measure.COUNT,
            Origin.UNKNOWN,
            Optional.of(new Place.TextPlace(50, 9)));
    boolean open = outcome == Outcome.UNDETERMINED;
    return new Result(
        new RuleId("T3-02"),
        "",
        target,
        outcome,
        open ? Optional.of(Reason.UPSTREAM_FAILED) : Optional.empty(),
        Severity.ERROR,
        true,
        "办结总计与分项之和不符",
        "总计列：相差 3",
        List.of(new Basis("国办公开办函〔2019〕60号", "表三", new Years(2019, OptionalInt.empty()))),
        outcome == Outcome.PASS ? "" : "核对该列。",
        outcome == Outcome.PASS
            ? List.of()
            : List.of(
                new Evidence.OfCell(cell),
                new Evidence.OfText(new Statement("予以公开3件", Place.ElementPlace.of("body/p[3]")))),
        outcome == Outcome.FAIL ? Optional.of(new BigDecimal("3E+3")) : Optional.empty(),
        outcome == Outcome.FAIL ? Optional.of(BigDecimal.ZERO) : Optional.empty(),
        open ? Optional.of(new Result.Blocker(new RuleId("FMT-03"), "t3")) : Optional.empty(),
        outcome == Outcome.FAIL
            ? Optional.of(
                new Hint(
                    new Diagnosis(List.of(new Diagnosis.Change(cell, BigDecimal.TEN))), "改为 10"))
            : Optional.empty(),
        "f00d");
  }

  private static Verdict verdict(Report report, Result... results) {
    return new Verdict(
        Conclusion.of(List.of(results)),
        Optional.empty(),
        Optional.empty(),
        List.of("略去页脚。"),
        Verdicts.SUBJECT,
        GROUNDS,
        Optional.of(report),
        List.of(results));
  }

  @Test
  void a_verdict_is_written_in_the_order_of_the_contract() {
    Verdict verdict =
        verdict(
            ReportJson.read("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
            result(Outcome.FAIL, "t3:col:total"),
            result(Outcome.UNDETERMINED, "t3:col:naturalPerson"),
            result(Outcome.PASS, "t3:col:otherOrganization"));

    String json = VerdictJson.write(verdict, VerdictJson.SHOWN_BY_DEFAULT);

    assertThat(json)
        .startsWith(
            "{\"verdict\":\"NON_CONFORMANT\",\"counts\":{\"PASS\":1,\"FAIL\":1,\"NOT_APPLICABLE\":0,"
                + "\"UNDETERMINED\":1,\"ERROR\":0,\"NOT_RUN\":0},\"subject\":{\"name\":\"报告.txt\","
                + "\"mediaType\":\"text/plain\",\"claimedType\":null,\"sha256\":\""
                + "0".repeat(64)
                + "\",\"reader\":\"text\"},\"basis\":{\"year\":2020,\"edition\":\"2019\","
                + "\"ruleSets\":[{\"id\":\"cn\",\"version\":\"1.0.0\",\"digest\":\"sha256:ab\"}],"
                + "\"engine\":\"gouji 1.0.0\",\"asOf\":\"2021-02-01\"},\"notes\":[\"略去页脚。\"],"
                + "\"report\":{\"title\":null,")
        .endsWith(
            "\"results\":[{\"rule\":\"T3-02\",\"target\":\"t3:col:total\",\"outcome\":\"FAIL\","
                + "\"severity\":\"ERROR\",\"mandatory\":true,\"title\":\"办结总计与分项之和不符\","
                + "\"message\":\"总计列：相差 3\",\"basis\":[{\"norm\":\"国办公开办函〔2019〕60号\","
                + "\"article\":\"表三\"}],\"fix\":\"核对该列。\",\"evidence\":[{\"cell\":"
                + "\"t3:granted:total\",\"state\":\"VALUE\",\"value\":3,\"raw\":\"3\",\"at\":"
                + "{\"line\":50,\"column\":9}},{\"text\":\"予以公开3件\",\"at\":{\"path\":\"body/p[3]\"}}],"
                + "\"expected\":3000,\"actual\":0,\"diagnosis\":{\"message\":\"改为 10\",\"changes\":"
                + "[{\"cell\":\"t3:granted:total\",\"state\":\"VALUE\",\"value\":3,\"raw\":\"3\","
                + "\"at\":{\"line\":50,\"column\":9},\"wouldBe\":10}]},"
                + "\"fingerprint\":\"f00d\"},{\"rule\":\"T3-02\","
                + "\"target\":\"t3:col:naturalPerson\",\"outcome\":\"UNDETERMINED\","
                + "\"reason\":\"UPSTREAM_FAILED\",\"severity\":\"ERROR\",\"mandatory\":true,"
                + "\"title\":\"办结总计与分项之和不符\",\"message\":\"总计列：相差 3\",\"basis\":[{\"norm\":"
                + "\"国办公开办函〔2019〕60号\",\"article\":\"表三\"}],\"resolve\":\"核对该列。\","
                + "\"evidence\":[{\"cell\":\"t3:granted:total\",\"state\":\"VALUE\",\"value\":3,"
                + "\"raw\":\"3\",\"at\":{\"line\":50,\"column\":9}},{\"text\":\"予以公开3件\",\"at\":"
                + "{\"path\":\"body/p[3]\"}}],\"blockedBy\":{\"rule\":\"FMT-03\",\"target\":\"t3\"},"
                + "\"fingerprint\":\"f00d\"}]}");
    assertThat(errors(json)).isEmpty();
  }

  @Test
  void every_verdict_follows_the_schema_and_its_report_can_be_read_back() {
    for (long seed = 0; seed < 100; seed++) {
      Report report = new RandomReports(seed).report();
      Verdict verdict =
          verdict(
              report,
              result(Outcome.FAIL, "t3:col:total"),
              result(Outcome.UNDETERMINED, "t3:col:total"),
              result(Outcome.NOT_APPLICABLE, "t3:col:total"));

      String json = VerdictJson.write(verdict, EnumSet.allOf(Outcome.class));

      assertThat(errors(json)).as("seed %d", seed).isEmpty();
      assertThat(PostedCheck.reportIn(json.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
          .isEqualTo(report);
    }
  }

  @Test
  void an_unreadable_document_has_reason_and_message_and_no_report() {
    Verdict verdict =
        new Verdict(
            Conclusion.UNREADABLE,
            Optional.of(Unreadable.SCAN),
            Optional.of("文件是扫描件，没有文字。"),
            List.of(),
            Verdicts.SUBJECT,
            new Grounds(OptionalInt.empty(), Optional.empty(), List.of(), "gouji", LocalDate.EPOCH),
            Optional.empty(),
            List.of());

    String json = VerdictJson.write(verdict, VerdictJson.SHOWN_BY_DEFAULT);

    assertThat(json)
        .startsWith("{\"verdict\":\"UNREADABLE\",\"reason\":\"SCAN\",\"message\":\"文件是扫描件，没有文字。\",")
        .endsWith("\"notes\":[],\"report\":null,\"results\":[]}");
    assertThat(errors(json)).isEmpty();
  }

  @Test
  void the_schema_refuses_what_is_not_in_it() {
    assertThat(errors("{}")).isNotEmpty();
    assertThat(errors("{\"verdict\": \"FINE\"}")).isNotEmpty();
  }
}
