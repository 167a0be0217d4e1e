package org.gouji.plugins.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.document.Block;

/**
 * Lines that stand like rows of a table without any ruling: a label and numbers behind it, set
 * apart by gaps. Each row holds its words in their order; what belongs to which column is for the
 * recogniser to decide, and it decides nothing where a row is not full.
 */
final class LooseTable {

  /** So many rows with numbers make a table. */
  private static final int FEWEST_ROWS = 3;

  /** So many numbers on a line make one too, as at the end of a page. */
  private static final int FEWEST_NUMBERS = 4;

  /** Lines without numbers, such as broken labels, between two rows. */
  private static final int MOST_BETWEEN = 4;

  /** Page numbers and running heads stand within this part of the page, above or below. */
  private static final double MARGIN = 0.12;

  private static final String ORDINALS = "一二三四五六七八九十";

  private LooseTable() {}

  /** A page with its rows taken out of its lines and put among its tables. */
  static PageContent taken(PageContent page) {
    List<TextLine> rest = new ArrayList<>();
    List<PageTable> tables = new ArrayList<>(page.tables());
    List<TextLine> open = new ArrayList<>();
    int rows = 0;
    int between = 0;
    for (TextLine line : page.lines()) {
      boolean row = isRow(line);
      boolean follows =
          !open.isEmpty() && !isHeading(line) && between < MOST_BETWEEN && sameSize(open, line);
      if (!row && !follows) {
        close(page, open, rows, between, tables, rest);
        rows = 0;
        between = 0;
        rest.add(line);
      } else {
        if (open.isEmpty()) {
          open.addAll(tornOff(page, rest, line));
        }
        open.add(line);
        rows += row ? 1 : 0;
        between = row ? 0 : between + 1;
      }
    }
    close(page, open, rows, between, tables, rest);
    tables.sort(Comparator.comparingDouble(table -> table.box().top()));
    return page.with(tables, rest);
  }

  /**
   * Takes the rest of a label at the beginning of a page, which stands close above its first row.
   */
  private static List<TextLine> tornOff(PageContent page, List<TextLine> rest, TextLine row) {
    double margin = page.shown().height() * MARGIN;
    int from = rest.size();
    TextLine next = row;
    while (from > 0 && LooseRows.near(rest.get(from - 1), next)) {
      from--;
      next = rest.get(from);
    }
    boolean first = rest.subList(0, from).stream().allMatch(line -> line.box().bottom() < margin);
    List<TextLine> torn = first ? rest.subList(from, rest.size()) : List.of();
    List<TextLine> taken = List.copyOf(torn);
    rest.removeAll(taken);
    return taken;
  }

  private static boolean sameSize(List<TextLine> open, TextLine line) {
    return Math.abs(open.get(0).size() - line.size()) < 0.1 * line.size();
  }

  private static boolean isRow(TextLine line) {
    return line.words().size() > 1
        && LooseRows.isNumber(line.words().get(line.words().size() - 1).text());
  }

  private static boolean isFull(TextLine line) {
    return line.words().stream().filter(LooseTable::isNumber).count() >= FEWEST_NUMBERS;
  }

  private static boolean isHeading(TextLine line) {
    int comma = line.text().indexOf('、');
    return comma > 0
        && comma <= 3
        && line.words().size() == 1
        && line.text().substring(0, comma).chars().allMatch(c -> ORDINALS.indexOf(c) >= 0);
  }

  private static void close(
      PageContent page,
      List<TextLine> open,
      int rows,
      int between,
      List<PageTable> tables,
      List<TextLine> rest) {
    List<TextLine> within = open.subList(0, open.size() - between);
    List<TextLine> after = open.subList(open.size() - between, open.size());
    if (rows >= FEWEST_ROWS || within.stream().anyMatch(LooseTable::isFull)) {
      tables.add(table(page, within));
    } else {
      rest.addAll(within);
    }
    rest.addAll(after);
    open.clear();
  }

  /** Leaves out the rows at the edges of a page, whose labels may go on on another one. */
  private static void dropTorn(
      PageContent page, List<TextLine> lines, List<List<TextLine.Word>> rows) {
    double margin = page.shown().height() * MARGIN;
    Box last = lines.get(lines.size() - 1).box();
    boolean toEnd =
        page.lines().stream()
            .map(TextLine::box)
            .filter(box -> box.top() > last.top() + 1)
            .allMatch(box -> box.top() > page.shown().height() - margin);
    Box first = lines.get(0).box();
    boolean fromBeginning =
        page.lines().stream()
            .map(TextLine::box)
            .filter(box -> box.bottom() < first.bottom() - 1)
            .allMatch(box -> box.bottom() < margin);
    if (toEnd && !rows.isEmpty()) {
      rows.remove(rows.size() - 1);
    }
    if (fromBeginning) {
      while (!rows.isEmpty() && rows.get(0).stream().noneMatch(LooseTable::isNumber)) {
        rows.remove(0);
      }
      rows.subList(0, Math.min(1, rows.size())).clear();
    }
  }

  private static boolean isNumber(TextLine.Word word) {
    return LooseRows.isNumber(word.text());
  }

  private static PageTable table(PageContent page, List<TextLine> lines) {
    List<List<TextLine.Word>> rows = LooseRows.of(lines);
    dropTorn(page, lines, rows);
    int columns = rows.stream().mapToInt(List::size).max().orElse(1);
    List<TableCell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      List<TextLine.Word> words = rows.get(row);
      for (int i = 0; i < words.size(); i++) {
        cells.add(
            new TableCell(row, i, 1, 1, words.get(i).text(), words.get(i).box(), page.number()));
      }
    }
    Box box = lines.stream().map(TextLine::box).reduce(Box::with).orElseThrow();
    List<Double> edges = IntStream.rangeClosed(0, columns).mapToObj(i -> (double) i).toList();
    return new PageTable(
        page.number(),
        page.number(),
        box,
        edges,
        rows.size(),
        cells,
        false,
        false,
        false,
        page.recognised() ? Block.Grid.Source.PICTURE : Block.Grid.Source.TEXT);
  }
}
