package org.gouji.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;
import org.gouji.form.Form;
import org.gouji.form.SectionKey;
import org.gouji.form.TableKey;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.report.Presence;
import org.gouji.report.Range;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseReportTest {

  private static Report report(String keys) {
    return BaseReport.of(
        CaseFile.read("X", "- {case: a, expect: PASS, " + keys + "}").get(0).report());
  }

  private static Cell cell(Report report, TableKey table, String row, String column) {
    return report.cell(new CellKey(table, row, column)).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(ints = {2019, 2020, 2021, 2024, 2025})
  void a_clean_report_fulfils_the_identities_and_is_not_trivial(int year) {
    Report report = report("year: " + year);
    Form form = Form.of(Edition.dueIn(year));
    for (var column : form.blocks(TableKey.T3).get(0).columns()) {
      String key = column.key();
      List<Cell> results =
          form.rows(TableKey.T3).stream()
              .filter(row -> row.result())
              .map(row -> cell(report, TableKey.T3, row.key(), key))
              .toList();
      Cell total = cell(report, TableKey.T3, "resultsTotal", key);
      assertThat(Range.sum(results)).isEqualTo(total.range());
      assertThat(
              cell(report, TableKey.T3, "newReceived", key)
                  .plus(cell(report, TableKey.T3, "carriedOver", key)))
          .isEqualTo(total.plus(cell(report, TableKey.T3, "carriedForward", key)));
    }
    assertThat(cell(report, TableKey.T3, "resultsTotal", "total").range().isPositive()).isTrue();
    assertThat(report.edition()).contains(form.edition());
  }

  @Test
  void what_one_year_carries_forward_the_next_carries_over() {
    for (int year = 2019; year < 2026; year++) {
      assertThat(cell(report("year: " + (year + 1)), TableKey.T3, "carriedOver", "total").value())
          .isEqualTo(cell(report("year: " + year), TableKey.T3, "carriedForward", "total").value());
    }
  }

  @Test
  void a_cell_prints_what_the_case_says() {
    Report report = report("cells: {'t3:granted:*': '', 't2:licensing.decisions': 12项}");
    assertThat(cell(report, TableKey.T3, "granted", "total").state()).isEqualTo(CellState.BLANK);
    assertThat(cell(report, TableKey.T2, "licensing", "decisions").unit()).contains("项");
  }

  @Test
  void parts_can_be_absent_or_unsure() {
    Report report = report("drop: ['section:problems', 't3:row:granted'], unsure: [t2]");
    assertThat(report.section(SectionKey.PROBLEMS).presence()).isEqualTo(Presence.ABSENT);
    assertThat(cell(report, TableKey.T3, "granted", "total").state()).isEqualTo(CellState.ABSENT);
    assertThat(report.table(TableKey.T2).presence()).isEqualTo(Presence.UNCERTAIN);
  }

  @Test
  void the_fields_of_a_row_may_be_too_few() {
    Report report = report("fields: {'t3:row:granted': 1 0 0 0 1}");
    assertThat(cell(report, TableKey.T3, "granted", "total").state())
        .isEqualTo(CellState.AMBIGUOUS);
    assertThat(report.table(TableKey.T3).rows())
        .filteredOn(row -> !row.assigned())
        .singleElement()
        .satisfies(row -> assertThat(row.printed()).hasSize(5));
  }

  @Test
  void a_name_that_the_report_has_not_is_refused() {
    assertThatThrownBy(() -> report("cells: {'t3:granted:nobody': 1}, drop: [t5]"))
        .hasMessageStartingWith("X, case \"a\": there is no t3:granted:nobody, t5");
  }

  @Test
  void a_value_that_yaml_would_change_is_refused() {
    assertThatThrownBy(() -> report("cells: {'t2:licensing.decisions': 12.50}"))
        .hasMessageContaining("put it in quotes");
  }
}
