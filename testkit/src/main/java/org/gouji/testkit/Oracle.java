package org.gouji.testkit;

import java.util.Optional;

/**
 * Says what a checker must find in a report, from the report's data and the catalogue of rules
 * alone: families SEC, FMT, DOC, T2, T3, T4, NAR and YOY.
 *
 * <p>A cell that is not a value counts as any number from 0 on, so an identity fails only where it
 * fails for all of them. What the layout does not show for certain is judged in both readings.
 */
public final class Oracle {
  private Oracle() {}

  /** What must be said of a report whose own grid is read, without last year's report. */
  public static Expected expected(Sample sample) {
    return expected(sample, Layout.named("html"), Optional.empty());
  }

  /** What must be said of a report in a layout, without last year's report. */
  public static Expected expected(Sample sample, Layout layout) {
    return expected(sample, layout, Optional.empty());
  }

  /** What must be said of a report in a layout, beside last year's report in the same layout. */
  public static Expected expected(Sample sample, Layout layout, Optional<Sample> prior) {
    Expected trusting = judged(sample, layout, prior, true);
    boolean open =
        new Reading(sample, layout, true).open()
            || prior.filter(p -> new Reading(p, layout, true).open()).isPresent();
    return open ? trusting.or(judged(sample, layout, prior, false)) : trusting;
  }

  private static Expected judged(
      Sample sample, Layout layout, Optional<Sample> prior, boolean trusting) {
    Findings findings = new Findings(sample.year());
    Reading reading = new Reading(sample, layout, trusting);
    Optional<Reading> last = prior.map(p -> new Reading(p, layout, trusting));
    SectionOracle.judge(sample, findings);
    FormOracle.judge(reading, findings);
    CellOracle.judge(reading, findings);
    IdentityOracle.judge(reading, findings);
    ReviewOracle.judge(reading, last, findings);
    DocumentOracle.judge(sample, findings);
    DisclosureOracle.judge(reading, findings);
    TwoYearOracle.judge(reading, last, findings);
    NarrativeOracle.judge(reading, last, findings);
    return findings.expected();
  }
}
