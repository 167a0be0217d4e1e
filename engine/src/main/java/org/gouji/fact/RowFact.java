package org.gouji.fact;

import java.util.List;
import org.gouji.report.Statement;

/**
 * A row of a present table, measured by the edition found.
 *
 * @param target {@code t2:<row>}, {@code t3:row:<row>} or {@code t4}
 * @param label official label
 * @param presence PRESENT, ABSENT or UNCERTAIN
 * @param rightEdition whether the table follows the edition due
 * @param edition edition by whose rows the table is measured
 * @param editionDue edition that the fiscal year demands, or empty
 * @param assigned false when its fields cannot be assigned to columns
 * @param fields number of columns that the form has
 * @param printedCount number of fields printed, where they could not be assigned
 * @param printed those fields; the label where no field is printed
 * @param ownGrid whether the fields come from the source's own grid (origin REPORT or MANUAL), so
 *     that no converter can be to blame
 */
public record RowFact(
    String target,
    String label,
    String presence,
    boolean rightEdition,
    String edition,
    String editionDue,
    boolean assigned,
    int fields,
    int printedCount,
    List<Statement> printed,
    boolean ownGrid) {

  /** Whether the row was found. */
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
}
