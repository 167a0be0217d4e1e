package org.gouji.form;

import java.util.List;

/**
 * A section as the format prints it.
 *
 * @param title official title without its number
 * @param variants other wordings that change nothing
 * @param keywords parts of a heading by which a reworded one is still recognised
 */
public record SectionForm(
    SectionKey key, String title, List<String> variants, List<String> keywords) {
  public SectionForm {
    variants = List.copyOf(variants);
    keywords = List.copyOf(keywords);
  }
}
