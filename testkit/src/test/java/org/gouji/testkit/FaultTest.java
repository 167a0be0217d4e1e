package org.gouji.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultTest {
  private static final int SEEDS = 4;

  static List<Fault> faults() {
    return Fault.all();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void fault_planted_then_what_it_names_must_fail(Fault fault) {
    int planted = 0;
    for (int year = 2019; year <= 2025; year++) {
      for (long seed = 0; seed < SEEDS; seed++) {
        Optional<Fault.Planted> result = fault.plant(seed, year);
        if (result.isPresent()) {
          planted++;
          Expected expected = result.orElseThrow().expected(Layout.named("html"));
          assertThat(expected.fails()).containsAll(result.orElseThrow().fails());
        }
      }
    }
    assertThat(planted).isPositive();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void fault_planted_then_the_oracle_sees_a_difference_in_every_layout(Fault fault) {
    for (long seed = 0; seed < SEEDS; seed++) {
      Optional<Fault.Planted> result = fault.plant(seed, 2022);
      for (Layout layout : Layout.all()) {
        result.ifPresent(
            p -> {
              Expected expected = p.expected(layout);
              boolean seen =
                  !expected.fails().isEmpty()
                      || !expected.with(Outcome.UNDETERMINED).isEmpty()
                      || !expected.oneFails().isEmpty()
                      || expected.may().size() > 3;
              assertThat(seen).as("%s in %s", fault.id(), layout.name()).isTrue();
            });
      }
    }
  }

  @Test
  void all_faults_then_ids_are_unique_and_every_rule_of_the_families_is_broken() {
    Set<String> ids = new HashSet<>();
    Set<String> rules = new TreeSet<>();
    for (Fault fault : Fault.all()) {
      assertThat(ids.add(fault.id())).as(fault.id()).isTrue();
      rules.add(fault.rule());
    }
    assertThat(rules)
        .containsExactly(
            "DOC-01", "DOC-02", "DOC-03", "DOC-04", "DOC-05", "DOC-06", "DOC-07", "DOC-08",
            "DOC-09", "FMT-01", "FMT-02", "FMT-03", "FMT-04", "FMT-05", "FMT-06", "FMT-07",
            "FMT-08", "FMT-09", "NAR-01", "NAR-02", "NAR-03", "NAR-04", "NAR-05", "NAR-06",
            "NAR-07", "NAR-08", "NAR-09", "NAR-10", "NAR-11", "SEC-01", "SEC-02", "SEC-03",
            "SEC-04", "SEC-05", "SEC-06", "SEC-07", "SEC-08", "SEC-09", "T2-01", "T2-02", "T2-03",
            "T2-04", "T2-05", "T2-06", "T2-07", "T3-01", "T3-02", "T3-03", "T3-04", "T4-01",
            "T4-02", "T4-03", "YOY-01", "YOY-02", "YOY-03", "YOY-04", "YOY-05", "YOY-06", "YOY-07");
  }
}
