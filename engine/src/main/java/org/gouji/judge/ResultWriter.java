package org.gouji.judge;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.fact.PriorCell;
import org.gouji.form.Edition;
import org.gouji.form.SectionKey;
import org.gouji.form.TableKey;
import org.gouji.judge.Findings.Finding;
import org.gouji.judge.Result.Blocker;
import org.gouji.report.Cell;
import org.gouji.report.Heading;
import org.gouji.report.Range;
import org.gouji.report.Report;
import org.gouji.report.Statement;
import org.gouji.rule.Basis;
import org.gouji.rule.Reason;
import org.gouji.rule.Rule;
import org.gouji.rule.Severity;
import org.gouji.rule.Variant;
import org.jspecify.annotations.Nullable;

/** Writes the result of one check: severity, message, evidence, fingerprint. */
final class ResultWriter {

  private final Report report;
  private final Fingerprint fingerprint;
  private final Check check;
  private final Rule rule;
  private final int year;

  ResultWriter(Report report, Fingerprint fingerprint, Check check) {
    this.report = report;
    this.fingerprint = fingerprint;
    this.check = check;
    this.rule = check.rule();
    this.year = report.year().orElse(0);
  }

  /** The result of a check that passes. */
  static Result pass(Rule rule, String target, int year) {
    return plain(rule, target, year, Outcome.PASS, "");
  }

  Result notApplicable(String why) {
    return plain(Outcome.NOT_APPLICABLE, why);
  }

  Result notRun() {
    return plain(Outcome.NOT_RUN, "检查因超出上限而中断，本项未执行。");
  }

  Result error(String cause) {
    return plain(Outcome.ERROR, "规则 " + rule.id() + " 运行出错，与文件无关：" + cause);
  }

  Result fail(List<Finding> findings) {
    Variant variant = findings.get(0).variant();
    Set<Evidence> evidence = new LinkedHashSet<>();
    Set<String> messages = new LinkedHashSet<>();
    Set<String> fixes = new LinkedHashSet<>();
    for (Finding finding : findings) {
      evidence.addAll(BoundEvidence.of(finding.bindings()));
      messages.add(render(finding.variant().message(), finding.bindings()));
      fixes.add(render(finding.variant().fix(), finding.bindings()));
    }
    List<Evidence> shown = evidence.isEmpty() ? nearby() : List.copyOf(evidence);
    Severity severity = variant.severityIn(year);
    if (BoundEvidence.restsOnOcr(shown)) {
      severity = severity.atMost(Severity.WARNING);
    }
    return new Result(
        rule.id(),
        variant.name(),
        check.target(),
        Outcome.FAIL,
        Optional.empty(),
        severity,
        rule.mandatory(),
        rule.title(),
        joined(messages),
        basis(),
        String.join("", fixes),
        shown,
        number(findings.get(0).bindings().get("expected")),
        number(findings.get(0).bindings().get("actual")),
        Optional.empty(),
        Optional.empty(),
        fingerprint.of(check, shown));
  }

  /** The messages in a row; what they say alike before their first colon is said once. */
  private static String joined(Set<String> messages) {
    StringBuilder all = new StringBuilder();
    String said = "";
    for (String message : messages) {
      String lead = message.substring(0, message.indexOf('：') + 1);
      boolean again = !lead.isEmpty() && lead.equals(said);
      all.append(all.isEmpty() ? "" : "；")
          .append(again ? message.substring(lead.length()) : message);
      said = lead;
    }
    return all.toString();
  }

  /** The law for the year, and where it differs by edition for the one that the table follows. */
  private List<Basis> basis() {
    boolean table = check.target().startsWith("t2") || check.target().startsWith("t3");
    return table
        ? rule.basisIn(
            year,
            report.table(check.target().startsWith("t2") ? TableKey.T2 : TableKey.T3).measuredBy())
        : rule.basisIn(year);
  }

  Result blocked(Blocker blocker, List<Cell> missing) {
    String message =
        name(check.target())
            + "：因「"
            + name(blocker.target())
            + "」一项的问题（"
            + blocker.rule()
            + "）而无法核查。";
    return undetermined(
        "",
        Reason.UPSTREAM_FAILED,
        message,
        Reason.UPSTREAM_FAILED.resolve(),
        cells(missing),
        Optional.of(blocker));
  }

  Result undetermined(Finding finding) {
    Variant variant = finding.variant();
    return undetermined(
        variant.name(),
        variant.undetermined().orElseThrow(),
        render(variant.message(), finding.bindings()),
        render(variant.fix(), finding.bindings()),
        BoundEvidence.of(finding.bindings()),
        Optional.empty());
  }

  Result undetermined(Reason reason, String message, List<Evidence> evidence) {
    return undetermined("", reason, message, reason.resolve(), evidence, Optional.empty());
  }

  Result missing(Reason reason, List<Cell> missing) {
    Map<String, Object> values = builtIn(Map.of());
    values.put("cells", Template.cells(missing, edition(check.target())));
    return undetermined(
        reason, new Template(rule.undeterminedMessage()).render(values), cells(missing));
  }

  private Result undetermined(
      String variant,
      Reason reason,
      String message,
      String resolve,
      List<Evidence> evidence,
      Optional<Blocker> blocker) {
    return new Result(
        rule.id(),
        variant,
        check.target(),
        Outcome.UNDETERMINED,
        Optional.of(reason),
        rule.main().severityIn(year),
        rule.mandatory(),
        rule.title(),
        message,
        basis(),
        resolve,
        evidence,
        Optional.empty(),
        Optional.empty(),
        blocker,
        Optional.empty(),
        fingerprint.of(check, evidence));
  }

  private Result plain(Outcome outcome, String message) {
    return plain(rule, check.target(), year, outcome, message);
  }

  private static Result plain(Rule rule, String target, int year, Outcome outcome, String message) {
    return new Result(
        rule.id(),
        "",
        target,
        outcome,
        Optional.empty(),
        rule.main().severityIn(year),
        rule.mandatory(),
        rule.title(),
        message,
        rule.basisIn(year),
        "",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  private String render(String template, Map<String, Object> bindings) {
    return new Template(template).render(builtIn(bindings));
  }

  private Map<String, Object> builtIn(Map<String, Object> bindings) {
    Map<String, Object> values = new HashMap<>(bindings);
    values.put("target", name(check.target()));
    values.put("year", year);
    Optional<BigDecimal> expected = number(bindings.get("expected"));
    Optional<BigDecimal> actual = number(bindings.get("actual"));
    if (expected.isPresent() && actual.isPresent()) {
      values.put("difference", expected.get().subtract(actual.get()).abs());
    } else if (bindings.get("expected") instanceof Range a
        && bindings.get("actual") instanceof Range b) {
      values.put("difference", distance(a, b));
    }
    return values;
  }

  /** How far apart two ranges are at the least. */
  private static Range distance(Range a, Range b) {
    Range low = a.exceeds(b) ? b : a;
    Range high = a.exceeds(b) ? a : b;
    BigDecimal least =
        high.least().orElse(BigDecimal.ZERO).subtract(low.greatest().orElse(BigDecimal.ZERO));
    return Range.ANY_COUNT.plus(Range.exactly(least));
  }

  private String name(String target) {
    return TargetNames.of(target, edition(target));
  }

  /** The edition by whose labels a table's targets are named. */
  private Edition edition(String target) {
    boolean second = target.startsWith("t2");
    return report.table(second ? TableKey.T2 : TableKey.T3).edition().orElse(Edition.E2021);
  }

  private static Optional<BigDecimal> number(@Nullable Object value) {
    if (value instanceof Range range) {
      return range.exact();
    }
    if (value instanceof Cell cell) {
      return cell.value();
    }
    if (value instanceof PriorCell last) {
      return last.cell().value();
    }
    if (value instanceof BigDecimal number) {
      return Optional.of(number);
    }
    return value instanceof Number number
        ? Optional.of(BigDecimal.valueOf(number.longValue()))
        : Optional.empty();
  }

  private static List<Evidence> cells(List<Cell> cells) {
    return cells.stream().map(cell -> (Evidence) new Evidence.OfCell(cell)).toList();
  }

  /** Where something should stand that is not there: its section's heading, else the title. */
  private List<Evidence> nearby() {
    return sectionOf(check.target())
        .flatMap(key -> report.section(key).heading())
        .map(ResultWriter::statement)
        .or(report::title)
        .or(() -> report.headings().stream().findFirst().map(ResultWriter::statement))
        .map(text -> List.<Evidence>of(new Evidence.OfText(text)))
        .orElse(List.of());
  }

  private static Statement statement(Heading heading) {
    return new Statement(heading.text(), heading.at());
  }

  private static Optional<SectionKey> sectionOf(String target) {
    if (target.startsWith("section:")) {
      return SectionKey.find(target.substring(8));
    }
    if (target.startsWith("aspect:") || target.startsWith("duty:")) {
      return Optional.of(SectionKey.OVERVIEW);
    }
    return target.length() < 2
        ? Optional.empty()
        : TableKey.find(target.substring(0, 2)).map(TableKey::section);
  }
}
