package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.form.TableKey;
import org.gouji.judge.Hint;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.report.Report;
import org.gouji.testkit.Generator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hints on broken sums, against a search of its own over all single cells. */
class DiagnosisTest {

  private static final List<String> SUM_RULES = List.of("T3-01", "T3-02", "T3-03", "T4-01");

  /** Sums that hold in a clean report, by plain string handling. */
  private record Sum(List<Cell> left, List<Cell> right) {
    long excess(Map<String, Long> values) {
      return left.stream().mapToLong(cell -> values.get(cell.target())).sum()
          - right.stream().mapToLong(cell -> values.get(cell.target())).sum();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2020, 2021, 2024})
  void one_cell_is_changed_then_the_hint_names_it_wherever_no_other_cell_explains_as_much(
      int year) {
    Random random = new Random(year);
    int identifiable = 0;
    int right = 0;
    for (int seed = 0; seed < 3; seed++) {
      Report whole = Reports.of(Generator.report(seed, year));
      List<Sum> sums = sums(whole);
      for (Cell cell : counted(whole)) {
        long truth = cell.value().orElseThrow().longValueExact();
        long other = truth == 0 || random.nextBoolean() ? truth + 1 + random.nextInt(9) : 0;
        Report changed = Reports.with(whole, cell, other);
        Set<String> hints = hints(Shipped.JUDGE.judge(changed, Optional.empty()), cell.table());
        Set<String> explanations = explanations(changed, sums);
        assertThat(explanations).contains(cell.target() + " " + truth);
        if (explanations.size() == 1) {
          identifiable++;
          right += hints.equals(explanations) ? 1 : 0;
        } else {
          assertThat(hints).as("%s is one of %s", cell.target(), explanations).isEmpty();
        }
      }
    }
    System.out.printf("diagnosis %d: %d of %d identifiable right%n", year, right, identifiable);
    assertThat(identifiable).isGreaterThan(400);
    assertThat(right).isGreaterThanOrEqualTo(identifiable * 95 / 100);
  }

  @Test
  void two_cells_are_changed_then_a_hint_is_right_or_silent() {
    Random random = new Random(7);
    int right = 0;
    int silent = 0;
    List<String> wrong = new ArrayList<>();
    Report whole = Reports.of(Generator.report(7, 2022));
    List<Cell> cells = counted(whole).stream().filter(cell -> cell.table().equals("t3")).toList();
    for (int round = 0; round < 400; round++) {
      Cell a = cells.get(random.nextInt(cells.size()));
      Cell b = cells.get(random.nextInt(cells.size()));
      if (a.equals(b)) {
        continue;
      }
      Report changed = Reports.with(Reports.with(whole, a, value(a) + 3), b, value(b) + 5);
      Set<String> truth =
          new TreeSet<>(Set.of(a.target() + " " + value(a), b.target() + " " + value(b)));
      Set<String> hints = hints(Shipped.JUDGE.judge(changed, Optional.empty()), "t3");
      if (hints.isEmpty()) {
        silent++;
      } else if (hints.equals(truth)) {
        right++;
      } else {
        wrong.add(truth + " explained by " + hints);
      }
    }
    System.out.printf("diagnosis of two cells: %d right, %d silent, %s%n", right, silent, wrong);
    assertThat(wrong).isEmpty();
    assertThat(right).isGreaterThan(silent);
  }

  @Test
  void the_row_of_the_wrong_cell_has_a_blank_then_its_column_alone_names_nobody() {
    Report whole = Reports.of(Generator.report(5, 2023));
    Map<String, Cell> cells = whole.table(TableKey.T3).cells();
    Cell wrong = cells.get("t3:granted:naturalPerson");
    Report changed =
        Reports.without(
            Reports.with(whole, wrong, value(wrong) + 1),
            cells.get("t3:granted:otherOrganization"),
            CellState.BLANK);

    List<Result> results = Shipped.JUDGE.judge(changed, Optional.empty());

    assertThat(results)
        .filteredOn(result -> result.outcome() == Outcome.FAIL)
        .anyMatch(result -> result.target().equals("t3:col:naturalPerson"));
    assertThat(hints(results, "t3")).isEmpty();
  }

  @Test
  void a_sum_rule_fails_exactly_where_its_identity_is_broken() {
    Report whole = Reports.of(Generator.report(3, 2021));
    List<Sum> sums = sums(whole);
    for (Cell cell : counted(whole)) {
      Report changed = Reports.with(whole, cell, value(cell) + 2);
      long broken = sums.stream().filter(sum -> sum.excess(values(changed)) != 0).count();
      long failed =
          Shipped.JUDGE.judge(changed, Optional.empty()).stream()
              .filter(result -> result.outcome() == Outcome.FAIL)
              .filter(result -> SUM_RULES.contains(result.rule().value()))
              .count();

      assertThat(failed).as(cell.target()).isEqualTo(broken);
    }
  }

  private static long value(Cell cell) {
    return cell.value().orElseThrow().longValueExact();
  }

  private static List<Cell> counted(Report report) {
    return Reports.cells(report).stream().filter(cell -> !cell.table().equals("t2")).toList();
  }

  private static Map<String, Long> values(Report report) {
    Map<String, Long> values = new LinkedHashMap<>();
    counted(report).forEach(cell -> values.put(cell.target(), value(cell)));
    return values;
  }

  /** What the hints of one table say, as "target value"; they must agree. */
  private static Set<String> hints(List<Result> results, String table) {
    List<Set<String>> hints =
        results.stream()
            .filter(result -> result.target().startsWith(table))
            .flatMap(result -> result.hint().stream())
            .map(DiagnosisTest::told)
            .distinct()
            .toList();
    assertThat(hints).hasSizeLessThanOrEqualTo(1);
    return hints.isEmpty() ? Set.of() : hints.get(0);
  }

  private static Set<String> told(Hint hint) {
    return hint.diagnosis().changes().stream()
        .map(change -> change.cell().target() + " " + plain(change.value()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String plain(BigDecimal value) {
    return value.toPlainString();
  }

  /** Every single cell with the value that mends all sums. */
  private static Set<String> explanations(Report changed, List<Sum> sums) {
    Map<String, Long> values = values(changed);
    Set<String> explanations = new TreeSet<>();
    for (Map.Entry<String, Long> entry : values.entrySet()) {
      Set<Long> wanted = new TreeSet<>();
      for (Sum sum : sums) {
        long excess = sum.excess(values);
        boolean left = sum.left().stream().anyMatch(c -> c.target().equals(entry.getKey()));
        boolean right = sum.right().stream().anyMatch(c -> c.target().equals(entry.getKey()));
        if (left || right) {
          wanted.add(entry.getValue() + (left ? -excess : excess));
        } else if (excess != 0) {
          wanted.add(Long.MIN_VALUE);
        }
      }
      if (wanted.size() == 1) {
        long value = wanted.iterator().next();
        if (value >= 0 && value != entry.getValue()) {
          explanations.add(entry.getKey() + " " + value);
        }
      }
    }
    return explanations;
  }

  private static List<Sum> sums(Report report) {
    List<Cell> cells = counted(report);
    List<Sum> sums = new ArrayList<>();
    for (String column : names(cells, "t3", Cell::column)) {
      List<Cell> own = with(cells, "t3", cell -> cell.column().equals(column));
      sums.add(
          new Sum(
              rows(own, "newReceived", "carriedOver"),
              rows(own, "resultsTotal", "carriedForward")));
      sums.add(
          new Sum(
              own.stream()
                  .filter(
                      cell ->
                          !List.of("newReceived", "carriedOver", "resultsTotal", "carriedForward")
                              .contains(cell.row()))
                  .toList(),
              rows(own, "resultsTotal")));
    }
    for (String table : List.of("t3", "t4")) {
      for (String row : names(cells, table, Cell::row)) {
        List<Cell> own = with(cells, table, cell -> cell.row().equals(row));
        sums.add(
            new Sum(
                own.stream().filter(cell -> !cell.column().equals("total")).toList(),
                own.stream().filter(cell -> cell.column().equals("total")).toList()));
      }
    }
    return sums;
  }

  private static List<Cell> rows(List<Cell> cells, String... rows) {
    return cells.stream().filter(cell -> List.of(rows).contains(cell.row())).toList();
  }

  private static List<Cell> with(
      List<Cell> cells, String table, java.util.function.Predicate<Cell> which) {
    return stream(cells, table).filter(which).toList();
  }

  private static Set<String> names(
      List<Cell> cells, String table, java.util.function.Function<Cell, String> name) {
    return stream(cells, table).map(name).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Cell> stream(List<Cell> cells, String table) {
    return cells.stream().filter(cell -> cell.table().equals(table));
  }
}
