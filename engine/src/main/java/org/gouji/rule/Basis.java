package org.gouji.rule;

import java.util.Objects;

/**
 * The law behind a rule.
 *
 * @param norm the document, by its official number or title
 * @param article the place in it
 * @param years fiscal years to which it applies
 */
public record Basis(String norm, String article, Years years) {
  public Basis {
    Objects.requireNonNull(norm);
    Objects.requireNonNull(article);
    Objects.requireNonNull(years);
  }
}
