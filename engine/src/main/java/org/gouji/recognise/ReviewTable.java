package org.gouji.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.document.Place;
import org.gouji.form.CellKey;
import org.gouji.form.TableKey;
import org.gouji.recognise.ReviewPart.Mark;
import org.gouji.report.Cell;
import org.gouji.report.Origin;
import org.gouji.report.Presence;
import org.gouji.report.PrintedLabel;
import org.gouji.report.Statement;
import org.gouji.report.Table;
import org.gouji.report.TableRow;

/** Places the figures of table 4, part by part, and writes its cells. */
final class ReviewTable {

  private final List<Row> rows;
  private final Set<String> groupsRead = new HashSet<>();
  private final Map<String, Field> printed = new HashMap<>();
  private final Map<String, Cell> cells = new HashMap<>();
  private final List<Statement> unplaced = new ArrayList<>();
  private Origin origin = Origin.UNKNOWN;

  private ReviewTable(List<Row> rows) {
    this.rows = rows;
  }

  /** The table that consists of these parts, at least one. */
  static Table of(List<Row> rows, List<ReviewPart> parts) {
    ReviewTable table = new ReviewTable(rows);
    parts.forEach(table::read);
    return table.write(rows.get(parts.get(0).first()).place());
  }

  private void read(ReviewPart part) {
    ReviewHeading heading = ReviewHeading.read(rows, part, groupsRead);
    printed.putAll(heading.printed());
    heading.keys().ifPresent(keys -> keys.forEach(key -> groupsRead.add(key.row())));
    if (part.data().isEmpty()) {
      return;
    }
    origin = part.data().get(0).source().origin(origin);
    int columns =
        heading.keys().map(List::size).orElse(ReviewForm.WIDTH * ReviewForm.GROUPS.size());
    boolean edgesShown =
        isDrawn(part) || part.heading().stream().anyMatch(row -> row.fields().size() == columns);
    Placement placement = Placement.of(part.figures(), columns, edgesShown);
    if (heading.keys().isPresent() && placement.assigned() && isAligned(part, placement)) {
      write(heading.keys().get(), placement);
    } else {
      keepAside(part);
    }
  }

  private static boolean isDrawn(ReviewPart part) {
    return part.data().get(0).isDrawn();
  }

  /** In the document's own grid each figure stands under its label. */
  private static boolean isAligned(ReviewPart part, Placement placement) {
    if (!isDrawn(part) || part.results().size() != placement.fields().size()) {
      return true;
    }
    List<Integer> heads =
        part.results().stream().map(Mark::field).map(Field::column).sorted().toList();
    return heads.equals(placement.fields().stream().map(Field::column).toList());
  }

  private void write(List<CellKey> keys, Placement placement) {
    for (int i = 0; i < keys.size(); i++) {
      CellKey key = keys.get(i);
      Field field = placement.fields().get(i);
      cells.put(key.target(), Cells.read(key, ReviewForm.column(key), field, origin));
    }
  }

  private void keepAside(ReviewPart part) {
    part.figures().stream()
        .filter(field -> !field.isBlank())
        .forEach(field -> unplaced.add(new Statement(field.text(), field.place())));
    Row heading = part.heading().get(0);
    unplaced.add(new Statement(heading.text(), heading.place()));
  }

  private Table write(Place at) {
    Map<String, Cell> all = new LinkedHashMap<>();
    List<PrintedLabel> labels = new ArrayList<>();
    for (CellKey key : ReviewForm.FORM.cells(TableKey.T4)) {
      all.put(key.target(), cell(key, at));
      Optional<Field> field = Optional.ofNullable(printed.get(key.target()));
      labels.add(
          new PrintedLabel(
              key.target(),
              field.map(Field::text),
              ReviewForm.column(key).label(),
              field.map(Field::place)));
    }
    TableRow row =
        new TableRow(
            TableKey.T4.word(),
            Presence.PRESENT,
            unplaced.isEmpty(),
            all.size(),
            unplaced,
            origin,
            Optional.of(at));
    return new Table(
        TableKey.T4,
        Presence.PRESENT,
        false,
        Optional.empty(),
        Map.of(),
        List.of(row),
        labels,
        all,
        Optional.of(at));
  }

  /**
   * A cell without a figure is absent where all figures were placed, else it may be any of them.
   */
  private Cell cell(CellKey key, Place at) {
    Cell read = cells.get(key.target());
    if (read != null) {
      return read;
    }
    return unplaced.isEmpty()
        ? Cell.absent(key, ReviewForm.column(key).measure())
        : Cells.ambiguous(key, ReviewForm.column(key), origin, at);
  }
}
