package org.gouji.fact;

import java.util.List;
import org.gouji.report.Day;
import org.gouji.report.Statement;

/**
 * The date of publication, of submission, or under title or signature; at most one of each.
 *
 * @param kind published, submitted or signed
 * @param printed where it is printed, empty where it was given with the document
 */
public record DateFact(String kind, Day day, List<Statement> printed) {

  /** Whether it is later than a day. */
  public boolean laterThan(Day other) {
    return day.laterThan(other);
  }

  /** Whether it lies before the end of a fiscal year, whose report it therefore cannot be of. */
  public boolean tooEarlyFor(int year) {
    return day.year() <= year;
  }
}
