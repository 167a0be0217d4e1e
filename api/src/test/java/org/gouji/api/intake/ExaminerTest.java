package org.gouji.api.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.gouji.api.Benches;
import org.gouji.api.store.Actor;
import org.gouji.api.store.Arrival;
import org.gouji.api.store.ByteStore;
import org.gouji.api.store.Judged;
import org.gouji.api.store.Organ;
import org.gouji.api.store.Organs;
import org.gouji.api.store.Region;
import org.gouji.api.store.Reports;
import org.gouji.api.store.Told;
import org.gouji.api.store.Verdicts;
import org.gouji.judge.Outcome;
import org.gouji.report.ReporterKind;
import org.gouji.testkit.Fault;
import org.gouji.testkit.Layout;
import org.gouji.testkit.Sample;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExaminerTest {

  private static final LocalDate DAY = LocalDate.of(2024, 2, 1);
  private static final Layout LAYOUT = Layout.named("html");

  @Inject Examiner examiner;
  @Inject Reports reports;
  @Inject Organs organs;
  @Inject ByteStore bytes;
  @Inject Verdicts verdicts;

  private static Actor in(String region) {
    return new Actor("wang", new Region(region));
  }

  private void register(String code, String name, String division, String... formerNames) {
    organs.put(
        in(division),
        List.of(
            new Organ(
                code,
                name,
                ReporterKind.DEPARTMENT,
                new Region(division),
                Optional.empty(),
                Optional.empty(),
                List.of(formerNames),
                Optional.empty(),
                2019,
                OptionalInt.empty(),
                Map.of())));
  }

  private Arrival arrival(String name, byte[] content) {
    return new Arrival(
        bytes.keep(content), name, content.length, Optional.empty(), Optional.empty());
  }

  private Arrival sample() {
    try {
      return arrival("county.txt", Files.readAllBytes(Benches.SAMPLE));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Arrival written(Sample report) {
    return arrival(LAYOUT.fileName(), LAYOUT.write(report));
  }

  private Examination examine(String region, Arrival arrival, Told told) {
    return examiner.examine(new Region(region), arrival, told, DAY);
  }

  private Judged judged(String region, Arrival arrival) {
    Examination examination = examine(region, arrival, Told.NOTHING);
    assertThat(examination).isInstanceOf(Examination.Done.class);
    return ((Examination.Done) examination).judged();
  }

  @Test
  void a_document_becomes_a_version_once_and_its_verdict_stays_as_it_was_judged() {
    register("X-WATER", "云溪县水利局", "510101");
    Judged judged = judged("510101", sample());
    assertThat(judged.organ()).isEqualTo("X-WATER");
    assertThat(judged.year()).isEqualTo(2023);

    Reports.Kept first = reports.keep(in("510100"), judged);
    Reports.Kept again = reports.keep(in("510100"), judged("510101", sample()));

    assertThat(first.isNew()).isTrue();
    assertThat(again).isEqualTo(new Reports.Kept(first.id(), false));
    assertThat(first.id().version()).isEqualTo(1);
    assertThat(reports.withBytes(new Region("510000"), judged.arrival().sha256()))
        .contains(first.id());
    assertThat(reports.withBytes(new Region("510200"), judged.arrival().sha256())).isEmpty();
    assertThat(new String(verdicts.read(judged.content()), StandardCharsets.UTF_8))
        .startsWith("{\"verdict\":\"NON_CONFORMANT\"")
        .contains("\"outcome\":\"PASS\"", "\"asOf\":\"2024-02-01\"");
  }

  @Test
  void the_organ_is_the_one_of_that_name_now_or_formerly_or_is_asked_for() {
    register("X-NEW", "云溪县水利和湖泊局", "510301", "云溪县水利局");
    assertThat(judged("510301", sample()).organ()).isEqualTo("X-NEW");

    register("X-OTHER", "云溪县水利局", "510302");
    assertThat(examine("510300", sample(), Told.NOTHING))
        .isInstanceOfSatisfying(
            Examination.Asks.class, asks -> assertThat(asks.message()).contains("云溪县水利局", "请指定机关"));
    assertThat(examine("510400", sample(), Told.NOTHING)).isInstanceOf(Examination.Asks.class);

    Told told = new Told(Optional.of("X-OTHER"), OptionalInt.empty());
    assertThat(examine("510300", sample(), told))
        .isInstanceOfSatisfying(
            Examination.Done.class, done -> assertThat(done.judged().organ()).isEqualTo("X-OTHER"));
    assertThat(examine("510400", sample(), told)).isInstanceOf(Examination.Asks.class);
  }

  @Test
  void what_is_told_against_the_document_is_asked_again() {
    register("X-ONE", "云溪县水利局", "510501");
    register("X-TWO", "云溪县财政局", "510501");

    assertThat(examine("510501", sample(), new Told(Optional.of("X-TWO"), OptionalInt.empty())))
        .isInstanceOfSatisfying(
            Examination.Asks.class, asks -> assertThat(asks.message()).contains("X-ONE"));
    assertThat(examine("510501", sample(), new Told(Optional.empty(), OptionalInt.of(2022))))
        .isInstanceOfSatisfying(
            Examination.Asks.class, asks -> assertThat(asks.message()).contains("2023", "2022"));
  }

  @Test
  void what_is_no_report_is_refused_with_what_to_do() {
    byte[] letter = "各位同事：\n下周一开会。\n".getBytes(StandardCharsets.UTF_8);
    byte[] rich = "{\\rtf1\\ansi report}".getBytes(StandardCharsets.UTF_8);

    assertThat(examine("510600", arrival("letter.txt", letter), Told.NOTHING))
        .isInstanceOfSatisfying(
            Examination.Refused.class, refused -> assertThat(refused.message()).isNotBlank());
    assertThat(examine("510600", arrival("rich.rtf", rich), Told.NOTHING))
        .isInstanceOfSatisfying(
            Examination.Refused.class,
            refused -> assertThat(refused.message()).contains("rich.rtf"));
  }

  @Test
  void last_years_report_counts_as_soon_as_somebody_has_confirmed_it() {
    Fault.Planted planted = Fault.named("YOY-01-more").plant(7, 2023).orElseThrow();
    Sample now = planted.sample();
    Sample before = planted.prior().orElseThrow();
    register("X-YOY", now.organ(), "510701");
    Actor wang = in("510701");
    Reports.VersionId prior = reports.keep(wang, judged("510701", written(before))).id();

    Judged alone = judged("510701", written(now));
    reports.confirm(wang, prior.report(), true, OptionalLong.empty());
    Reports.VersionId first = reports.keep(wang, alone).id();
    Judged beside = judged("510701", written(now));

    assertThat(failing(alone)).noneMatch(rule -> rule.startsWith("YOY"));
    assertThat(alone.prior()).isEmpty();
    assertThat(failing(beside)).contains("YOY-01");
    assertThat(beside.prior()).isPresent();
    assertThat(beside.facts()).isNotEqualTo(alone.facts());
    assertThat(reports.keep(wang, beside)).isEqualTo(new Reports.Kept(first, false));
    assertThat(reports.confirmed("X-YOY", 2023)).isEmpty();
    reports.confirm(wang, first.report(), true, OptionalLong.empty());
    assertThat(reports.confirmed("X-YOY", 2023))
        .map(Reports.KeptVerdict::content)
        .contains(beside.content());
  }

  private static List<String> failing(Judged judged) {
    return judged.verdict().results().stream()
        .filter(result -> result.outcome() == Outcome.FAIL)
        .map(result -> result.rule().value())
        .toList();
  }
}
