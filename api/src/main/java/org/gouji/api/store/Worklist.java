package org.gouji.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gouji.verdict.Conclusion;
import org.hibernate.StatelessSession;

/** What was filed and what was not, in the order in which it is worked through. */
@ApplicationScoped
public class Worklist {

  private final Database database;
  private final Organs organs;
  private final Reports reports;

  Worklist(Database database, Organs organs, Reports reports) {
    this.database = database;
    this.organs = organs;
    this.reports = reports;
  }

  /** In which order. */
  public enum Order {
    /** By division and code of the organ, then by year. */
    ORGAN("o.division, o.code, r.fiscalYear"),
    /** By name of the organ. */
    NAME("o.name, o.code, r.fiscalYear"),
    /** Most errors first. */
    ERRORS("r.errors desc nulls last, r.warnings desc nulls last, o.division, o.code"),
    /** Filed last first. */
    FILED("r.filedOn desc nulls last, o.division, o.code"),
    /** By fiscal year, the latest first. */
    YEAR("r.fiscalYear desc nulls last, o.division, o.code");

    private final String words;

    Order(String words) {
      this.words = words;
    }
  }

  /** The filings inside a region that are wanted. */
  @Transactional
  public Slice<Filing> list(Region bound, Wanted wanted, Order order, Slice.Page page) {
    StatelessSession session = database.session();
    long total =
        wanted
            .fill(
                session.createSelectionQuery("select count(*)" + wanted.from(""), Long.class),
                bound)
            .getSingleResult();
    List<Object[]> rows =
        wanted
            .fill(
                session.createSelectionQuery(
                    "select o, r" + wanted.from("") + " order by " + order.words, Object[].class),
                bound)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    return new Slice<>(filings(rows, wanted), total);
  }

  /** A report inside a region, as the list shows it. */
  @Transactional
  public Optional<Filing> find(Region bound, UUID report) {
    return Optional.ofNullable(database.session().get(ReportRow.class, report))
        .filter(row -> reports.isInside(bound, row))
        .map(
            row -> {
              Organ organ = organs.find(bound, row.organ).orElseThrow();
              return filing(organ, row.fiscalYear, Optional.of(row), undecided(List.of(row)));
            });
  }

  private List<Filing> filings(List<Object[]> rows, Wanted wanted) {
    Map<String, Organ> whole = organs.byCode(rows.stream().map(row -> (OrganRow) row[0]));
    List<ReportRow> filed = new ArrayList<>();
    rows.forEach(row -> report(row).ifPresent(filed::add));
    Map<UUID, Integer> undecided = undecided(filed);
    return rows.stream()
        .map(
            row -> {
              Optional<ReportRow> report = report(row);
              int year =
                  report.map(one -> one.fiscalYear).orElseGet(() -> wanted.year().orElseThrow());
              Organ organ = whole.get(((OrganRow) row[0]).code);
              return filing(java.util.Objects.requireNonNull(organ), year, report, undecided);
            })
        .toList();
  }

  private static Optional<ReportRow> report(Object[] row) {
    return Optional.ofNullable((ReportRow) row[1]);
  }

  static Filing filing(
      Organ organ, int year, Optional<ReportRow> report, Map<UUID, Integer> undecided) {
    return new Filing(
        organ,
        year,
        organ.due(year),
        report.map(
            row ->
                new Filing.Filed(
                    row.id,
                    row.filedOn,
                    row.version,
                    row.verdict,
                    Conclusion.valueOf(row.conclusion),
                    row.errors,
                    row.warnings,
                    undecided.getOrDefault(row.verdict, 0),
                    row.confirmed,
                    row.revision)));
  }

  /** A row of how many findings of a verdict nobody has decided on. */
  private record Count(UUID verdict, long findings) {}

  private Map<UUID, Integer> undecided(List<ReportRow> filed) {
    Map<UUID, Integer> counts = new HashMap<>();
    if (filed.isEmpty()) {
      return counts;
    }
    database
        .session()
        .createSelectionQuery(
            "select u.verdict, count(*) from FindingRow u join ReportRow r on r.verdict = u.verdict"
                + " where u.verdict in :verdicts and "
                + Wanted.UNDECIDED
                + " group by u.verdict",
            Count.class)
        .setParameterList("verdicts", filed.stream().map(row -> row.verdict).toList())
        .getResultList()
        .forEach(count -> counts.put(count.verdict(), (int) count.findings()));
    return counts;
  }
}
