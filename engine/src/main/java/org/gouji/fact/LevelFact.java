package org.gouji.fact;

import java.util.List;

/**
 * Which reports of a government and the organs right below it could be read; there is exactly one.
 *
 * @param summary whether the government's own could
 * @param members how many organs there are right below it
 * @param missing those of them whose report could not be read or is not there
 */
public record LevelFact(boolean summary, int members, List<MemberOrgan> missing) {
  public LevelFact {
    missing = List.copyOf(missing);
  }

  /** The missing ones by name. */
  public OrganNames missingNames() {
    return new OrganNames(missing);
  }

  /** Whether none is missing. */
  public boolean isComplete() {
    return missing.isEmpty();
  }
}
