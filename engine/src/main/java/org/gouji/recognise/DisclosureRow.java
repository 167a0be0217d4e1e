package org.gouji.recognise;

import java.util.Optional;
import org.gouji.form.ColumnForm;
import org.gouji.form.Edition;

/**
 * A row of table 2 as it was found.
 *
 * @param header its heading, empty where its columns are not known
 */
record DisclosureRow(FoundRow found, Optional<BlockHeader> header) {

  /** Index of a column among the fields of the row, -1 if its heading prints other columns. */
  int position(ColumnForm column, Edition edition) {
    return header
        .filter(own -> own.edition() == edition)
        .map(own -> own.columns().indexOf(column))
        .orElse(-1);
  }
}
