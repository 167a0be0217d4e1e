package org.gouji.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.gouji.verdict.Conclusion;

/** Fiscal years at a glance. Each number is that of a worklist with the same conditions. */
@ApplicationScoped
public class YearOverviews {

  private static final int RULES = 50;

  private final Database database;

  YearOverviews(Database database) {
    this.database = database;
  }

  /**
   * The overview of a year.
   *
   * @param region division inside the bound; the bound itself if left out
   */
  @Transactional
  public YearOverview of(Region bound, int year, Optional<Region> region) {
    Region whole = region.orElse(bound);
    Counts counts = new Counts(bound, whole, year);
    Map<String, YearOverview.Tally> tallies = counts.tallies();
    return new YearOverview(
        sum(whole, tallies.values()), List.copyOf(tallies.values()), counts.broken());
  }

  private static YearOverview.Tally sum(Region whole, Iterable<YearOverview.Tally> tallies) {
    int filed = 0;
    int late = 0;
    int absent = 0;
    Map<Conclusion, Integer> verdicts = new EnumMap<>(Conclusion.class);
    for (YearOverview.Tally tally : tallies) {
      filed += tally.filed();
      late += tally.late();
      absent += tally.absent();
      tally.verdicts().forEach((word, count) -> verdicts.merge(word, count, Integer::sum));
    }
    return new YearOverview.Tally(whole, false, filed, late, absent, verdicts);
  }

  /** How many of a part of a region, in all or of one verdict. */
  private record Count(String part, String conclusion, long filings) {}

  /** How many of a part of a region. */
  private record Part(String part, long filings) {}

  private record BrokenRow(String rule, long reports, long findings) {}

  private final class Counts {
    private final Region bound;
    private final Optional<Region> whole;
    private final int year;
    private final int digits;

    Counts(Region bound, Region whole, int year) {
      this.bound = bound;
      this.whole = Optional.of(whole);
      this.year = year;
      this.digits = whole.digitsBelow();
    }

    private Wanted wanted(Wanted.Attendance filing) {
      return new Wanted(
          whole,
          false,
          Optional.empty(),
          Optional.empty(),
          OptionalInt.of(year),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(filing));
    }

    Map<String, YearOverview.Tally> tallies() {
      Map<String, Map<Conclusion, Integer>> filed = new TreeMap<>();
      Wanted wanted = wanted(Wanted.Attendance.FILED);
      wanted
          .fill(
              database
                  .session()
                  .createSelectionQuery(
                      "select substring(o.division, 1, "
                          + digits
                          + "), r.conclusion, count(*)"
                          + wanted.from("")
                          + " group by substring(o.division, 1, "
                          + digits
                          + "), r.conclusion",
                      Count.class),
              bound)
          .getResultList()
          .forEach(
              count ->
                  filed
                      .computeIfAbsent(count.part(), part -> new EnumMap<>(Conclusion.class))
                      .put(Conclusion.valueOf(count.conclusion()), (int) count.filings()));
      Map<String, Integer> late = numbers(Wanted.Attendance.LATE);
      Map<String, Integer> absent = numbers(Wanted.Attendance.ABSENT);
      absent.keySet().forEach(part -> filed.computeIfAbsent(part, none -> Map.of()));
      Map<String, YearOverview.Tally> tallies = new TreeMap<>();
      filed.forEach(
          (part, verdicts) ->
              tallies.put(
                  part,
                  new YearOverview.Tally(
                      Region.beginning(part),
                      Region.beginning(part).contains(whole.orElseThrow()),
                      verdicts.values().stream().mapToInt(Integer::intValue).sum(),
                      late.getOrDefault(part, 0),
                      absent.getOrDefault(part, 0),
                      verdicts)));
      return tallies;
    }

    private Map<String, Integer> numbers(Wanted.Attendance filing) {
      Map<String, Integer> numbers = new TreeMap<>();
      Wanted wanted = wanted(filing);
      wanted
          .fill(
              database
                  .session()
                  .createSelectionQuery(
                      "select substring(o.division, 1, "
                          + digits
                          + "), count(*)"
                          + wanted.from("")
                          + " group by substring(o.division, 1, "
                          + digits
                          + ")",
                      Part.class),
              bound)
          .getResultList()
          .forEach(part -> numbers.put(part.part(), (int) part.filings()));
      return numbers;
    }

    List<YearOverview.Broken> broken() {
      Wanted wanted = wanted(Wanted.Attendance.FILED);
      return wanted
          .fill(
              database
                  .session()
                  .createSelectionQuery(
                      "select f.rule, count(distinct r.id), count(*)"
                          + wanted.from(" join FindingRow f on f.verdict = r.verdict")
                          + " group by f.rule order by count(distinct r.id) desc, f.rule",
                      BrokenRow.class),
              bound)
          .setMaxResults(RULES)
          .stream()
          .map(
              row -> new YearOverview.Broken(row.rule(), (int) row.reports(), (int) row.findings()))
          .toList();
    }
  }
}
