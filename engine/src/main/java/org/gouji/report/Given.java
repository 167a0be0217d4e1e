package org.gouji.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was said of a report beside the document itself. It goes before what the document says.
 *
 * @param reporter kind of organ
 * @param published day of publication
 * @param submitted day of submission
 */
public record Given(
    Optional<ReporterKind> reporter, Optional<LocalDate> published, Optional<LocalDate> submitted) {
  public Given {
    Objects.requireNonNull(reporter);
    Objects.requireNonNull(published);
    Objects.requireNonNull(submitted);
  }

  /** Nothing was said. */
  public static Given nothing() {
    return new Given(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The report with what was said in place of what it holds. */
  public Report applyTo(Report report) {
    Organ organ = reporter.isPresent() ? report.organ().as(reporter.get()) : report.organ();
    List<DatedMark> dates = new ArrayList<>(report.dates());
    replace(dates, DateKind.PUBLISHED, published);
    replace(dates, DateKind.SUBMITTED, submitted);
    return new Report(
        report.title(),
        organ,
        report.year(),
        report.period(),
        dates,
        report.preface(),
        report.headings(),
        report.sections(),
        report.tables(),
        report.narrative(),
        report.complete());
  }

  private static void replace(List<DatedMark> dates, DateKind kind, Optional<LocalDate> day) {
    day.ifPresent(
        date -> {
          dates.removeIf(mark -> mark.kind() == kind);
          dates.add(new DatedMark(kind, date, date.toString(), Optional.empty()));
        });
  }
}
