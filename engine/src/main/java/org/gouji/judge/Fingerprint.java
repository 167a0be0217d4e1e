package org.gouji.judge;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.document.Digest;
import org.gouji.report.Cell;
import org.gouji.report.Report;
import org.gouji.text.Key;

/**
 * Names a finding by what it says: organ, year, rule, target and the sorted cells or sentences.
 * Places, messages, versions and the document's bytes do not count, so it stays the same when a
 * table moves or the file is saved again.
 */
final class Fingerprint {

  private final String organ;
  private final String year;
  private final IdentityHashMap<Cell, String> cells = new IdentityHashMap<>();

  /** Fingerprints of one report's findings. */
  Fingerprint(Report report) {
    organ = report.organ().name().map(Key::text).orElse("");
    year = report.year().isPresent() ? String.valueOf(report.year().getAsInt()) : "";
  }

  /** 32 hex digits. */
  String of(Check check, List<Evidence> evidence) {
    Set<String> facts = new TreeSet<>();
    evidence.forEach(piece -> facts.add(fact(piece)));
    return Digest.sha256(
            String.join(
                "\n",
                organ,
                year,
                check.rule().id().value(),
                check.target(),
                String.join("\n", facts)))
        .substring(0, 32);
  }

  private String fact(Evidence evidence) {
    return (evidence.prior() ? "prior|" : "") + content(evidence);
  }

  private String content(Evidence evidence) {
    if (evidence instanceof Evidence.OfCell cell) {
      return cells.computeIfAbsent(cell.cell(), Fingerprint::fact);
    }
    if (evidence instanceof Evidence.OfMember member) {
      return member.code() + "|" + member.piece().map(this::content).orElse("");
    }
    return Key.text(((Evidence.OfText) evidence).text().text());
  }

  private static String fact(Cell cell) {
    String value = cell.value().map(Template::number).orElse("");
    return cell.target() + "|" + cell.state() + "|" + value;
  }
}
