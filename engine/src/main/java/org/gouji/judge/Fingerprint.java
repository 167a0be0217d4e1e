package org.gouji.judge;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.document.Digest;
import org.gouji.report.Report;
import org.gouji.text.Key;

/**
 * Names a finding by what it says: organ, year, rule, target and the sorted cells or sentences.
 * Places, messages, versions and the document's bytes do not count, so it stays the same when a
 * table moves or the file is saved again.
 */
final class Fingerprint {

  private Fingerprint() {}

  /** 32 hex digits. */
  static String of(Report report, Check check, List<Evidence> evidence) {
    String facts =
        evidence.stream()
            .map(Fingerprint::fact)
            .distinct()
            .sorted()
            .collect(Collectors.joining("\n"));
    String organ = report.organ().name().map(Key::text).orElse("");
    return Digest.sha256(
            String.join(
                "\n",
                organ,
                report.year().isPresent() ? String.valueOf(report.year().getAsInt()) : "",
                check.rule().id().value(),
                check.target(),
                facts))
        .substring(0, 32);
  }

  private static String fact(Evidence evidence) {
    return (evidence.prior() ? "prior|" : "") + content(evidence);
  }

  private static String content(Evidence evidence) {
    if (evidence instanceof Evidence.OfCell cell) {
      String value = cell.cell().value().map(Template::number).orElse("");
      return cell.cell().target() + "|" + cell.cell().state() + "|" + value;
    }
    return Key.text(((Evidence.OfText) evidence).text().text());
  }
}
