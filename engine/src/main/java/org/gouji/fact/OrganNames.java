package org.gouji.fact;

import java.util.List;

/**
 * Organs that a message names and that are no evidence of its finding: there may be hundreds of
 * them for each of hundreds of cells.
 */
public record OrganNames(List<MemberOrgan> organs) {
  public OrganNames {
    organs = List.copyOf(organs);
  }
}
