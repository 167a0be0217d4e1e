package org.gouji.api.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gouji.document.Digest;
import org.gouji.judge.Outcome;
import org.gouji.rule.Severity;
import org.gouji.verdict.Grounds;
import org.gouji.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/** A row of {@code verdict}: written once. */
@Entity
@Table(name = "verdict")
class VerdictRow {
  @Id UUID id = new UUID(0, 0);
  UUID report = new UUID(0, 0);
  int version;
  String rules = "";
  LocalDate asOf = LocalDate.EPOCH;
  String facts = "";
  String conclusion = "";
  int errors;
  int warnings;
  String content = "";
  @Nullable UUID prior;
  Instant judged = Instant.EPOCH;

  static VerdictRow of(UUID report, int version, Judged judged, Instant now) {
    Verdict verdict = judged.verdict();
    VerdictRow row = new VerdictRow();
    row.id = UUID.randomUUID();
    row.report = report;
    row.version = version;
    row.rules = rules(verdict.grounds());
    row.asOf = verdict.grounds().asOf();
    row.facts = judged.facts();
    row.conclusion = verdict.conclusion().name();
    row.errors = count(verdict, Severity.ERROR);
    row.warnings = count(verdict, Severity.WARNING);
    row.content = judged.content();
    row.prior = judged.prior().orElse(null);
    row.judged = now;
    return row;
  }

  /** SHA-256 of the rule sets that were applied and the program. */
  static String rules(Grounds grounds) {
    return Digest.sha256(
        grounds.ruleSets().stream()
            .map(set -> set.id() + " " + set.digest())
            .collect(Collectors.joining("\n", grounds.engine() + "\n", "")));
  }

  private static int count(Verdict verdict, Severity severity) {
    return (int)
        verdict.results().stream()
            .filter(result -> result.outcome() == Outcome.FAIL && result.severity() == severity)
            .count();
  }
}
