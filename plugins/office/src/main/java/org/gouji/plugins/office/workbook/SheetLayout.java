package org.gouji.plugins.office.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.document.Block;
import org.gouji.document.Place;
import org.gouji.document.UnreadableException;
import org.gouji.reader.Blanks;
import org.gouji.reader.Budget;

/**
 * Lays a sheet out as running text and tables. A row with one cell is text, unless empty cells with
 * a border stand beside it; rows with several cells one below the other are a table.
 */
final class SheetLayout {

  /** A block and the row, not counting hidden ones, in which it begins. */
  private record Laid(int row, Block block) {}

  private final Sheet sheet;
  private final SheetView view;
  private final Remarks remarks;
  private final Budget budget;
  private final List<Laid> laid = new ArrayList<>();

  private SheetLayout(Sheet sheet, SheetView view, Remarks remarks, Budget budget) {
    this.sheet = sheet;
    this.view = view;
    this.remarks = remarks;
    this.budget = budget;
  }

  /** The blocks of a sheet, from top to bottom. */
  static List<Block> of(Sheet sheet, Remarks remarks, Budget budget) throws UnreadableException {
    SheetView view = SheetView.of(sheet, remarks, budget);
    SheetLayout layout = new SheetLayout(sheet, view, remarks, budget);
    layout.draw();
    List<Box> run = new ArrayList<>();
    int bottom = -1;
    for (Box box : view.boxes()) {
      if (!run.isEmpty() && box.top() > bottom + 1) {
        layout.run(run);
        run.clear();
      }
      run.add(box);
      bottom = Math.max(bottom, box.bottom());
    }
    layout.run(run);
    layout.laid.sort(Comparator.comparingInt(Laid::row));
    return layout.laid.stream().map(Laid::block).toList();
  }

  private void draw() {
    for (Sheet.Drawn drawn : sheet.drawings()) {
      Place place = new Place.SheetPlace(sheet.name(), Range.address(drawn.row(), drawn.column()));
      int row = view.shownRow(drawn.row());
      if (drawn.text().isEmpty()) {
        laid.add(new Laid(row, new Block.Picture(drawn.description(), place)));
      } else {
        text(row, drawn.text().get(), place);
      }
    }
  }

  /** Lays out rows of which none is empty. */
  private void run(List<Box> boxes) throws UnreadableException {
    if (boxes.isEmpty()) {
      return;
    }
    List<List<Box>> rows = rows(boxes);
    int first = boxes.get(0).top();
    boolean[] tabular = tabular(rows, first);
    int tables = 0;
    for (boolean row : tabular) {
      tables += row ? 1 : 0;
    }
    for (int r = 0; r < rows.size(); ) {
      int end = r + 1;
      while (end < rows.size() && tabular[end] == tabular[r]) {
        end++;
      }
      if (tabular[r] && tables > 1) {
        table(rows.subList(r, end), first + r);
      } else {
        for (int i = r; i < end; i++) {
          line(rows.get(i), first + i);
        }
      }
      r = end;
    }
  }

  /** For each row the boxes that cover it, from left to right. */
  private List<List<Box>> rows(List<Box> boxes) throws UnreadableException {
    int first = boxes.get(0).top();
    List<List<Box>> rows = new ArrayList<>();
    long slots = 0;
    for (Box box : boxes) {
      slots += box.height();
      budget.slots(slots);
      while (rows.size() <= box.bottom() - first) {
        rows.add(new ArrayList<>());
      }
      for (int row = box.top(); row <= box.bottom(); row++) {
        rows.get(row - first).add(box);
      }
    }
    rows.forEach(row -> row.sort(Comparator.comparingInt(Box::left)));
    return rows;
  }

  private boolean[] tabular(List<List<Box>> rows, int first) {
    boolean[] tabular = new boolean[rows.size()];
    for (int r = 0; r < rows.size(); r++) {
      List<Box> row = rows.get(r);
      Box box = row.get(0);
      boolean goesOn = box.top() < first + r;
      tabular[r] =
          row.size() > 1 || (goesOn ? tabular[r - 1] : view.isFramedBeside(first + r, box));
    }
    // A box over several rows belongs to the table that its later rows belong to.
    for (int r = rows.size() - 2; r >= 0; r--) {
      int row = first + r;
      boolean reachesDown = rows.get(r).stream().anyMatch(box -> box.covers(row + 1));
      tabular[r] |= tabular[r + 1] && reachesDown;
    }
    return tabular;
  }

  /** Text that no table is around: of several cells in a row one line. */
  private void line(List<Box> row, int number) {
    List<Box> own = row.stream().filter(box -> box.top() == number).toList();
    if (!own.isEmpty()) {
      String text = own.stream().map(box -> box.shown().text()).collect(Collectors.joining(" "));
      text(number, text, own.get(0).place());
    }
  }

  private void text(int row, String text, Place place) {
    text.lines()
        .filter(line -> !Blanks.isBlank(line))
        .forEach(line -> laid.add(new Laid(row, new Block.Paragraph(line, place))));
  }

  private void table(List<List<Box>> rows, int first) throws UnreadableException {
    for (int r = 0; r < rows.size(); r++) {
      for (Box box : rows.get(r)) {
        if (box.top() == first + r && box.shown().date()) {
          remarks.add(Remarks.Kind.DATE, sheet.name() + "!" + box.place().address());
        }
      }
    }
    for (Columns part : Columns.of(rows)) {
      budget.table();
      Block.Grid grid = GridMaker.make(rows, first, part, view, budget);
      laid.add(new Laid(first, grid));
    }
  }
}
