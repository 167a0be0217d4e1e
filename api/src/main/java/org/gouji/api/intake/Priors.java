package org.gouji.api.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gouji.api.store.Reports;
import org.gouji.api.store.Verdicts;
import org.gouji.json.PostedCheck;
import org.gouji.report.Report;

/** Last year's reports, as they were confirmed. */
@ApplicationScoped
class Priors {

  private final Reports reports;
  private final Verdicts verdicts;

  Priors(Reports reports, Verdicts verdicts) {
    this.reports = reports;
    this.verdicts = verdicts;
  }

  /**
   * Last year's report.
   *
   * @param verdict the verdict that it was taken from
   */
  record Prior(UUID verdict, Report report) {
    Prior {
      Objects.requireNonNull(verdict);
      Objects.requireNonNull(report);
    }
  }

  /**
   * The report of the year before, if somebody has confirmed it. The register says that it is of
   * the same organ, which may have had another name: it is shown as this report's organ.
   */
  Optional<Prior> of(String organ, int year, Report report) {
    return reports
        .confirmed(organ, year - 1)
        .map(
            kept -> {
              Report last = PostedCheck.reportIn(verdicts.read(kept.content()));
              return new Prior(kept.id(), last.of(year - 1).by(report.organ()));
            });
  }
}
