package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gouji.judge.Outcome;
import org.gouji.report.Table;
import org.gouji.testkit.Generator;
import org.gouji.testkit.Layout;
import org.gouji.testkit.Reporter;
import org.gouji.testkit.Row;
import org.gouji.testkit.Sample;
import org.gouji.testkit.Table3;
import org.gouji.verdict.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of a table in another order than the form's: none is called absent, none misread. */
class RowsOutOfOrderTest {
  private static final Sample REPORT = Generator.report(11, 2023, Reporter.DEPARTMENT);

  private static Sample swapped(int one, int other) {
    return REPORT.mapTable3(
        table -> {
          List<Row> rows = new ArrayList<>(table.rows());
          Collections.swap(rows, one, other);
          return new Table3(table.columns(), rows);
        });
  }

  private static Verdict check(String layout, Sample sample) {
    return Shipped.check(Shipped.file("x", Layout.named(layout).write(sample)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "markdown", "tabs-grid"})
  void two_rows_change_places_then_neither_is_called_absent(String layout) {
    int rows = REPORT.table3().orElseThrow().rows().size();
    for (int i = 0; i + 1 < rows; i++) {
      for (int j : new int[] {i + 1, (i + 7) % rows}) {
        Verdict verdict = check(layout, swapped(i, j));

        assertThat(verdict.results())
            .as("rows %d and %d", i, j)
            .filteredOn(result -> result.outcome() == Outcome.FAIL)
            .extracting(result -> result.rule().value())
            .doesNotContain("FMT-04");
        requireOnlyTrueValues(verdict);
      }
    }
  }

  private static void requireOnlyTrueValues(Verdict verdict) {
    Table3 truth = REPORT.table3().orElseThrow();
    for (Table table : verdict.report().orElseThrow().tables().values()) {
      table
          .cells()
          .values()
          .forEach(
              cell -> {
                if (cell.target().startsWith("t3") && cell.value().isPresent()) {
                  String row = cell.row();
                  int column = truth.columnOf(cell.column());
                  assertThat(cell.raw())
                      .as(cell.target())
                      .isEqualTo(truth.row(row).orElseThrow().cells().get(column));
                }
              });
    }
  }
}
