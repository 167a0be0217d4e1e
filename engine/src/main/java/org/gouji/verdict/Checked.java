package org.gouji.verdict;

import java.util.Objects;
import java.util.Optional;
import org.gouji.document.Document;
import org.gouji.report.Report;

/**
 * A verdict with what was at hand when it was reached, so that it can be shown beside its source.
 *
 * @param source the document as its reader saw it; empty where it could not be read, or where the
 *     report was handed in already read
 * @param prior last year's report, where one was given and could be read
 */
public record Checked(Verdict verdict, Optional<Document> source, Optional<Report> prior) {
  public Checked {
    Objects.requireNonNull(verdict);
    Objects.requireNonNull(source);
    Objects.requireNonNull(prior);
  }
}
