package org.gouji.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OracleTest {
  private static final Layout HTML = Layout.named("html");

  private static Sample clean(int year) {
    return Generator.report(4, year, Reporter.DEPARTMENT);
  }

  private static Sample cell(Sample sample, String row, String column, String text) {
    return sample.mapTable3(t -> t.withCell(row, column, text));
  }

  private static Expectation of(Expected expected, String rule, String target) {
    return Optional.ofNullable(expected.must().get(new Check(rule, target))).orElseThrow();
  }

  @Test
  void missing_cell_where_the_rest_already_exceeds_the_total_then_the_identity_fails() {
    Sample sample =
        cell(
            cell(cell(clean(2023), "granted", "naturalPerson", "9"), "granted", "total", "5"),
            "granted",
            "otherOrganization",
            "");
    assertThat(of(Oracle.expected(sample), "T3-03", "t3:row:granted").outcome())
        .isEqualTo(Outcome.FAIL);
  }

  @Test
  void missing_cell_that_could_fill_the_gap_then_the_identity_is_undetermined() {
    Sample sample = cell(clean(2023), "granted", "otherOrganization", "/");
    Expected expected = Oracle.expected(sample);
    assertThat(of(expected, "T3-03", "t3:row:granted").outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(of(expected, "T3-02", "t3:col:otherOrganization").outcome())
        .isEqualTo(Outcome.UNDETERMINED);
    assertThat(of(expected, "T3-02", "t3:col:total").outcome()).isEqualTo(Outcome.PASS);
    assertThat(expected.fails())
        .containsExactly(new Check("FMT-06", "t3:granted:otherOrganization"));
  }

  @Test
  void blank_edge_cell_then_a_packed_row_is_ambiguous_and_a_grid_row_is_not() {
    Sample sample = cell(clean(2023), "resultsTotal", "total", "");
    Check fields = new Check("FMT-09", "t3:row:resultsTotal");
    Check blank = new Check("FMT-06", "t3:resultsTotal:total");
    assertThat(Oracle.expected(sample, HTML).fails()).containsExactly(blank);
    Expected packed = Oracle.expected(sample, Layout.named("tabs-packed"));
    assertThat(packed.fails()).containsExactly(fields);
    assertThat(of(packed, "FMT-09", fields.target()).severity()).contains(Severity.WARNING);
    assertThat(packed.with(Outcome.UNDETERMINED)).contains(blank);
    Expected grid = Oracle.expected(sample, Layout.named("tabs-grid"));
    assertThat(grid.may()).containsKeys(fields, blank);
  }

  @Test
  void wrong_number_of_cells_then_the_origin_decides_the_severity() {
    Sample sample = clean(2023).mapTable3(t -> t.mapRow("granted", r -> r.withoutCell(2)));
    assertThat(of(Oracle.expected(sample, HTML), "FMT-09", "t3:row:granted").severity())
        .contains(Severity.ERROR);
    Expected text = Oracle.expected(sample, Layout.named("lines"));
    assertThat(of(text, "FMT-09", "t3:row:granted").severity()).contains(Severity.WARNING);
  }

  @Test
  void trial_year_then_the_form_is_at_most_a_warning_and_arithmetic_is_not_lowered() {
    Fault.Planted form = Fault.named("FMT-03-table4").plant(1, 2019).orElseThrow();
    assertThat(of(form.expected(HTML), "FMT-03", "t4").severity()).contains(Severity.WARNING);
    Fault.Planted sum = Fault.named("T4-01-reconsideration").plant(1, 2019).orElseThrow();
    assertThat(of(sum.expected(HTML), "T4-01", "t4:reconsideration").severity())
        .contains(Severity.ERROR);
  }

  @Test
  void table_absent_then_what_hangs_on_it_is_undetermined() {
    Expected expected = Oracle.expected(clean(2024).withTable3(Optional.empty()));
    assertThat(expected.fails()).containsExactly(new Check("FMT-03", "t3"));
    assertThat(expected.with(Outcome.UNDETERMINED))
        .contains(
            new Check("T3-01", "t3:col:total"),
            new Check("T3-04", "t3:col:total"),
            new Check("FMT-04", "t3:row:granted"),
            new Check("FMT-01", "t3"));
  }

  @Test
  void year_before_the_national_format_then_nothing_applies() {
    Sample sample = clean(2018).withTable3(Optional.empty());
    Expected expected = Oracle.expected(sample);
    assertThat(expected.must().values()).allMatch(e -> e.outcome() == Outcome.NOT_APPLICABLE);
    assertThat(expected.may()).isEmpty();
  }

  @Test
  void mandatory_rules_then_marked() {
    Expected expected = Oracle.expected(clean(2023));
    assertThat(of(expected, "T3-01", "t3:col:total").mandatory()).isTrue();
    assertThat(of(expected, "FMT-06", "t3:granted:total").mandatory()).isFalse();
  }

  @Test
  void checker_that_agrees_then_no_difference_and_one_that_does_not_is_told() {
    Expected expected = Oracle.expected(cell(clean(2023), "granted", "total", "-3"));
    Map<Check, Expectation.Actual> actual = new TreeMap<>();
    expected
        .must()
        .forEach(
            (check, e) ->
                actual.put(
                    check,
                    new Expectation.Actual(e.outcome(), e.severity().orElse(Severity.INFO))));
    assertThat(expected.differences(actual)).isEmpty();
    Check negative = new Check("FMT-08", "t3:granted:total");
    actual.put(negative, new Expectation.Actual(Outcome.PASS, Severity.ERROR));
    actual.put(new Check("SEC-04", "section"), new Expectation.Actual(Outcome.FAIL, Severity.INFO));
    assertThat(expected.differences(actual)).hasSize(2);
  }

  @Test
  void table_4_in_pieces_then_a_short_group_may_leave_the_others_readable() {
    Sample sample = clean(2023).mapTable4(t -> t.withoutCell("litigationDirect.pending"));
    Expected pieces = Oracle.expected(sample, Layout.named("markdown-pieces"));
    assertThat(of(pieces, "T4-01", "t4:litigationDirect").outcome())
        .isEqualTo(Outcome.UNDETERMINED);
    assertThat(pieces.may()).containsKey(new Check("T4-01", "t4:reconsideration"));
    assertThat(of(Oracle.expected(sample, HTML), "T4-01", "t4:reconsideration").outcome())
        .isEqualTo(Outcome.UNDETERMINED);
  }
}
