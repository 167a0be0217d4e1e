package org.gouji.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gouji.report.ReporterKind;
import org.gouji.verdict.Conclusion;

/**
 * Who stands right below a government and must file for a year, and what they have filed. Below is
 * whose organ above it is, by the register; where the register names none, what belongs to the same
 * division, and the governments of the divisions right below.
 */
@ApplicationScoped
public class LevelMembers {

  /** No government of the country has as many; more would be a register gone wrong. */
  private static final int MOST = 1000;

  /** Digits of the code of a township. */
  private static final int TOWNSHIP = 9;

  private final Database database;
  private final Organs organs;

  LevelMembers(Database database, Organs organs) {
    this.database = database;
    this.organs = organs;
  }

  /**
   * An organ with what it has filed.
   *
   * @param filed its report, empty if it has filed nothing
   */
  public record Attendance(Organ organ, Optional<Filed> filed) {
    public Attendance {
      Objects.requireNonNull(organ);
      Objects.requireNonNull(filed);
    }
  }

  /**
   * The report of an organ as its current verdict has it.
   *
   * @param content SHA-256 under which {@link Verdicts} keeps that verdict
   * @param readable whether the document could be read
   */
  public record Filed(UUID report, UUID verdict, String content, boolean readable) {
    public Filed {
      Objects.requireNonNull(report);
      Objects.requireNonNull(verdict);
      Objects.requireNonNull(content);
    }
  }

  /** The organs right below, by code. */
  @Transactional
  public List<Attendance> below(Organ government, int year) {
    List<OrganRow> rows = rows(government, year);
    Map<String, Filed> filed = filed(rows.stream().map(row -> row.code).toList(), year);
    return organs.byCode(rows.stream()).values().stream()
        .map(organ -> new Attendance(organ, Optional.ofNullable(filed.get(organ.code()))))
        .sorted(java.util.Comparator.comparing((Attendance one) -> one.organ().code()))
        .toList();
  }

  /** The government itself. */
  @Transactional
  public Attendance of(Organ government, int year) {
    return new Attendance(
        government,
        Optional.ofNullable(filed(List.of(government.code()), year).get(government.code())));
  }

  /**
   * Refuses what is too much to be compared.
   *
   * @throws StoreException with what to look after
   */
  void requireFew(Organ government, int year) {
    int below = rows(government, year).size();
    if (below > MOST) {
      throw new StoreException(
          StoreException.Reason.REFUSED,
          "“%s”直接下属的机关有 %d 个，超过上限 %d。请核对名册中的上级代码。".formatted(government.name(), below, MOST));
    }
  }

  private List<OrganRow> rows(Organ government, int year) {
    Region region = government.division();
    return database
        .session()
        .createSelectionQuery(
            "from OrganRow o where o.division between :first and :last and o.code <> :code"
                + " and o.filesFrom <= :year and (o.filesUntil is null or o.filesUntil >= :year)"
                + " and (o.parent = :code or (o.parent is null and (o.division = :division"
                + " or o.kind in ('government', 'township'))))",
            OrganRow.class)
        .setParameter("first", region.first())
        .setParameter("last", region.last())
        .setParameter("code", government.code())
        .setParameter("division", region.code())
        .setParameter("year", year)
        .stream()
        .filter(row -> row.parent != null || isBelow(row, region))
        .toList();
  }

  private static boolean isBelow(OrganRow row, Region region) {
    boolean government = row.kind.equals(ReporterKind.GOVERNMENT.word());
    if (row.division.equals(region.code())) {
      return !government;
    }
    boolean township = row.kind.equals(ReporterKind.TOWNSHIP.word());
    return new Region(row.division).isRightBelow(region)
        && (government || (township && row.division.length() >= TOWNSHIP));
  }

  /** A row of what an organ has filed. */
  private record FiledRow(
      String organ, UUID report, UUID verdict, String content, String conclusion) {}

  private Map<String, Filed> filed(List<String> codes, int year) {
    List<FiledRow> found = new ArrayList<>();
    if (!codes.isEmpty()) {
      found.addAll(
          database
              .session()
              .createSelectionQuery(
                  "select r.organ, r.id, v.id, v.content, v.conclusion"
                      + " from ReportRow r join VerdictRow v on v.id = r.verdict"
                      + " where r.fiscalYear = :year and r.organ in :codes",
                  FiledRow.class)
              .setParameter("year", year)
              .setParameterList("codes", codes)
              .getResultList());
    }
    return found.stream()
        .collect(
            Collectors.toMap(
                FiledRow::organ,
                row ->
                    new Filed(
                        row.report(),
                        row.verdict(),
                        row.content(),
                        !row.conclusion().equals(Conclusion.UNREADABLE.name()))));
  }
}
