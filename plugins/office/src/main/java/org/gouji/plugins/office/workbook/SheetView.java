package org.gouji.plugins.office.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.gouji.document.Place;
import org.gouji.document.UnreadableException;
import org.gouji.plugins.office.workbook.Remarks.Kind;
import org.gouji.reader.Budget;

/** What of a sheet is to be seen: its cells as boxes, sorted by row and column. */
final class SheetView {
  private final Sheet sheet;
  private final Remarks remarks;
  private final Budget budget;
  private final Axis rows;
  private final Axis columns;
  private final List<Box> boxes = new ArrayList<>();
  private final Map<Integer, BitSet> framed = new HashMap<>();

  private SheetView(Sheet sheet, Remarks remarks, Budget budget) {
    this.sheet = sheet;
    this.remarks = remarks;
    this.budget = budget;
    int last = sheet.lines().isEmpty() ? -1 : sheet.lines().lastKey();
    this.rows = new Axis(sheet.hiddenRows(), last + 1);
    int width =
        sheet.lines().values().stream().mapToInt(line -> line.cells.lastKey() + 1).max().orElse(0);
    this.columns = new Axis(sheet.hiddenColumns(), width);
  }

  static SheetView of(Sheet sheet, Remarks remarks, Budget budget) throws UnreadableException {
    SheetView view = new SheetView(sheet, remarks, budget);
    view.look();
    return view;
  }

  List<Box> boxes() {
    return boxes;
  }

  /** Whether an empty cell with a border stands in a row outside some of its columns. */
  boolean isFramedBeside(int row, Box box) {
    BitSet cells = framed.getOrDefault(row, new BitSet());
    return cells.stream()
        .anyMatch(
            column ->
                !sheet.hiddenColumns().get(column)
                    && (columns.shownBefore(column) < box.left()
                        || columns.shownBefore(column) > box.right()));
  }

  /** The place of a slot. */
  Place place(int row, int column) {
    return new Place.SheetPlace(
        sheet.name(), Range.address(rows.whole(row), columns.whole(column)));
  }

  /** The row, not counting hidden ones, before which something drawn at a row stands. */
  int shownRow(int row) {
    return rows.shownBefore(row);
  }

  private void look() throws UnreadableException {
    List<Range> merged = new ArrayList<>(sheet.merged());
    merged.sort(Comparator.comparingInt(Range::top));
    PriorityQueue<Range> ends = new PriorityQueue<>(Comparator.comparingInt(Range::bottom));
    NavigableMap<Integer, Range> open = new TreeMap<>();
    int next = 0;
    for (Map.Entry<Integer, Sheet.Line> line : sheet.lines().entrySet()) {
      int row = line.getKey();
      budget.time();
      while (!ends.isEmpty() && ends.element().bottom() < row) {
        open.remove(ends.remove().left());
      }
      while (next < merged.size() && merged.get(next).top() <= row) {
        Range range = merged.get(next);
        next++;
        if (range.bottom() >= row) {
          open(range, open);
          ends.add(range);
        }
      }
      look(row, line.getValue(), open);
    }
  }

  /** Two merged ranges that share a cell: which one shows, no program says alike. */
  private static void open(Range range, NavigableMap<Integer, Range> open) {
    Map.Entry<Integer, Range> beside = open.floorEntry(range.right());
    if (beside != null && beside.getValue().right() >= range.left()) {
      throw new IllegalStateException("merged cells overlap at " + range.address());
    }
    open.put(range.left(), range);
  }

  private void look(int row, Sheet.Line line, NavigableMap<Integer, Range> open) {
    if (!line.framed.isEmpty() && !sheet.hiddenRows().get(row)) {
      framed.put(rows.shownBefore(row), line.framed);
    }
    line.cells.forEach(
        (column, shown) -> {
          Map.Entry<Integer, Range> left = open.floorEntry(column);
          boolean inMerged = left != null && left.getValue().right() >= column;
          Range range = inMerged ? left.getValue() : Range.of(row, column);
          boolean covered = range.top() != row || range.left() != column;
          if (covered || !place(range, shown)) {
            remarks.add(Kind.HIDDEN, sheet.name(), row, column);
          }
        });
  }

  /** Adds the box of a range, clipped to what is in use; false if all of it is hidden. */
  private boolean place(Range range, Shown shown) {
    int top = rows.shownBefore(range.top());
    int bottom = rows.shownBefore(Math.min(range.bottom(), Range.MOST_ROWS) + 1) - 1;
    int left = columns.shownBefore(range.left());
    int right = columns.shownBefore(range.right() + 1) - 1;
    if (bottom < top || right < left) {
      return false;
    }
    Place.SheetPlace place = new Place.SheetPlace(sheet.name(), range.address());
    boxes.add(new Box(top, left, bottom, right, shown, place));
    return true;
  }
}
