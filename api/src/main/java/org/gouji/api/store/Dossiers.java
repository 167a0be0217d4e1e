package org.gouji.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gouji.rule.Severity;
import org.gouji.verdict.Conclusion;
import org.hibernate.StatelessSession;

/** Everything about one report, and findings of many. */
@ApplicationScoped
public class Dossiers {

  /** A report has few versions; of its verdicts nobody reads more. */
  private static final int MOST = 200;

  /** Findings f with the decisions d on them. */
  private static final String FINDINGS =
      " join FindingRow f on f.verdict = r.verdict"
          + " left join DecisionRow d on d.report = r.id and d.fingerprint = f.fingerprint";

  private final Database database;
  private final Worklist worklist;
  private final Organs organs;
  private final Decisions decisions;
  private final Standings standings;

  Dossiers(
      Database database,
      Worklist worklist,
      Organs organs,
      Decisions decisions,
      Standings standings) {
    this.database = database;
    this.worklist = worklist;
    this.organs = organs;
    this.decisions = decisions;
    this.standings = standings;
  }

  /**
   * A finding with the report that it is in.
   *
   * @param filing without how many findings are undecided
   */
  public record InReport(Filing filing, Dossier.Finding finding) {}

  /** Everything about a report inside a region. */
  @Transactional
  public Optional<Dossier> find(Region bound, UUID report) {
    return worklist
        .find(bound, report)
        .map(
            filing ->
                new Dossier(
                    filing,
                    versions(report),
                    verdicts(report),
                    findings(report),
                    decisions.remarks(report),
                    standings.cells(report)));
  }

  private List<Dossier.Version> versions(UUID report) {
    return database
        .session()
        .createSelectionQuery(
            "from ReportVersionRow where report = :report order by number desc",
            ReportVersionRow.class)
        .setParameter("report", report)
        .setMaxResults(MOST)
        .stream()
        .map(
            row ->
                new Dossier.Version(
                    row.number,
                    row.arrival(),
                    Optional.ofNullable(row.mediaType),
                    row.takenIn,
                    row.takenBy))
        .toList();
  }

  private List<Dossier.Reached> verdicts(UUID report) {
    return database
        .session()
        .createSelectionQuery(
            "from VerdictRow where report = :report order by judged desc, id", VerdictRow.class)
        .setParameter("report", report)
        .setMaxResults(MOST)
        .stream()
        .map(
            row ->
                new Dossier.Reached(
                    row.id,
                    row.version,
                    Conclusion.valueOf(row.conclusion),
                    row.errors,
                    row.warnings,
                    row.asOf,
                    row.judged,
                    row.content))
        .toList();
  }

  private List<Dossier.Finding> findings(UUID report) {
    return database
        .session()
        .createSelectionQuery(
            "select f, d from FindingRow f join ReportRow r on r.verdict = f.verdict"
                + " left join DecisionRow d on d.report = r.id and d.fingerprint = f.fingerprint"
                + " where r.id = :report order by f.position",
            Object[].class)
        .setParameter("report", report)
        .stream()
        .map(row -> finding((FindingRow) row[0], Optional.ofNullable((DecisionRow) row[1])))
        .toList();
  }

  /**
   * The findings of the current verdicts on what is wanted, by organ, year and place in it; of a
   * wanted rule, or undecided, where that is asked for.
   */
  @Transactional
  public Slice<InReport> findings(Region bound, Wanted wanted, Slice.Page page) {
    String from = wanted.from(FINDINGS) + wanted.ofFindings();
    StatelessSession session = database.session();
    long total =
        wanted
            .fill(session.createSelectionQuery("select count(*)" + from, Long.class), bound)
            .getSingleResult();
    String order = " order by o.division, o.code, r.fiscalYear, f.position";
    List<Object[]> found =
        wanted
            .fill(
                session.createSelectionQuery("select o, r, f, d" + from + order, Object[].class),
                bound)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    Map<String, Organ> whole = organs.byCode(found.stream().map(row -> (OrganRow) row[0]));
    return new Slice<>(found.stream().map(row -> inReport(row, whole)).toList(), total);
  }

  private static InReport inReport(Object[] row, Map<String, Organ> organs) {
    ReportRow report = (ReportRow) row[1];
    Organ organ = Objects.requireNonNull(organs.get(report.organ));
    return new InReport(
        Worklist.filing(organ, report.fiscalYear, Optional.of(report), Map.of()),
        finding((FindingRow) row[2], Optional.ofNullable((DecisionRow) row[3])));
  }

  private static Dossier.Finding finding(FindingRow row, Optional<DecisionRow> decision) {
    return new Dossier.Finding(
        row.rule,
        row.variant,
        row.target,
        Severity.valueOf(row.severity),
        row.title,
        row.message,
        row.fingerprint,
        decision.map(DecisionRow::decision));
  }
}
