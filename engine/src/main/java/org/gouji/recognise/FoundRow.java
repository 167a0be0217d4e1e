package org.gouji.recognise;

import java.util.List;
import java.util.Optional;
import org.gouji.document.Place;
import org.gouji.recognise.Anchors.Anchor;
import org.gouji.report.Origin;
import org.gouji.report.Presence;
import org.gouji.report.PrintedLabel;
import org.gouji.report.Statement;
import org.gouji.report.TableRow;

/**
 * A row of table 2 or 3 as it was found: its label and what stands behind it.
 *
 * @param source what kind of thing shows the row
 * @param place where its label begins
 * @param after the fields behind the label, blank ones included
 */
record FoundRow(
    Anchor anchor, Row.Source source, Place place, List<Field> after, Placement placement) {

  static FoundRow of(List<Row> rows, Anchor anchor, List<Field> after, Placement placement) {
    Place place = rows.get(anchor.firstRow()).fields().get(anchor.firstField()).place();
    return new FoundRow(anchor, rows.get(anchor.row()).source(), place, after, placement);
  }

  boolean isAssigned() {
    return placement.assigned();
  }

  /** Who may have shaped the row: for lines the one given. */
  Origin origin(Origin ofLines) {
    return source.origin(ofLines);
  }

  /** The row as the table holds it, with the printed fields where they could not be assigned. */
  TableRow asTableRow(String target, int columns, Origin ofLines) {
    List<Statement> printed =
        isAssigned()
            ? List.of()
            : placement.fields().stream()
                .map(field -> new Statement(field.text(), field.place()))
                .toList();
    return new TableRow(
        target,
        Presence.PRESENT,
        isAssigned(),
        columns,
        printed,
        origin(ofLines),
        Optional.of(place));
  }

  PrintedLabel label(String target, String text, String official) {
    return new PrintedLabel(target, Optional.of(text), official, Optional.of(place));
  }
}
