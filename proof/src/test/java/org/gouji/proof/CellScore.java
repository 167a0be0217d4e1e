package org.gouji.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.document.UnreadableException;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.testkit.Layout;
import org.gouji.testkit.Sample;
import org.jspecify.annotations.Nullable;

/** How many cells of documents are read as those of the same report on a page. */
final class CellScore {
  private static final Set<CellState> OPEN =
      Set.of(CellState.AMBIGUOUS, CellState.UNREADABLE, CellState.ABSENT);

  private final String format;
  private final List<String> wrong = new ArrayList<>();
  private int documents;
  private int right;
  private int open;

  CellScore(String format) {
    this.format = format;
  }

  /** Heads the lines of {@link #toString}. */
  static String heading() {
    return "format | documents | cells right | left open | wrong";
  }

  /** The page that a document is compared with. */
  static byte[] page(Sample sample) {
    return Layout.named("html").write(sample);
  }

  /**
   * Counts the cells of a document.
   *
   * @return whether none of them was left open
   */
  boolean add(Sample sample, byte[] document) throws UnreadableException {
    Map<String, Cell> read = cells(document);
    int openBefore = open;
    documents++;
    cells(page(sample)).forEach((target, expected) -> count(sample, expected, read.get(target)));
    return open == openBefore;
  }

  private void count(Sample sample, Cell expected, @Nullable Cell cell) {
    if (cell == null || (OPEN.contains(cell.state()) && cell.state() != expected.state())) {
      open++;
    } else if (told(cell).equals(told(expected))) {
      right++;
    } else {
      wrong.add(format + ": " + sample.title() + " " + told(expected) + " read as " + told(cell));
    }
  }

  private static Map<String, Cell> cells(byte[] document) throws UnreadableException {
    Map<String, Cell> cells = new TreeMap<>();
    Reports.cells(Shipped.read(Shipped.file("report", document)))
        .forEach(cell -> cells.put(cell.target(), cell));
    return cells;
  }

  private static String told(Cell cell) {
    return cell.target() + " " + cell.state() + " " + cell.value();
  }

  int right() {
    return right;
  }

  int open() {
    return open;
  }

  /** Cells that hold something else than they should, a blank in place of a number too. */
  List<String> wrong() {
    return wrong;
  }

  @Override
  public String toString() {
    return "%s | %d | %d | %d | %d".formatted(format, documents, right, open, wrong.size());
  }
}
