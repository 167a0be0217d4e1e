package org.gouji.api.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import org.gouji.api.Benches;
import org.gouji.check.Options;
import org.gouji.document.Limits;
import org.gouji.json.VerdictJson;
import org.gouji.judge.Outcome;
import org.gouji.report.ReporterKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CheckOptionsTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 2, 1);
  private static Workbench bench;

  @BeforeAll
  static void open() {
    bench = Workbench.open(Benches.PLUGINS, Limits.DEFAULT);
  }

  @AfterAll
  static void close() {
    bench.close();
  }

  private static CheckOptions of(Map<String, String> texts) throws OptionsException {
    return CheckOptions.of(texts, TODAY, bench.book());
  }

  @Test
  void nothing_said_is_today_and_the_outcomes_of_the_contract() throws OptionsException {
    assertThat(of(Map.of("province", " ")))
        .isEqualTo(new CheckOptions(Options.asOf(TODAY), VerdictJson.SHOWN_BY_DEFAULT));
  }

  @Test
  void every_option_is_read() throws OptionsException {
    CheckOptions options =
        of(
            Map.of(
                "province", "浙江",
                "reporter", "zone",
                "published", "2024-01-20",
                "submitted", "2024-01-10",
                "asOf", "2024-03-31",
                "outcomes", "fail, PASS"));

    assertThat(options.options().province()).contains("zhejiang");
    assertThat(options.options().reporter()).contains(ReporterKind.ZONE);
    assertThat(options.options().published()).contains(LocalDate.of(2024, 1, 20));
    assertThat(options.options().submitted()).contains(LocalDate.of(2024, 1, 10));
    assertThat(options.options().asOf()).isEqualTo(LocalDate.of(2024, 3, 31));
    assertThat(options.shown()).containsExactlyInAnyOrder(Outcome.FAIL, Outcome.PASS);
    assertThat(of(Map.of("outcomes", "all")).shown()).isEqualTo(EnumSet.allOf(Outcome.class));
  }

  @Test
  void all_problems_are_told_at_once() {
    assertThatThrownBy(
            () ->
                of(
                    Map.of(
                        "province", "江苏",
                        "reporter", "king",
                        "published", "2024-02-30",
                        "outcomes", "MAYBE",
                        "colour", "red")))
        .isInstanceOfSatisfying(
            OptionsException.class, e -> assertThat(e.isContradiction()).isFalse())
        .hasMessageContainingAll("江苏", "king", "2024-02-30", "MAYBE", "colour");
  }

  @Test
  void a_date_after_the_day_of_judgement_is_a_contradiction() {
    assertThatThrownBy(() -> of(Map.of("published", "2024-02-02")))
        .isInstanceOfSatisfying(
            OptionsException.class, e -> assertThat(e.isContradiction()).isTrue());
  }
}
