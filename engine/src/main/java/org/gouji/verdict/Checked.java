package org.gouji.verdict;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gouji.document.Document;
import org.gouji.document.DrawnPage;
import org.gouji.report.Report;

/**
 * A verdict with what was at hand when it was reached, so that it can be shown beside its source.
 *
 * @param source the document as its reader saw it; empty where it could not be read, or where the
 *     report was handed in already read
 * @param prior last year's report, where one was given and could be read
 * @param pages the document's first pages as pictures, none where they were not wanted or it has
 *     none
 */
public record Checked(
    Verdict verdict, Optional<Document> source, Optional<Report> prior, List<DrawnPage> pages) {

  /** Without pictures. */
  public Checked(Verdict verdict, Optional<Document> source, Optional<Report> prior) {
    this(verdict, source, prior, List.of());
  }

  public Checked {
    pages = List.copyOf(pages);
    Objects.requireNonNull(verdict);
    Objects.requireNonNull(source);
    Objects.requireNonNull(prior);
  }
}
