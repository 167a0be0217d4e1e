package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.report.Report;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleId;
import org.gouji.testkit.Generator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No check passes without the values that it needs. */
class MissingValuesTest {

  private static final Set<String> NO_RESULTS =
      Set.of("newReceived", "carriedOver", "resultsTotal", "carriedForward");

  @ParameterizedTest
  @CsvSource({
    "2020, BLANK",
    "2020, AMBIGUOUS",
    "2021, DASH",
    "2022, UNREADABLE",
    "2023, ABSENT",
    "2024, BLANK",
    "2025, AMBIGUOUS"
  })
  void a_needed_cell_is_taken_away_then_the_check_does_not_pass(int year, CellState state) {
    Report whole = Reports.of(Generator.report(year, year));
    List<String> passed = new ArrayList<>();
    for (Cell cell : Reports.cells(whole)) {
      for (Result result :
          Shipped.JUDGE.judge(Reports.without(whole, cell, state), Optional.empty())) {
        if (result.outcome() == Outcome.PASS && stands(result, cell, state)) {
          passed.add(Shipped.check(result) + " without " + cell.target());
        }
      }
    }

    assertThat(passed).isEmpty();
  }

  /** A rule of both editions may need a cell that one of them has and the other has not. */
  @Test
  void the_cells_that_a_rule_needs_are_in_a_report_that_it_judges() {
    Set<String> needed = new TreeSet<>();
    Set<String> found = new TreeSet<>();
    List<String> none = new ArrayList<>();
    for (int year : List.of(2019, 2020, 2021, 2022)) {
      Report whole = Reports.of(Generator.report(year, year));
      for (Result result : Shipped.JUDGE.judge(whole, Optional.empty())) {
        List<String> needs = rule(result.rule()).needs();
        if (result.outcome() != Outcome.NOT_APPLICABLE && !needs.isEmpty()) {
          List<String> there = needs.stream().filter(n -> isIn(whole, n, result.target())).toList();
          needs.forEach(need -> needed.add(Shipped.check(result) + " needs " + need));
          there.forEach(need -> found.add(Shipped.check(result) + " needs " + need));
          if (there.isEmpty()) {
            none.add(Shipped.check(result) + " of " + year + " needs none that is there");
          }
        }
      }
    }

    assertThat(none).isEmpty();
    assertThat(found).isEqualTo(needed);
  }

  private static boolean isIn(Report report, String pattern, String target) {
    Pattern needed = needed(pattern, target);
    return Reports.cells(report).stream().anyMatch(c -> needed.matcher(c.target()).matches());
  }

  private static boolean stands(Result result, Cell cell, CellState state) {
    Rule rule = rule(result.rule());
    List<String> patterns = new ArrayList<>(rule.needs());
    if (state == CellState.ABSENT || state == CellState.AMBIGUOUS) {
      patterns.addAll(rule.needsPlaced());
    }
    return patterns.stream()
        .anyMatch(
            pattern ->
                needed(pattern, result.target()).matcher(cell.target()).matches()
                    && (!pattern.contains("<result>") || !NO_RESULTS.contains(cell.row())));
  }

  private static Rule rule(RuleId id) {
    return Shipped.JUDGE.rules().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
  }

  /** The cells of a needs pattern for one target: its own row, column or group, else every one. */
  private static Pattern needed(String pattern, String target) {
    String any = ".+";
    String row = target.startsWith("t3:row:") ? target.substring(7) : any;
    String column = target.startsWith("t3:col:") ? target.substring(7) : any;
    String group = target.matches("t[24]:\\w+(\\..*)?") ? target.replaceAll("^t.:|\\..*", "") : any;
    String cell = target.matches("t[24]:\\w+\\..*") ? target.replaceAll(".*\\.", "") : any;
    return Pattern.compile(
        pattern
            .replace("<target>", target)
            .replace(".", "\\.")
            .replace("<result>", any)
            .replace("<row>", target.startsWith("t2:") ? group : row)
            .replace("<column>", column)
            .replace("<group>", group)
            .replace("<cell>", cell));
  }
}
