package org.gouji.api.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.report.ReporterKind;
import org.gouji.verdict.Conclusion;
import org.hibernate.query.SelectionQuery;

/**
 * Which filings are asked for, all of it at once.
 *
 * @param region division and what is below it; the answer never leaves the caller's own
 * @param own only organs of the region itself, none below it
 * @param name part of the organ's present or a former name
 * @param year fiscal year; with it organs that have filed nothing are in the answer too
 * @param rule id of a rule that the current verdict finds broken
 * @param filing needs the year, unless it is FILED
 */
public record Wanted(
    Optional<Region> region,
    boolean own,
    Optional<ReporterKind> kind,
    Optional<String> name,
    OptionalInt year,
    Optional<Conclusion> verdict,
    Optional<String> rule,
    Optional<State> state,
    Optional<Attendance> filing) {

  /** Whether the year's report is there. */
  public enum Attendance {
    /** It was filed. */
    FILED,
    /** It was filed after the last day. */
    LATE,
    /** The organ must file, and has not. */
    ABSENT
  }

  /** How far somebody is with a report. */
  public enum State {
    /** It has errors or warnings that nobody has confirmed or dismissed. */
    UNDECIDED,
    /** Nobody has confirmed it yet. */
    OPEN,
    /** Somebody has confirmed it. */
    CONFIRMED
  }

  public Wanted {
    Objects.requireNonNull(region);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(name);
    Objects.requireNonNull(year);
    Objects.requireNonNull(verdict);
    Objects.requireNonNull(rule);
    Objects.requireNonNull(state);
    Objects.requireNonNull(filing);
    if (own && region.isEmpty()) {
      throw new IllegalArgumentException("whose own organs is a question of a region");
    }
    if (year.isEmpty() && filing.filter(word -> word != Attendance.FILED).isPresent()) {
      throw new IllegalArgumentException("who is late or absent is a question of a year");
    }
  }

  /**
   * Tables and conditions, for a query that selects of o (organ) and r (report).
   *
   * @param joined what is joined to them
   */
  String from(String joined) {
    List<String> conditions = new ArrayList<>();
    conditions.add("o.division between :first and :last");
    region.ifPresent(
        one -> conditions.add(own ? "o.division = :from" : "o.division between :from and :to"));
    kind.ifPresent(one -> conditions.add("o.kind = :kind"));
    name.ifPresent(
        one ->
            conditions.add(
                "(o.name like :name escape '!' or exists (select 1 from FormerNameRow n"
                    + " where n.organ = o.code and n.name like :name escape '!'))"));
    verdict.ifPresent(one -> conditions.add("r.conclusion = :verdict"));
    rule.ifPresent(
        one ->
            conditions.add(
                "exists (select 1 from FindingRow x where x.verdict = r.verdict"
                    + " and x.rule = :rule)"));
    state.ifPresent(one -> conditions.add(condition(one)));
    if (year.isPresent()) {
      conditions.add(
          "(r.id is not null or (o.filesFrom <= :year"
              + " and (o.filesUntil is null or o.filesUntil >= :year)))");
    }
    filing.ifPresent(one -> conditions.add(condition(one)));
    String join =
        year.isPresent()
            ? " left join ReportRow r on r.organ = o.code and r.fiscalYear = :year"
            : " join ReportRow r on r.organ = o.code";
    return " from OrganRow o" + join + joined + " where " + String.join(" and ", conditions);
  }

  /** Further conditions on a finding f with the decision d on it. */
  String ofFindings() {
    String ruled = rule.isPresent() ? " and f.rule = :rule" : "";
    return state.filter(one -> one == State.UNDECIDED).isPresent()
        ? ruled + " and f.severity <> 'INFO' and d.report is null"
        : ruled;
  }

  private static String condition(State state) {
    return switch (state) {
      case OPEN -> "r.confirmed = false";
      case CONFIRMED -> "r.confirmed = true";
      case UNDECIDED ->
          "exists (select 1 from FindingRow u where u.verdict = r.verdict and " + UNDECIDED + ")";
    };
  }

  /** Of a finding u of a report r. */
  static final String UNDECIDED =
      "u.severity <> 'INFO' and not exists (select 1 from DecisionRow w where w.report = r.id"
          + " and w.fingerprint = u.fingerprint)";

  /** A day of the register goes before that of the law. */
  private static String condition(Attendance filing) {
    return switch (filing) {
      case FILED -> "r.id is not null";
      case ABSENT -> "r.id is null";
      case LATE ->
          "(exists (select 1 from DeadlineRow e where e.organ = o.code and e.fiscalYear = :year"
              + " and r.filedOn > e.due)"
              + " or (not exists (select 1 from DeadlineRow e where e.organ = o.code"
              + " and e.fiscalYear = :year)"
              + " and ((o.kind = 'department' and r.filedOn > :departments)"
              + " or (o.kind in ('government', 'zone') and r.filedOn > :governments))))";
    };
  }

  <T> SelectionQuery<T> fill(SelectionQuery<T> query, Region bound) {
    query.setParameter("first", bound.first()).setParameter("last", bound.last());
    region.ifPresent(one -> within(query, one));
    kind.ifPresent(one -> query.setParameter("kind", one.word()));
    name.ifPresent(one -> query.setParameter("name", "%" + one.replaceAll("[!%_]", "!$0") + "%"));
    year.ifPresent(one -> query.setParameter("year", one));
    verdict.ifPresent(one -> query.setParameter("verdict", one.name()));
    rule.ifPresent(one -> query.setParameter("rule", one));
    if (filing.filter(word -> word == Attendance.LATE).isPresent()) {
      query.setParameter("departments", lawful(ReporterKind.DEPARTMENT));
      query.setParameter("governments", lawful(ReporterKind.GOVERNMENT));
    }
    return query;
  }

  private void within(SelectionQuery<?> query, Region one) {
    if (own) {
      query.setParameter("from", one.code());
    } else {
      query.setParameter("from", one.first()).setParameter("to", one.last());
    }
  }

  private LocalDate lawful(ReporterKind reporter) {
    return Organ.lawful(reporter, year.orElseThrow()).orElseThrow();
  }
}
