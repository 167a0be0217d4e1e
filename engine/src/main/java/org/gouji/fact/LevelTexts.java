package org.gouji.fact;

import java.util.List;

/**
 * Which texts of the reports right below a government could be compared; one for each target.
 *
 * @param target {@code section:problems}, or {@code section} for the whole text
 * @param compared how many were
 * @param unread organs whose text was not there or not read to its end
 */
public record LevelTexts(String target, int compared, List<MemberOrgan> unread) {
  public LevelTexts {
    unread = List.copyOf(unread);
  }

  /** Whether every text was read to its end. */
  public boolean isComplete() {
    return unread.isEmpty();
  }
}
