package org.gouji.api.export.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.document.Place;
import org.gouji.document.Unreadable;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;
import org.gouji.form.Form;
import org.gouji.form.Measure;
import org.gouji.form.RowForm;
import org.gouji.form.TableKey;
import org.gouji.judge.Evidence;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.report.Origin;
import org.gouji.report.Statement;
import org.gouji.rule.Basis;
import org.gouji.rule.Reason;
import org.gouji.rule.RuleId;
import org.gouji.rule.Severity;
import org.gouji.rule.Years;
import org.gouji.verdict.Conclusion;
import org.gouji.verdict.Grounds;
import org.gouji.verdict.Subject;
import org.gouji.verdict.Verdict;

/** Verdicts made by hand, which no change of a rule changes. */
final class Verdicts {

  private static final Subject SUBJECT =
      new Subject(
          "报告.txt",
          Optional.of("text/plain"),
          Optional.empty(),
          "0".repeat(64),
          Optional.of("text"));
  private static final Grounds GROUNDS =
      new Grounds(
          OptionalInt.of(2023),
          Optional.of(Edition.E2021),
          List.of(new Grounds.UsedRuleSet("cn", "1.0.0", "sha256:00")),
          "gouji 1.0.0",
          LocalDate.of(2024, 2, 1));

  private Verdicts() {}

  static Verdict of(Result... results) {
    return of(List.of(results));
  }

  static Verdict of(List<Result> results) {
    return new Verdict(
        Conclusion.of(results),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        SUBJECT,
        GROUNDS,
        Optional.empty(),
        results);
  }

  static Verdict unreadable() {
    return new Verdict(
        Conclusion.UNREADABLE,
        Optional.of(Unreadable.EMPTY),
        Optional.of("文件是空的。"),
        List.of(),
        SUBJECT,
        GROUNDS,
        Optional.empty(),
        List.of());
  }

  static Result pass() {
    return result(
        "T3-02", "t3:col:total", Outcome.PASS, Severity.ERROR, Optional.empty(), List.of());
  }

  static Result sum() {
    return result(
        "T3-01",
        "t3:col:total",
        Outcome.FAIL,
        Severity.ERROR,
        Optional.empty(),
        List.of(cell("newReceived", 35), cell("resultsTotal", 58), cell("carriedForward", 59)));
  }

  static Result title() {
    return result(
        "SEC-02",
        "section:problems",
        Outcome.FAIL,
        Severity.WARNING,
        Optional.empty(),
        List.of(
            new Evidence.OfText(
                new Statement(
                    "五、打算", Place.ElementPlace.of("body/table[3]/tr[5]/td[3]", 3, 5, 3)))));
  }

  static Result missing(String rule, String target) {
    return result(
        rule,
        target,
        Outcome.UNDETERMINED,
        Severity.ERROR,
        Optional.of(Reason.PRIOR_REPORT_MISSING),
        List.of());
  }

  static Result broken() {
    return result("T4-01", "t4", Outcome.ERROR, Severity.ERROR, Optional.empty(), List.of());
  }

  /** One finding for each row of table 3. */
  static List<Result> rows() {
    List<Result> results = new ArrayList<>();
    for (RowForm row : Form.of(Edition.E2021).rows(TableKey.T3)) {
      results.add(
          result(
              "FMT-09",
              "t3:row:" + row.key(),
              Outcome.FAIL,
              Severity.WARNING,
              Optional.empty(),
              List.of()));
    }
    return results;
  }

  private static Evidence cell(String row, int line) {
    return new Evidence.OfCell(
        new Cell(
            new CellKey(TableKey.T3, row, "total"),
            CellState.VALUE,
            Optional.of(BigDecimal.ONE),
            "1",
            Optional.empty(),
            false,
            Measure.COUNT,
            Origin.UNKNOWN,
            Optional.of(new Place.TextPlace(line, 9))));
  }

  private static Result result(
      String rule,
      String target,
      Outcome outcome,
      Severity severity,
      Optional<Reason> reason,
      List<Evidence> evidence) {
    return new Result(
        new RuleId(rule),
        "",
        target,
        outcome,
        reason,
        severity,
        rule.startsWith("T"),
        rule + " 的名称",
        rule + " 对 " + target + " 的说明",
        List.of(new Basis("国办公开办函〔2021〕30号", "表三", new Years(2021, OptionalInt.empty()))),
        outcome == Outcome.FAIL ? "核对后更正。" : reason.map(Reason::resolve).orElse(""),
        evidence,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "f00d");
  }
}
