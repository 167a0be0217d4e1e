package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.report.Organ;
import org.gouji.report.ReporterKind;
import org.junit.jupiter.api.Test;

class ParameterChangeTest {

  private static final Organ BUREAU =
      new Organ(
          Optional.of("海盐县水利局"),
          true,
          ReporterKind.DEPARTMENT,
          false,
          Optional.of("浙江省"),
          Optional.of("嘉兴市"),
          Optional.of("海盐县"),
          Optional.of("330424"),
          Optional.empty());

  private static List<ParameterChange> read(String json, List<String> problems) {
    try {
      return ParameterReader.changes(new ObjectMapper().readTree(json), problems);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static ParameterChange change(String more) {
    List<String> problems = new ArrayList<>();
    ParameterChange change =
        read(
                "[{\"rule\": \"DOC-07\", \"parameter\": \"published\", \"value\": \"01-20\","
                    + " \"from\": 2021, \"source\": \"某通知\""
                    + more
                    + "}]",
                problems)
            .get(0);
    assertThat(problems).isEmpty();
    return change;
  }

  @Test
  void an_office_is_named_by_code_by_the_beginning_of_a_code_or_by_name() {
    assertThat(change("").holdsFor(BUREAU, 2022)).isTrue();
    assertThat(change(", \"office\": \"330424\"").holdsFor(BUREAU, 2022)).isTrue();
    assertThat(change(", \"office\": \"3304\"").holdsFor(BUREAU, 2022)).isTrue();
    assertThat(change(", \"office\": \"330400\"").holdsFor(BUREAU, 2022)).isFalse();
    assertThat(change(", \"office\": \"海盐县水利局\"").holdsFor(BUREAU, 2022)).isTrue();
    assertThat(change(", \"office\": \"海盐县教育局\"").holdsFor(BUREAU, 2022)).isFalse();
  }

  @Test
  void the_nearer_office_goes_first() {
    assertThat(change(", \"office\": \"海盐县水利局\"").closeness(BUREAU))
        .isGreaterThan(change(", \"office\": \"330424\"").closeness(BUREAU));
    assertThat(change(", \"office\": \"3304\"").closeness(BUREAU))
        .isGreaterThan(change("").closeness(BUREAU));
  }

  @Test
  void years_and_kinds_of_reporter_are_bounds() {
    assertThat(change("").holdsFor(BUREAU, 2020)).isFalse();
    assertThat(change(", \"until\": 2021").holdsFor(BUREAU, 2022)).isFalse();
    assertThat(change(", \"reporter\": \"government\"").holdsFor(BUREAU, 2022)).isFalse();
    assertThat(change(", \"reporter\": \"department\"").holdsFor(BUREAU, 2022)).isTrue();
  }

  @Test
  void a_change_that_cannot_be_read_is_told_with_an_example() {
    List<String> problems = new ArrayList<>();

    read("[{\"rule\": \"DOC-07\", \"day\": \"01-20\", \"from\": 2021}]", problems);

    assertThat(problems).hasSize(2).allMatch(problem -> problem.startsWith("rule-set.yaml:"));
    assertThat(problems.get(1)).contains("`parameter` is missing").contains("DOC-07");
  }
}
