package org.gouji.api.export;

import java.util.Optional;
import java.util.Set;
import org.gouji.judge.Outcome;
import org.gouji.verdict.Verdict;

/**
 * One way to show a verdict. Found by {@link java.util.ServiceLoader}; stateless, pure, and knows
 * the verdict alone.
 */
public interface Exporter {

  /** Word for {@code --format}. */
  String format();

  /** Media type by which {@code Accept} chooses it; empty if the service does not offer it. */
  Optional<String> mediaType();

  /**
   * The verdict as text.
   *
   * @param shown outcomes whose results are shown
   * @return text that ends with a line feed, so that several can follow one another
   */
  String export(Verdict verdict, Set<Outcome> shown, Look look);
}
