package org.gouji.plugins.office.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.document.Place.ElementPlace;
import org.gouji.document.Slot;
import org.gouji.document.UnreadableException;
import org.gouji.plugins.office.word.TableRows.Merge;

/** Expands a data table to its grid. */
final class TableGrid {

  /** A picture in a cell. */
  record CellPicture(String description, ElementPlace place) {}

  /** A cell on its way to be one, growing to the right and downwards. */
  private static final class Growing {
    private final int row;
    private final int column;
    private final String text;
    private final ElementPlace place;
    private final boolean down;
    private int width;
    private int height = 1;

    Growing(int row, int column, int width, boolean down, String text, ElementPlace place) {
      this.row = row;
      this.column = column;
      this.width = width;
      this.down = down;
      this.text = text;
      this.place = place;
    }

    /** Grows to the right, in the row in which it begins; below it is as wide already. */
    void widen(int line, int more) {
      if (row == line) {
        width += more;
      }
    }

    boolean endsAt(int line) {
      return row + height == line;
    }
  }

  private final Reading reading;
  private final String path;
  private final int number;
  private final List<Growing> cells = new ArrayList<>();
  private final List<CellPicture> pictures = new ArrayList<>();
  private final Map<Integer, Growing> open = new HashMap<>();
  private int height;
  private long slots;

  private TableGrid(Reading reading, String path, int number) {
    this.reading = reading;
    this.path = path;
    this.number = number;
  }

  /**
   * Expands a table.
   *
   * @param path of the table in the document
   * @param number of the table among the data tables of the document, from 1
   */
  static TableGrid of(TableRows source, Reading reading, String path, int number)
      throws UnreadableException {
    TableGrid grid = new TableGrid(reading, path, number);
    for (TableRows.Row row : source.rows()) {
      grid.add(row);
    }
    return grid;
  }

  List<CellPicture> pictures() {
    return pictures;
  }

  /** Whether there is nothing to see in any cell. */
  boolean isEmpty() {
    return pictures.isEmpty() && cells.stream().allMatch(cell -> cell.text.isEmpty());
  }

  /** The grid; a row ends with its last cell. */
  List<List<Optional<Slot>>> rows() {
    List<List<Optional<Slot>>> rows = new ArrayList<>();
    for (int y = 0; y < height; y++) {
      rows.add(new ArrayList<>());
    }
    for (Growing cell : cells) {
      Optional<Slot> slot =
          Optional.of(
              new Slot(cell.row, cell.column, cell.height, cell.width, cell.text, cell.place));
      for (int y = cell.row; y < cell.row + cell.height; y++) {
        List<Optional<Slot>> row = rows.get(y);
        for (int x = cell.column; x < cell.column + cell.width; x++) {
          while (row.size() <= x) {
            row.add(Optional.empty());
          }
          row.set(x, slot);
        }
      }
    }
    return rows;
  }

  private void add(TableRows.Row row) throws UnreadableException {
    List<CellContent> contents = new ArrayList<>();
    for (TableRows.Cell cell : row.cells()) {
      contents.add(CellContent.of(cell.element(), path(row, cell), reading));
    }
    boolean blank = contents.stream().allMatch(c -> c.hidden() && c.lines().isEmpty());
    if (row.hidden() || (blank && !contents.isEmpty())) {
      reading.notes().hiddenRow();
      return;
    }
    long x = row.before();
    count(x);
    Optional<Growing> left = Optional.empty();
    for (int i = 0; i < contents.size(); i++) {
      TableRows.Cell cell = row.cells().get(i);
      count(cell.span());
      if (cell.across() == Merge.GO_ON && left.isPresent()) {
        left.get().widen(height, cell.span());
        covered(contents.get(i));
      } else {
        left = Optional.of(place(row, cell, contents.get(i), (int) x));
      }
      x += cell.span();
    }
    open.values().removeIf(cell -> !cell.endsAt(height + 1));
    height++;
  }

  private Growing place(TableRows.Row row, TableRows.Cell cell, CellContent content, int x) {
    Growing above = open.get(x);
    if (cell.down() == Merge.GO_ON && above != null && above.endsAt(height)) {
      if (above.width == cell.span() || cell.across() == Merge.BEGIN) {
        above.height++;
        covered(content);
        return above;
      }
    }
    if (cell.down() == Merge.GO_ON) {
      reading.notes().table(number, "的纵向合并前后不一致，已按各自独立的单元格读取。请核对该表格。");
    }
    ElementPlace at = ElementPlace.of(path(row, cell), number, height + 1, x + 1);
    Growing begun =
        new Growing(
            height,
            x,
            cell.span(),
            cell.down() != Merge.NONE,
            String.join("\n", content.lines()),
            at);
    cells.add(begun);
    if (begun.down) {
      open.put(x, begun);
    }
    content.pictures().forEach(description -> pictures.add(new CellPicture(description, at)));
    if (content.nested()) {
      reading.notes().table(number, "第 " + (height + 1) + " 行有单元格内嵌表格，其内容已并入该单元格。请核对该处。");
    }
    return begun;
  }

  /** Notes text in a cell that is covered by the one it is merged with. */
  private void covered(CellContent content) {
    if (!content.lines().isEmpty()) {
      reading.notes().table(number, "中被合并的单元格内另有文字，显示时看不到，未计入检查。请核对该表格。");
    }
  }

  private void count(long more) throws UnreadableException {
    slots += more;
    reading.budget().slots(slots);
  }

  private String path(TableRows.Row row, TableRows.Cell cell) {
    return path + "/tr[" + row.ordinal() + "]/tc[" + cell.ordinal() + "]";
  }
}
