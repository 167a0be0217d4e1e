package org.gouji.testkit;

import java.util.List;

/** The identities of tables 3 and 4: T3-01 to T3-04 and T4-01. */
final class IdentityOracle {
  private static final List<String> APPLICANTS =
      Form.TABLE3_COLUMNS.stream().map(Column::key).filter(k -> !k.equals(Form.TOTAL)).toList();

  private final Reading reading;
  private final Findings findings;

  private IdentityOracle(Reading reading, Findings findings) {
    this.reading = reading;
    this.findings = findings;
  }

  static void judge(Reading reading, Findings findings) {
    IdentityOracle oracle = new IdentityOracle(reading, findings);
    for (Column column : Form.TABLE3_COLUMNS) {
      oracle.column(column.key());
    }
    for (String row : reading.rows3()) {
      oracle.row(row);
    }
    for (String group : Form.TABLE4_GROUPS) {
      oracle.group(group);
    }
  }

  private void column(String column) {
    String target = "t3:col:" + column;
    Interval received = cell("newReceived", column);
    Interval over = cell("carriedOver", column);
    Interval total = cell("resultsTotal", column);
    Interval forward = cell("carriedForward", column);
    Interval sum = Interval.ZERO;
    Tri handled = forward.isPositive();
    for (String row : Form.resultRows(reading.edition3)) {
      sum = sum.plus(cell(row, column));
      handled = handled.or(cell(row, column).isPositive());
    }
    identity("T3-01", target, received.plus(over).equal(total.plus(forward)));
    identity("T3-02", target, total.equal(sum));
    boolean known = received.plus(over).known() && total.plus(forward).known() && sum.known();
    nothingReceived(target, received, over, handled, total.isPositive(), known);
  }

  /** T3-04: results or requests carried forward where nothing came in. */
  private void nothingReceived(
      String target, Interval received, Interval over, Tri handled, Tri total, boolean known) {
    Tri nothing = received.isZero().and(over.isZero());
    if (reading.sample.table3().isEmpty()) {
      findings.undetermined("T3-04", target);
    } else if (received.negative() || over.negative()) {
      findings.open(
          "T3-04",
          target,
          "a negative number came in",
          Outcome.PASS,
          Outcome.FAIL,
          Outcome.UNDETERMINED);
    } else if (nothing.and(handled) == Tri.YES) {
      findings.fail("T3-04", target, Severity.ERROR);
    } else if (nothing.and(total) == Tri.YES) {
      findings.open(
          "T3-04",
          target,
          "only （七）总计 is positive",
          Outcome.PASS,
          Outcome.FAIL,
          Outcome.UNDETERMINED);
    } else if (known) {
      findings.pass("T3-04", target);
    } else if (nothing.and(handled.or(total)) == Tri.MAYBE) {
      findings.undetermined("T3-04", target);
    } else {
      findings.open(
          "T3-04",
          target,
          "a cell is missing, but no value of it could break the rule",
          Outcome.PASS,
          Outcome.UNDETERMINED);
    }
  }

  private void row(String row) {
    Interval sum = Interval.ZERO;
    for (String column : APPLICANTS) {
      sum = sum.plus(cell(row, column));
    }
    identity("T3-03", "t3:row:" + row, cell(row, Form.TOTAL).equal(sum));
  }

  private void group(String group) {
    Interval sum = Interval.ZERO;
    for (String cell : Form.TABLE4_CELLS.subList(0, Form.TABLE4_CELLS.size() - 1)) {
      sum = sum.plus(Interval.of(reading.cell("t4:" + group + "." + cell)));
    }
    Interval total = Interval.of(reading.cell("t4:" + group + "." + Form.TOTAL));
    identity("T4-01", "t4:" + group, total.equal(sum));
  }

  private Interval cell(String row, String column) {
    return Interval.of(reading.cell("t3:" + row + ":" + column));
  }

  private void identity(String rule, String target, Tri holds) {
    switch (holds) {
      case YES -> findings.pass(rule, target);
      case NO -> findings.fail(rule, target, Severity.ERROR);
      case MAYBE -> findings.undetermined(rule, target);
    }
  }
}
