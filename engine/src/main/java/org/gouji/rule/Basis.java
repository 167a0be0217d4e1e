package org.gouji.rule;

import java.util.Objects;
import java.util.Optional;
import org.gouji.form.Edition;

/**
 * The law behind a rule.
 *
 * @param norm the document, by its official number or title
 * @param article the place in it
 * @param years fiscal years to which it applies
 * @param edition edition of the form that it prescribes, where a table of another year's edition is
 *     measured by the law of its own
 */
public record Basis(String norm, String article, Years years, Optional<Edition> edition) {
  public Basis {
    Objects.requireNonNull(norm);
    Objects.requireNonNull(article);
    Objects.requireNonNull(years);
    Objects.requireNonNull(edition);
  }

  /** A law that does not hang on an edition. */
  public Basis(String norm, String article, Years years) {
    this(norm, article, years, Optional.empty());
  }
}
