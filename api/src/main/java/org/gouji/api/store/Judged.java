package org.gouji.api.store;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gouji.verdict.Verdict;

/**
 * A document that was judged and is to be kept as a version of a report.
 *
 * @param organ code of the organ whose report it is
 * @param year its fiscal year
 * @param content SHA-256 under which {@link Verdicts} keeps the verdict
 * @param facts SHA-256 of what was known beside the document: the same facts, rules and day give
 *     the same verdict
 * @param seen revision of the report when it was judged, 0 where there was none yet
 * @param prior the verdict on last year's report beside which it was judged
 */
public record Judged(
    String organ,
    int year,
    Arrival arrival,
    Verdict verdict,
    String content,
    String facts,
    long seen,
    Optional<UUID> prior) {
  public Judged {
    Objects.requireNonNull(organ);
    Objects.requireNonNull(arrival);
    Objects.requireNonNull(verdict);
    Objects.requireNonNull(content);
    Objects.requireNonNull(facts);
    Objects.requireNonNull(prior);
  }
}
