package org.gouji.fact;

import java.util.List;

/**
 * Which organs have filed nothing, the government itself among them; there is exactly one.
 *
 * @param target organ
 * @param due how many must file
 * @param absent those whose last day has passed
 * @param awaited those whose last day has not passed
 * @param undated those for whom no last day is laid down
 */
public record LevelFilings(
    String target,
    int due,
    List<MemberOrgan> absent,
    List<MemberOrgan> awaited,
    List<MemberOrgan> undated) {
  public LevelFilings {
    absent = List.copyOf(absent);
    awaited = List.copyOf(awaited);
    undated = List.copyOf(undated);
  }

  /** Whether the last day of some has passed. */
  public boolean isLate() {
    return !absent.isEmpty();
  }

  /** Whether the last day of some has not passed. */
  public boolean isAwaiting() {
    return !awaited.isEmpty();
  }

  /** Whether some have no last day. */
  public boolean isWithoutDay() {
    return !undated.isEmpty();
  }
}
