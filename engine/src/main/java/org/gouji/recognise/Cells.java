package org.gouji.recognise;

import java.util.Optional;
import org.gouji.document.Place;
import org.gouji.form.CellKey;
import org.gouji.form.ColumnForm;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.report.Origin;

/** Cells of a row that was found, whether its fields could be assigned or not. */
final class Cells {

  private Cells() {}

  /** The cell that a field holds. */
  static Cell read(CellKey key, ColumnForm column, Field field, Origin origin) {
    return NumberReader.read(key, column, field.text(), origin, Optional.of(field.place()));
  }

  /** A cell of a row whose fields could not be assigned. */
  static Cell ambiguous(CellKey key, ColumnForm column, Origin origin, Place place) {
    return new Cell(
        key,
        CellState.AMBIGUOUS,
        Optional.empty(),
        "",
        Optional.empty(),
        false,
        column.measure(),
        origin,
        Optional.of(place));
  }
}
