package org.gouji.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GeneratorTest {
  private static Stream<Sample> reports(Reporter reporter) {
    return IntStream.rangeClosed(2019, 2025)
        .boxed()
        .flatMap(
            year -> IntStream.range(0, 8).mapToObj(seed -> Generator.report(seed, year, reporter)));
  }

  @ParameterizedTest
  @EnumSource(Reporter.class)
  void clean_report_then_nothing_fails_in_any_layout(Reporter reporter) {
    reports(reporter)
        .forEach(
            sample -> {
              for (Layout layout : Layout.all()) {
                Expected expected = Oracle.expected(sample, layout);
                assertThat(expected.fails()).as("%s", sample.title()).isEmpty();
                assertThat(expected.with(Outcome.UNDETERMINED))
                    .as("only days and last year's report, which stand in no document")
                    .allMatch(
                        check -> check.rule().equals("DOC-07") || check.rule().startsWith("YOY"));
                assertThat(expected.oneFails()).isEmpty();
              }
            });
  }

  @ParameterizedTest
  @EnumSource(Reporter.class)
  void clean_report_then_all_but_the_exempt_and_the_yearly_checks_are_decided(Reporter reporter) {
    reports(reporter)
        .forEach(
            sample ->
                assertThat(Oracle.expected(sample).may().keySet())
                    .isSubsetOf(
                        new Check("FMT-07", "t2:procurement.totalAmount"),
                        new Check("T4-02", "t4"),
                        new Check("T4-03", "t4")));
  }

  @Test
  void two_years_of_one_organ_then_the_second_continues_the_first() {
    for (int year = 2020; year <= 2025; year++) {
      for (long seed = 0; seed < 30; seed++) {
        Generator.Pair pair = Generator.pair(seed, year, Reporter.DEPARTMENT);
        Table3 now = pair.report().table3().orElseThrow();
        Table3 before = pair.prior().table3().orElseThrow();
        assertThat(pair.report().organ()).isEqualTo(pair.prior().organ());
        assertThat(now.row("carriedOver").map(Row::cells))
            .isEqualTo(before.row("carriedForward").map(Row::cells));
        assertThat(
                Oracle.expected(pair.report(), Layout.named("html"), Optional.of(pair.prior()))
                    .fails())
            .isEmpty();
      }
    }
  }

  @Test
  void many_reports_then_some_are_all_zero_and_most_are_not() {
    long zero =
        IntStream.range(0, 200)
            .mapToObj(seed -> Generator.report(seed, 2023).table3().orElseThrow())
            .filter(t -> t.rows().stream().allMatch(r -> r.cells().stream().allMatch("0"::equals)))
            .count();
    assertThat(zero).isBetween(5L, 80L);
  }

  @Test
  void same_seed_then_same_report() {
    assertThat(Generator.report(7, 2022)).isEqualTo(Generator.report(7, 2022));
    assertThat(Generator.report(7, 2022)).isNotEqualTo(Generator.report(8, 2022));
  }

  @Test
  void unique_numbers_then_each_cell_has_its_own() {
    Sample trial = Generator.uniqueNumbers(1, 2020);
    assertThat(Generator.truth(trial)).hasSize(22 + 23 * 7 + 15);
    Sample format = Generator.uniqueNumbers(1, 2021);
    assertThat(Generator.truth(format)).hasSize(10 + 25 * 7 + 15);
    assertThat(Generator.truth(format)).containsEntry(3031L, "t3:granted:naturalPerson");
    assertThat(Generator.truth(format)).containsEntry(7001L, "t4:reconsideration.upheld");
  }

  @Test
  void every_kind_of_organ_then_its_name_shows_it() {
    for (Reporter reporter : Reporter.values()) {
      Sample sample = Generator.report(3, 2024, reporter);
      assertThat(sample.reporter()).isEqualTo(reporter);
      assertThat(sample.title()).startsWith(sample.organ());
    }
    assertThat(Arrays.stream(Reporter.values()).map(Reporter::code)).contains("zone");
  }
}
