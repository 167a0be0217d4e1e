package org.gouji.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gouji.report.Cell;
import org.gouji.report.Correction;
import org.hibernate.StatelessSession;

/** Where reports stand, and what people have read in their originals. */
@ApplicationScoped
public class Standings {

  private final Database database;
  private final Reports reports;
  private final AuditTrail audit;
  private final Clock clock;

  Standings(Database database, Reports reports, AuditTrail audit, Clock clock) {
    this.database = database;
    this.reports = reports;
    this.audit = audit;
    this.clock = clock;
  }

  /** Where a report inside a region stands. */
  @Transactional
  public Optional<Standing> find(Region bound, UUID report) {
    return Optional.ofNullable(database.session().get(ReportRow.class, report))
        .filter(row -> reports.isInside(bound, row))
        .map(this::standing);
  }

  /** Where the report of an organ and year stands, if one was filed. */
  @Transactional
  public Optional<Standing> of(String organ, int year) {
    return reports.find(organ, year).map(this::standing);
  }

  private Standing standing(ReportRow row) {
    StatelessSession session = database.session();
    ReportVersionRow version =
        session.get(ReportVersionRow.class, new ReportVersionRow.Key(row.id, row.version));
    return new Standing(
        row.id,
        row.organ,
        row.fiscalYear,
        row.revision,
        version.arrival(),
        session.get(VerdictRow.class, row.verdict).asOf,
        cells(row.id));
  }

  /** The cells of a report that somebody has compared with the original, by target. */
  List<ManualCell> cells(UUID report) {
    return database
        .session()
        .createSelectionQuery(
            "from CorrectionRow where report = :report order by target", CorrectionRow.class)
        .setParameter("report", report)
        .stream()
        .flatMap(row -> row.cell().stream())
        .toList();
  }

  /**
   * Writes what somebody has read in the original, with the verdict that follows from it.
   *
   * @param own the cell as the document itself reads
   */
  @Transactional
  public void correct(Actor actor, UUID report, Correction correction, Cell own, Judged judged) {
    reports.locked(actor.region(), report);
    StatelessSession session = database.session();
    session
        .createMutationQuery(
            "delete from CorrectionRow where report = :report and target = :target")
        .setParameter("report", report)
        .setParameter("target", own.target())
        .executeUpdate();
    session.insert(
        CorrectionRow.of(
            report, correction, own, actor, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    audit.append(
        actor,
        correction.confirms(own) ? "cell.confirm" : "cell.correct",
        report.toString(),
        own.target() + " " + words(correction));
    reports.keep(actor, judged);
  }

  private static String words(Correction correction) {
    return correction.state() + correction.value().map(value -> " " + value).orElse("");
  }

  /** Takes back what somebody had read, with the verdict that follows from it. */
  @Transactional
  public void withdraw(Actor actor, UUID report, String target, Judged judged) {
    reports.locked(actor.region(), report);
    int gone =
        database
            .session()
            .createMutationQuery(
                "delete from CorrectionRow where report = :report and target = :target")
            .setParameter("report", report)
            .setParameter("target", target)
            .executeUpdate();
    if (gone > 0) {
      audit.append(actor, "cell.withdraw", report.toString(), target);
    }
    reports.keep(actor, judged);
  }
}
