package org.gouji.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gouji.document.Document;
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
import org.gouji.plugin.Showing;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.report.Origin;
import org.gouji.report.Report;
import org.gouji.report.Statement;
import org.gouji.rule.Basis;
import org.gouji.rule.Reason;
import org.gouji.rule.RuleId;
import org.gouji.rule.Severity;
import org.gouji.rule.Years;

/** Verdicts made by hand, which no change of a rule changes. */
public final class Verdicts {

  /** A text file of that digest that nobody has. */
  public static final Subject SUBJECT =
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

  /** A verdict with these results and no report. */
  public static Verdict of(Result... results) {
    return of(List.of(results));
  }

  /** As above. */
  public static Verdict of(List<Result> results) {
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

  /** A document in which nothing stands. */
  public static Verdict unreadable() {
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

  /** A check that passes. */
  public static Result pass() {
    return result(
        "T3-02", "t3:col:total", Outcome.PASS, Severity.ERROR, Optional.empty(), List.of());
  }

  /** A column of table 3 that does not add up, on lines 35, 58 and 59. */
  public static Result sum() {
    return result(
        "T3-01",
        "t3:col:total",
        Outcome.FAIL,
        Severity.ERROR,
        Optional.empty(),
        List.of(cell("newReceived", 35), cell("resultsTotal", 58), cell("carriedForward", 59)));
  }

  /** A heading in a web page that is not the official one. */
  public static Result title() {
    return heading(Place.ElementPlace.of("body/table[3]/tr[5]/td[3]", 3, 5, 3));
  }

  /** The same at any place. */
  public static Result heading(Place at) {
    return result(
        "SEC-02",
        "section:problems",
        Outcome.FAIL,
        Severity.WARNING,
        Optional.empty(),
        List.of(new Evidence.OfText(new Statement("五、打算", at))));
  }

  /** A check that waits for last year's report. */
  public static Result missing(String rule, String target) {
    return result(
        rule,
        target,
        Outcome.UNDETERMINED,
        Severity.ERROR,
        Optional.of(Reason.PRIOR_REPORT_MISSING),
        List.of());
  }

  /** A rule that threw. */
  public static Result broken() {
    return result("T4-01", "t4", Outcome.ERROR, Severity.ERROR, Optional.empty(), List.of());
  }

  /** One finding for each row of table 3. */
  public static List<Result> rows() {
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

  /** The same verdict on a file of that name, with a report and what stands beside it. */
  public static Checked shown(
      Verdict verdict, String name, Optional<Report> report, Optional<Document> source) {
    Subject subject =
        new Subject(
            name, SUBJECT.mediaType(), SUBJECT.claimedType(), SUBJECT.sha256(), SUBJECT.reader());
    return new Checked(
        new Verdict(
            verdict.conclusion(),
            verdict.unreadable(),
            verdict.explanation(),
            verdict.notes(),
            subject,
            verdict.grounds(),
            report,
            verdict.results()),
        source,
        Optional.empty());
  }

  /** The same finding in other words. */
  public static Result saying(Result result, String message) {
    return new Result(
        result.rule(),
        result.variant(),
        result.target(),
        result.outcome(),
        result.reason(),
        result.severity(),
        result.mandatory(),
        result.title(),
        message,
        result.basis(),
        result.fix(),
        result.evidence(),
        result.expected(),
        result.actual(),
        result.blockedBy(),
        result.hint(),
        result.fingerprint());
  }

  /** The same finding with the two sides of an identity. */
  public static Result withSides(Result result, int expected, int actual) {
    return new Result(
        result.rule(),
        result.variant(),
        result.target(),
        result.outcome(),
        result.reason(),
        result.severity(),
        result.mandatory(),
        result.title(),
        result.message(),
        result.basis(),
        result.fix(),
        result.evidence(),
        Optional.of(BigDecimal.valueOf(expected)),
        Optional.of(BigDecimal.valueOf(actual)),
        result.blockedBy(),
        result.hint(),
        result.fingerprint());
  }

  /** How it is shown unless asked otherwise, without rules and without a service. */
  public static Showing showing(Set<Outcome> outcomes) {
    return new Showing(outcomes, List.of(), Optional.empty(), Showing.Look.PLAIN);
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
