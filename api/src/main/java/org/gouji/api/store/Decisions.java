package org.gouji.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gouji.api.store.StoreException.Reason;
import org.hibernate.StatelessSession;

/**
 * What people decide on findings. It hangs on the fingerprint, so it holds for every version in
 * which the same is found.
 */
@ApplicationScoped
public class Decisions {

  /** Remarks on one report; nobody reads more. */
  private static final int REMARKS = 2000;

  private final Database database;
  private final Reports reports;
  private final AuditTrail audit;
  private final Clock clock;

  Decisions(Database database, Reports reports, AuditTrail audit, Clock clock) {
    this.database = database;
    this.reports = reports;
    this.audit = audit;
    this.clock = clock;
  }

  /** What a finding was decided to be. */
  public enum Word {
    /** It is right: to be mended by who filed the report. */
    CONFIRMED,
    /** It does not count, for the reason that is given. */
    DISMISSED
  }

  /** What a remark tells. */
  public enum Kind {
    /** That the finding was confirmed. */
    CONFIRMED,
    /** That it was dismissed, and why. */
    DISMISSED,
    /** That the decision was taken back. */
    WITHDRAWN,
    /** Something else. */
    NOTE
  }

  /** The decision that holds. */
  public record Decision(Word decision, String reason, String actor, Instant at) {
    public Decision {
      Objects.requireNonNull(decision);
      Objects.requireNonNull(reason);
      Objects.requireNonNull(actor);
      Objects.requireNonNull(at);
    }
  }

  /** Something that was said of a finding. */
  public record Remark(String fingerprint, Kind kind, String text, String actor, Instant at) {
    public Remark {
      Objects.requireNonNull(fingerprint);
      Objects.requireNonNull(kind);
      Objects.requireNonNull(text);
      Objects.requireNonNull(actor);
      Objects.requireNonNull(at);
    }
  }

  /**
   * Decides on a finding of the report's current verdict.
   *
   * @param reason why it is dismissed; may be empty for a confirmed one
   * @throws StoreException if there is no such finding inside the actor's region
   */
  @Transactional
  public void decide(Actor actor, UUID report, String fingerprint, Word word, String reason) {
    FindingRow finding = finding(actor, report, fingerprint);
    StatelessSession session = database.session();
    DecisionRow row = session.get(DecisionRow.class, new DecisionRow.Key(report, fingerprint));
    boolean isNew = row == null;
    DecisionRow written = row == null ? new DecisionRow() : row;
    written.report = report;
    written.fingerprint = fingerprint;
    written.decision = word.name();
    written.reason = reason;
    written.actor = actor.name();
    written.at = now();
    if (isNew) {
      session.insert(written);
    } else {
      session.update(written);
    }
    say(actor, finding, report, Kind.valueOf(word.name()), reason);
  }

  /** Takes a decision back; without one nothing happens. */
  @Transactional
  public void withdraw(Actor actor, UUID report, String fingerprint) {
    FindingRow finding = finding(actor, report, fingerprint);
    int gone =
        database
            .session()
            .createMutationQuery(
                "delete from DecisionRow where report = :report and fingerprint = :fingerprint")
            .setParameter("report", report)
            .setParameter("fingerprint", fingerprint)
            .executeUpdate();
    if (gone > 0) {
      say(actor, finding, report, Kind.WITHDRAWN, "");
    }
  }

  /** Notes something on a finding. */
  @Transactional
  public void note(Actor actor, UUID report, String fingerprint, String text) {
    say(actor, finding(actor, report, fingerprint), report, Kind.NOTE, text);
  }

  private FindingRow finding(Actor actor, UUID report, String fingerprint) {
    ReportRow row = reports.locked(actor.region(), report);
    row.revision++;
    database.session().update(row);
    return database
        .session()
        .createSelectionQuery(
            "from FindingRow where verdict = :verdict and fingerprint = :fingerprint"
                + " order by position",
            FindingRow.class)
        .setParameter("verdict", row.verdict)
        .setParameter("fingerprint", fingerprint)
        .setMaxResults(1)
        .stream()
        .findFirst()
        .orElseThrow(
            () -> new StoreException(Reason.UNKNOWN, "报告的当前结论中没有标识为“" + fingerprint + "”的问题。"));
  }

  private void say(Actor actor, FindingRow finding, UUID report, Kind kind, String text) {
    long said =
        database
            .session()
            .createSelectionQuery(
                "select count(*) from RemarkRow where report = :report", Long.class)
            .setParameter("report", report)
            .getSingleResult();
    if (said >= REMARKS) {
      throw new StoreException(Reason.REFUSED, "这份报告的记录已达上限 " + REMARKS + " 条，不能再添加。");
    }
    RemarkRow row = new RemarkRow();
    row.id = UUID.randomUUID();
    row.report = report;
    row.fingerprint = finding.fingerprint;
    row.kind = kind.name();
    row.text = text;
    row.actor = actor.name();
    row.at = now();
    database.session().insert(row);
    audit.append(
        actor,
        "finding." + kind.name().toLowerCase(java.util.Locale.ROOT),
        report.toString(),
        finding.rule + " " + finding.target + " " + finding.fingerprint);
  }

  /** Everything that was said of a report's findings, in order. */
  List<Remark> remarks(UUID report) {
    return database
        .session()
        .createSelectionQuery(
            "from RemarkRow where report = :report order by at, id", RemarkRow.class)
        .setParameter("report", report)
        .stream()
        .map(RemarkRow::remark)
        .toList();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
