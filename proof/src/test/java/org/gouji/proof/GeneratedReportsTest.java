package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.gouji.verdict.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Thousands of made-up reports with a planted fault each, against the oracle of the test kit. */
class GeneratedReportsTest {

  private static final Set<String> FAMILIES =
      Set.of("SEC", "FMT", "DOC", "T2", "T3", "T4", "NAR", "YOY");

  @Test
  void every_planted_fault_is_found_and_nothing_else() {
    require(Specimen.some(0, 5));
  }

  @Test
  @Tag("long")
  void every_planted_fault_is_found_and_nothing_else_over_many_seeds() {
    require(
        LongStream.range(1, 11).boxed().flatMap(i -> Specimen.all(i * 10_000).stream()).toList());
  }

  @SuppressWarnings("SystemOut") // the table is what a reader of the build wants to see
  private static void require(List<Specimen> specimens) {
    Scores scores = new Scores();
    specimens.parallelStream()
        .forEach(
            specimen -> {
              Verdict verdict = Shipped.check(specimen.file(), specimen.priorFile());
              assertThat(verdict.report())
                  .as("%s: %s", specimen, verdict.explanation())
                  .isPresent();
              scores.add(specimen, specimen.expected(), verdict.results());
            });
    System.out.println(scores.table());

    assertThat(scores.differences()).as("against the catalogue").isEmpty();
    assertThat(scores.imperfect()).isEmpty();
    assertThat(scores.tried()).containsAll(rules());
    assertThat(scores.documents()).isGreaterThan(1000);
  }

  /** The rules of which the oracle knows what they must find. */
  private static List<String> rules() {
    return Shipped.ruleIds().stream()
        .filter(id -> FAMILIES.contains(id.substring(0, id.indexOf('-'))))
        .toList();
  }
}
