package org.gouji.api.intake;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.check.Options;
import org.gouji.document.Digest;
import org.gouji.json.ReportJson;
import org.gouji.report.Correction;
import org.gouji.report.Corrections;
import org.gouji.report.Report;
import org.gouji.report.ReporterKind;

/** What a verdict stands on besides document, rules and day. */
final class Facts {

  private Facts() {}

  /** SHA-256 of all of it. */
  static String digest(Options options, Optional<Report> prior, Corrections corrections) {
    return Digest.sha256(
        String.join(
            "\n",
            options.reporter().map(ReporterKind::word).orElse(""),
            options.published().map(Object::toString).orElse(""),
            options.submitted().map(Object::toString).orElse(""),
            prior.map(ReportJson::write).map(Digest::sha256).orElse(""),
            corrections.all().stream().map(Facts::text).sorted().collect(joining("\n"))));
  }

  private static String text(Correction cell) {
    return cell.key()
        + " "
        + cell.state()
        + " "
        + cell.value().map(BigDecimal::stripTrailingZeros).map(BigDecimal::toPlainString).orElse("")
        + cell.unit().orElse("");
  }
}
