package org.gouji.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.gouji.api.store.StoreException.Reason;
import org.gouji.verdict.Conclusion;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Reports that were filed, with their versions and the verdicts on those. */
@ApplicationScoped
public class Reports {

  private final Database database;
  private final JobQueue queue;
  private final AuditTrail audit;
  private final Clock clock;

  Reports(Database database, JobQueue queue, AuditTrail audit, Clock clock) {
    this.database = database;
    this.queue = queue;
    this.audit = audit;
    this.clock = clock;
  }

  /** A version of a report. */
  public record VersionId(UUID report, int version) {}

  /**
   * A verdict that is kept.
   *
   * @param content SHA-256 under which {@link Verdicts} keeps it
   */
  public record KeptVerdict(UUID id, String content) {}

  /**
   * What became of a document that was to be kept.
   *
   * @param isNew whether its bytes were not yet a version of this report
   */
  public record Kept(VersionId id, boolean isNew) {}

  /** The version inside a region that has these bytes; of several the one taken in last. */
  @Transactional
  public Optional<VersionId> withBytes(Region bound, String sha256) {
    return database
        .session()
        .createSelectionQuery(
            "select v from ReportVersionRow v join ReportRow r on r.id = v.report"
                + " join OrganRow o on o.code = r.organ"
                + " where v.sha256 = :sha256 and o.division between :first and :last"
                + " order by v.takenIn desc, v.report",
            ReportVersionRow.class)
        .setParameter("sha256", sha256)
        .setParameter("first", bound.first())
        .setParameter("last", bound.last())
        .setMaxResults(1)
        .stream()
        .map(row -> new VersionId(row.report, row.number))
        .findFirst();
  }

  /** The verdict on an organ's report of a year, if that was read and somebody confirmed it. */
  @Transactional
  public Optional<KeptVerdict> confirmed(String organ, int year) {
    return database
        .session()
        .createSelectionQuery(
            "select v from VerdictRow v join ReportRow r on r.verdict = v.id"
                + " where r.organ = :organ and r.fiscalYear = :year and r.confirmed"
                + " and r.conclusion <> :unreadable",
            VerdictRow.class)
        .setParameter("organ", organ)
        .setParameter("year", year)
        .setParameter("unreadable", Conclusion.UNREADABLE.name())
        .stream()
        .map(row -> new KeptVerdict(row.id, row.content))
        .findFirst();
  }

  /**
   * Keeps a document as a version of its report, with the verdict on it. Bytes that are a version
   * already stay that version; a verdict on the same facts, rules and day stays as it was judged.
   *
   * @throws StoreException if the organ lies outside the actor's region, or the report was changed
   *     since it was judged
   */
  @Transactional
  public Kept keep(Actor actor, Judged judged) {
    StatelessSession session = database.session();
    // One after another for an organ, on however many nodes.
    OrganRow organ = session.get(OrganRow.class, judged.organ(), LockMode.PESSIMISTIC_WRITE);
    if (organ == null || !actor.region().contains(new Region(organ.division))) {
      throw new StoreException(Reason.UNKNOWN, "没有代码为“" + judged.organ() + "”的单位。");
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Optional<ReportRow> before = find(judged.organ(), judged.year());
    if (before.map(row -> row.revision).orElse(0L) != judged.seen()) {
      throw StoreException.changed();
    }
    ReportRow report = before.orElseGet(() -> begun(judged));
    Optional<Integer> known = before.flatMap(row -> number(row.id, judged.arrival().sha256()));
    int version = known.orElse(report.version + 1);
    VerdictRow verdict = VerdictRow.of(report.id, version, judged, now);
    Optional<VerdictRow> same = known.isPresent() ? same(verdict) : Optional.empty();
    if (same.isPresent()) {
      return kept(report, version, same.get());
    }
    if (version >= report.version) {
      show(report, verdict, version);
    }
    if (before.isPresent()) {
      session.update(report);
    } else {
      session.insert(report);
    }
    if (known.isEmpty()) {
      session.insert(ReportVersionRow.of(report.id, version, judged, actor, now));
    }
    session.insert(verdict);
    FindingRow.all(verdict.id, judged.verdict()).forEach(session::insert);
    audit.append(
        actor,
        known.isEmpty() ? "report.file" : "report.judge",
        judged.organ() + " " + judged.year(),
        "version %d, %s, document %s"
            .formatted(version, verdict.conclusion, judged.arrival().sha256()));
    judgeNextYear(report);
    return new Kept(new VersionId(report.id, version), known.isEmpty());
  }

  /**
   * What was judged before so comes to the fore again; a version that was followed by another not.
   */
  private Kept kept(ReportRow report, int version, VerdictRow verdict) {
    if (version == report.version && !verdict.id.equals(report.verdict)) {
      show(report, verdict, version);
      database.session().update(report);
      judgeNextYear(report);
    }
    return new Kept(new VersionId(report.id, version), false);
  }

  /** Beside a confirmed report the next one is judged anew. */
  private void judgeNextYear(ReportRow report) {
    if (report.confirmed) {
      find(report.organ, report.fiscalYear + 1).ifPresent(next -> queue.judge(next.id));
    }
  }

  /**
   * Says that a report was read rightly and is final, or takes that back.
   *
   * @param seen the revision that the actor has seen, if he says so
   * @throws StoreException if there is none inside the actor's region, or it was changed since
   */
  @Transactional
  public void confirm(Actor actor, UUID id, boolean confirmed, OptionalLong seen) {
    ReportRow report = locked(actor.region(), id);
    if (seen.isPresent() && seen.getAsLong() != report.revision) {
      throw StoreException.changed();
    }
    if (confirmed && report.conclusion.equals(Conclusion.UNREADABLE.name())) {
      throw new StoreException(Reason.REFUSED, "文件无法读取，不能确认；请先提交可以读取的文件。");
    }
    if (report.confirmed != confirmed) {
      report.confirmed = confirmed;
      report.revision++;
      database.session().update(report);
      audit.append(
          actor,
          confirmed ? "report.confirm" : "report.reopen",
          report.organ + " " + report.fiscalYear,
          "version " + report.version);
      find(report.organ, report.fiscalYear + 1).ifPresent(next -> queue.judge(next.id));
    }
  }

  /** A report inside a region, which nobody else changes meanwhile. */
  ReportRow locked(Region bound, UUID id) {
    ReportRow report = database.session().get(ReportRow.class, id, LockMode.PESSIMISTIC_WRITE);
    if (report == null || !isInside(bound, report)) {
      throw StoreException.unknown("没有编号为“" + id + "”的报告。");
    }
    return report;
  }

  /** Whether the report is of an organ inside a region. */
  boolean isInside(Region bound, ReportRow report) {
    return bound.contains(
        new Region(database.session().get(OrganRow.class, report.organ).division));
  }

  /** The report of an organ and a year. */
  Optional<ReportRow> find(String organ, int year) {
    return database
        .session()
        .createSelectionQuery(
            "from ReportRow where organ = :organ and fiscalYear = :year", ReportRow.class)
        .setParameter("organ", organ)
        .setParameter("year", year)
        .uniqueResultOptional();
  }

  private ReportRow begun(Judged judged) {
    ReportRow report = new ReportRow();
    report.id = UUID.randomUUID();
    report.organ = judged.organ();
    report.fiscalYear = judged.year();
    report.filedOn = judged.arrival().submitted().orElseGet(() -> LocalDate.now(clock));
    return report;
  }

  private Optional<Integer> number(UUID report, String sha256) {
    return database
        .session()
        .createSelectionQuery(
            "select number from ReportVersionRow where report = :report and sha256 = :sha256",
            Integer.class)
        .setParameter("report", report)
        .setParameter("sha256", sha256)
        .uniqueResultOptional();
  }

  /** The verdict that was reached on the same, if there is one. */
  private Optional<VerdictRow> same(VerdictRow verdict) {
    return database
        .session()
        .createSelectionQuery(
            "from VerdictRow where report = :report and version = :version"
                + " and rules = :rules and asOf = :asOf and facts = :facts",
            VerdictRow.class)
        .setParameter("report", verdict.report)
        .setParameter("version", verdict.version)
        .setParameter("rules", verdict.rules)
        .setParameter("asOf", verdict.asOf)
        .setParameter("facts", verdict.facts)
        .uniqueResultOptional();
  }

  /** What is new has to be confirmed anew. */
  private static void show(ReportRow report, VerdictRow verdict, int version) {
    report.confirmed = report.confirmed && version == report.version;
    report.version = version;
    report.verdict = verdict.id;
    report.conclusion = verdict.conclusion;
    report.errors = verdict.errors;
    report.warnings = verdict.warnings;
    report.revision++;
  }
}
