package org.gouji.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.document.Place;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;
import org.gouji.form.Form;
import org.gouji.form.Measure;
import org.gouji.form.RowForm;
import org.gouji.form.TableKey;

/**
 * A table as found.
 *
 * @param presence UNCERTAIN too where only a picture stands in its section
 * @param picture whether a picture stands where the table should
 * @param edition the edition that its labels follow; empty where nothing tells (always for table 4)
 * @param marks labels that belong to one edition only, with their place, by edition
 * @param rows one for each row of the form that the table is measured by, in order
 * @param labels one for each row and column label of that form
 * @param cells every cell of that form, by target
 */
public record Table(
    TableKey key,
    Presence presence,
    boolean picture,
    Optional<Edition> edition,
    Map<Edition, List<Statement>> marks,
    List<TableRow> rows,
    List<PrintedLabel> labels,
    Map<String, Cell> cells,
    Optional<Place> at) {
  public Table {
    Objects.requireNonNull(key);
    Objects.requireNonNull(presence);
    Objects.requireNonNull(edition);
    marks = Collections.unmodifiableMap(new TreeMap<>(marks));
    rows = List.copyOf(rows);
    labels = List.copyOf(labels);
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    Objects.requireNonNull(at);
  }

  /** A table of which nothing was seen, measured by a form: every row and cell is absent. */
  public static Table unseen(TableKey key, Form form, Presence presence, boolean picture) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (CellKey cell : form.cells(key)) {
      Measure measure = form.column(key, cell.row(), cell.column()).orElseThrow().measure();
      cells.put(cell.target(), Cell.absent(cell, measure));
    }
    return new Table(
        key,
        presence,
        picture,
        Optional.empty(),
        Map.of(),
        unseenRows(key, form, presence),
        List.of(),
        cells,
        Optional.empty());
  }

  /** The same with other rows and cells. */
  public Table with(List<TableRow> otherRows, Map<String, Cell> otherCells) {
    return new Table(key, presence, picture, edition, marks, otherRows, labels, otherCells, at);
  }

  /** The form by whose rows it was read: that of 2019 exactly where its own cells stand. */
  public Edition measuredBy() {
    boolean trial =
        cells.containsKey("t2:procurement.projectCount")
            || cells.containsKey("t3:otherHandling:total");
    return trial ? Edition.E2019 : Edition.E2021;
  }

  private static List<TableRow> unseenRows(TableKey key, Form form, Presence presence) {
    List<TableRow> rows = new ArrayList<>();
    if (key == TableKey.T4) {
      rows.add(TableRow.unseen(key.word(), form.cells(key).size(), presence));
      return rows;
    }
    for (RowForm row : form.rows(key)) {
      int fields = form.columns(key, row.key()).size();
      rows.add(TableRow.unseen(TableRow.target(key, row.key()), fields, presence));
    }
    return rows;
  }
}
