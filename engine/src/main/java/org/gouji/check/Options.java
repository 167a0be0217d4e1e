package org.gouji.check;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.gouji.report.Given;
import org.gouji.report.ReporterKind;

/**
 * What the sender of a document says beside it. Everything but the day may be left to the document.
 *
 * @param province id or Chinese name of the province whose rules apply
 * @param reporter kind of organ
 * @param published day of publication
 * @param submitted day of submission
 * @param asOf the day as of which is judged
 */
public record Options(
    Optional<String> province,
    Optional<ReporterKind> reporter,
    Optional<LocalDate> published,
    Optional<LocalDate> submitted,
    LocalDate asOf) {
  public Options {
    Objects.requireNonNull(province);
    Objects.requireNonNull(reporter);
    Objects.requireNonNull(published);
    Objects.requireNonNull(submitted);
    Objects.requireNonNull(asOf);
  }

  /** Nothing said but the day. */
  public static Options asOf(LocalDate day) {
    return new Options(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), day);
  }

  /** What they say of the report itself. */
  public Given given() {
    return new Given(reporter, published, submitted);
  }
}
