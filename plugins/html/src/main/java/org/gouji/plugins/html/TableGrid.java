package org.gouji.plugins.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.document.Place.ElementPlace;
import org.gouji.document.Slot;
import org.gouji.document.UnreadableException;
import org.jsoup.nodes.Element;

/**
 * Expands a data table to its grid after the table model of the HTML standard. Spans are capped as
 * there, and a cell never grows beyond the rows of its group. Where cells overlap, the earlier one
 * keeps the slot.
 */
final class TableGrid {
  private static final int MAX_COLUMN_SPAN = 1000;
  private static final int MAX_ROW_SPAN = 65534;

  /** A picture in a cell. */
  record CellPicture(Element image, ElementPlace place) {}

  private final Page page;
  private final String path;
  private final int number;
  private final List<List<Optional<Slot>>> rows = new ArrayList<>();
  private final List<CellPicture> pictures = new ArrayList<>();
  private long slots;
  private boolean overlap;

  private TableGrid(Page page, String path, int number) {
    this.page = page;
    this.path = path;
    this.number = number;
  }

  /**
   * Expands a table.
   *
   * @param path of the table in the page
   * @param number of the table among the data tables of the page, from 1
   */
  static TableGrid of(TableRows source, Page page, String path, int number)
      throws UnreadableException {
    TableGrid grid = new TableGrid(page, path, number);
    page.budget().slots(source.rows().size());
    source.rows().forEach(row -> grid.rows.add(new ArrayList<>()));
    for (int y = 0; y < source.rows().size(); y++) {
      grid.place(source.rows().get(y), y);
    }
    return grid;
  }

  List<List<Optional<Slot>>> rows() {
    return rows;
  }

  List<CellPicture> pictures() {
    return pictures;
  }

  /** Whether the table claims a slot for two cells. */
  boolean overlaps() {
    return overlap;
  }

  /** Whether there is nothing to see in any cell. */
  boolean isEmpty() {
    return pictures.isEmpty()
        && rows.stream()
            .allMatch(row -> row.stream().allMatch(s -> s.isEmpty() || s.get().text().isEmpty()));
  }

  private void place(TableRows.Row row, int y) throws UnreadableException {
    int x = 0;
    int data = 0;
    int headers = 0;
    for (Element cell : row.cells()) {
      while (isTaken(y, x)) {
        x++;
      }
      boolean header = cell.normalName().equals("th");
      int ordinal = header ? ++headers : ++data;
      String cellPath =
          path + "/tr[" + row.ordinal() + "]/" + cell.normalName() + "[" + ordinal + "]";
      ElementPlace at = ElementPlace.of(cellPath, number, y + 1, x + 1);
      CellContent content = CellContent.of(cell, page);
      content.images().forEach(image -> pictures.add(new CellPicture(image, at)));
      int height = rowSpan(cell, row.rowsLeft());
      int width = Math.max(1, Math.min(span(cell.attr("colspan")), MAX_COLUMN_SPAN));
      cover(new Slot(y, x, height, width, content.text(), at));
      x += width;
    }
  }

  private void cover(Slot slot) throws UnreadableException {
    for (int y = slot.row(); y < slot.row() + slot.rowSpan(); y++) {
      List<Optional<Slot>> row = rows.get(y);
      for (int x = slot.column(); x < slot.column() + slot.columnSpan(); x++) {
        while (row.size() <= x) {
          page.budget().slots(++slots);
          row.add(Optional.empty());
        }
        if (row.get(x).isPresent()) {
          overlap = true;
        } else {
          row.set(x, Optional.of(slot));
        }
      }
      page.budget().time();
    }
  }

  private boolean isTaken(int y, int x) {
    return x < rows.get(y).size() && rows.get(y).get(x).isPresent();
  }

  /** Rows covered; 0 in the source means all that are left in the group. */
  private static int rowSpan(Element cell, int rowsLeft) {
    int span = Math.min(span(cell.attr("rowspan")), MAX_ROW_SPAN);
    return span == 0 ? rowsLeft : Math.min(span, rowsLeft);
  }

  /** A number as browsers read it: leading digits count, anything else is one. */
  private static int span(String attribute) {
    String value = attribute.strip();
    int end = 0;
    while (end < value.length() && value.charAt(end) >= '0' && value.charAt(end) <= '9') {
      end++;
    }
    if (end == 0) {
      return 1;
    }
    return end > 6 ? MAX_ROW_SPAN : Integer.parseInt(value.substring(0, end));
  }
}
