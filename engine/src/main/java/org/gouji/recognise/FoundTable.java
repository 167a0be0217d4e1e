package org.gouji.recognise;

import org.gouji.report.Table;

/**
 * A table with the rows of the document that it takes up.
 *
 * @param first index of its first row, {@code last + 1} if nothing was found
 * @param last index of its last row
 */
record FoundTable(Table table, int first, int last) {

  /** A table of which nothing was found. */
  static FoundTable nothing(Table unseen) {
    return new FoundTable(unseen, 0, -1);
  }
}
