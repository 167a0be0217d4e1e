package org.gouji.fact;

import java.util.List;
import org.gouji.report.Statement;

/**
 * One of the three tables, present or not.
 *
 * @param target t2, t3 or t4
 * @param presence PRESENT, ABSENT or UNCERTAIN
 * @param picture whether a picture stands where the table should
 * @param edition edition found: 2019, 2021, mixed, or empty if nothing tells
 * @param editionDue edition that the fiscal year demands, or empty
 * @param marks labels that show an edition other than the one due
 * @param heading heading of the section that the table belongs to, empty text if absent
 */
public record TableFact(
    String target,
    String presence,
    boolean picture,
    String edition,
    String editionDue,
    List<Statement> marks,
    Statement heading) {

  /** Whether the table was found. */
  public boolean isPresent() {
    return presence.equals("PRESENT");
  }

  /** Whether it is surely not there. */
  public boolean isAbsent() {
    return presence.equals("ABSENT");
  }

  /** Whether it may be there unseen. */
  public boolean isUncertain() {
    return presence.equals("UNCERTAIN");
  }

  /** Whether its labels tell an edition. */
  public boolean isEditionKnown() {
    return !edition.isEmpty();
  }

  /** Whether it shows marks of both editions. */
  public boolean isMixed() {
    return edition.equals("mixed");
  }

  /** Whether it follows one edition, and not the one due. */
  public boolean isWrongEdition() {
    return isEditionKnown() && !isMixed() && !edition.equals(editionDue);
  }
}
