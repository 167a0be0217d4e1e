package org.gouji.check;

import java.util.OptionalInt;
import org.gouji.report.Report;

/**
 * Whether a report is last year's of the same organ; where either does not tell, it is taken so.
 */
final class PriorReport {

  private PriorReport() {}

  /**
   * Refuses a report that surely is not last year's of the same organ.
   *
   * @throws PriorException with what to hand in
   */
  static void require(Report report, Report prior) {
    OptionalInt year = report.year();
    OptionalInt before = prior.year();
    if (year.isPresent() && before.isPresent() && before.getAsInt() != year.getAsInt() - 1) {
      throw new PriorException(
          "上一年度报告的年度不对：本报告是 "
              + year.getAsInt()
              + " 年度，应附 "
              + (year.getAsInt() - 1)
              + " 年度的报告，所附的是 "
              + before.getAsInt()
              + " 年度。请换成上一年度的报告，或者不附。");
    }
    if (!report.organ().mayBe(prior.organ())) {
      throw new PriorException(
          "上一年度报告不是同一个机关的：本报告是“"
              + report.organ().name().orElse("")
              + "”，所附的是“"
              + prior.organ().name().orElse("")
              + "”。请换成同一机关的报告；机关已经更名或者改组的，请不附。");
    }
  }
}
