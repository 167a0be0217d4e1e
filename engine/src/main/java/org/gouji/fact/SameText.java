package org.gouji.fact;

import java.util.List;
import org.gouji.report.Statement;

/**
 * One text in several reports right below a government: the same but for the organs' own names,
 * years, blanks, punctuation and what every report has to say.
 *
 * @param target {@code section:problems}, or {@code section} for the whole text
 * @param length characters of it that were compared
 * @param texts where it begins in each of the reports
 */
public record SameText(String target, int length, List<MemberText> texts) {
  public SameText {
    texts = List.copyOf(texts);
  }

  /** How many reports have it. */
  public int count() {
    return texts.size();
  }

  /** The organs that report it. */
  public List<MemberOrgan> organs() {
    return texts.stream().map(MemberText::organ).toList();
  }

  /** How it begins in the first of them. */
  public Statement beginning() {
    return texts.get(0).text();
  }
}
