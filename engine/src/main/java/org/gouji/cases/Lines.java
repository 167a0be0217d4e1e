package org.gouji.cases;

import org.gouji.document.Place;
import org.gouji.report.Statement;

/** Places in a text that is never written: one line after the other. */
final class Lines {

  private int line;

  /** A new line. */
  Place next() {
    return new Place.TextPlace(++line, 1);
  }

  /** A text on a new line. */
  Statement next(String text) {
    return new Statement(text, next());
  }

  /** A place in the line begun last. */
  Place column(int column) {
    return new Place.TextPlace(Math.max(line, 1), column);
  }

  Place first() {
    return new Place.TextPlace(1, 1);
  }
}
