package org.gouji.plugins.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.document.Block;
import org.gouji.document.Place.TextPlace;
import org.gouji.document.Slot;
import org.gouji.document.UnreadableException;
import org.gouji.reader.Budget;

/** Finds headings and pipe tables in lines; every line is in exactly one block. */
final class MarkdownBlocks {
  private static final int MAX_INDENT = 3;
  private static final int MAX_LEVEL = 6;

  private final List<String> lines;
  private final Budget budget;
  private final List<Block> blocks = new ArrayList<>();

  MarkdownBlocks(List<String> lines, Budget budget) {
    this.lines = lines;
    this.budget = budget;
  }

  /** Whether a pipe table stands in the lines, outside fenced code. */
  static boolean haveTable(List<String> lines) {
    Fence fence = new Fence();
    for (int i = 0; i < lines.size(); i++) {
      if (!fence.covers(lines.get(i)) && tableBegins(lines, i)) {
        return true;
      }
    }
    return false;
  }

  /** All blocks, in the order of the lines. */
  List<Block> read() throws UnreadableException {
    Fence fence = new Fence();
    int next = 0;
    while (next < lines.size()) {
      budget.block();
      String line = lines.get(next);
      if (fence.covers(line)) {
        blocks.add(new Block.Line(next + 1, line));
        next++;
      } else if (tableBegins(lines, next)) {
        next = readTable(next);
      } else {
        int number = next + 1;
        blocks.add(heading(line, number).orElseGet(() -> new Block.Line(number, line)));
        next++;
      }
    }
    return blocks;
  }

  /** Whether line {@code i} is a table's header, followed by its delimiter row. */
  private static boolean tableBegins(List<String> lines, int i) {
    return i + 1 < lines.size()
        && PipeRow.of(lines.get(i + 1)).filter(PipeRow::isDelimiter).isPresent()
        && PipeRow.of(lines.get(i)).filter(row -> !row.isDelimiter()).isPresent();
  }

  /** Reads the table whose header is line {@code header}; answers the first line after it. */
  private int readTable(int header) throws UnreadableException {
    budget.table();
    List<List<Optional<Slot>>> rows = new ArrayList<>();
    long slots = addRow(rows, PipeRow.of(lines.get(header)).orElseThrow(), header + 1);
    int next = header + 2;
    while (next < lines.size() && !tableBegins(lines, next)) {
      Optional<PipeRow> row = PipeRow.of(lines.get(next));
      if (row.isEmpty()) {
        break;
      }
      slots += addRow(rows, row.get(), next + 1);
      budget.slots(slots);
      next++;
    }
    blocks.add(new Block.Grid(rows, Block.Grid.Source.TEXT, new TextPlace(header + 1, 1)));
    return next;
  }

  private static int addRow(List<List<Optional<Slot>>> rows, PipeRow row, int line) {
    List<Optional<Slot>> slots = new ArrayList<>();
    for (PipeRow.Cell cell : row.cells()) {
      TextPlace place = new TextPlace(line, cell.column());
      slots.add(Optional.of(new Slot(rows.size(), slots.size(), 1, 1, cell.text(), place)));
    }
    rows.add(slots);
    return slots.size();
  }

  /** A heading such as {@code ## 一、总体情况}, closing marks dropped; empty if it has no text. */
  private static Optional<Block> heading(String line, int number) {
    int indent = indent(line);
    int level = run(line, indent, '#');
    int after = indent + level;
    if (indent > MAX_INDENT
        || level < 1
        || level > MAX_LEVEL
        || after == line.length()
        || " \t".indexOf(line.charAt(after)) < 0) {
      return Optional.empty();
    }
    String rest = line.substring(after);
    int column = after + (rest.length() - rest.stripLeading().length()) + 1;
    String text = withoutClosingMarks(rest.strip());
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Heading(level, text, new TextPlace(number, column)));
  }

  private static String withoutClosingMarks(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '#') {
      end--;
    }
    boolean closing = end == 0 || " \t".indexOf(text.charAt(end - 1)) >= 0;
    return closing ? text.substring(0, end).strip() : text;
  }

  private static int indent(String line) {
    return run(line, 0, ' ');
  }

  private static int run(String line, int from, char c) {
    int at = from;
    while (at < line.length() && line.charAt(at) == c) {
      at++;
    }
    return at - from;
  }

  /** Keeps track of fenced code while lines go by; a fence never closed reaches to the end. */
  private static final class Fence {
    private static final int SHORTEST = 3;

    private char mark;
    private int length;

    /** Whether a line belongs to fenced code, its fences included. */
    boolean covers(String line) {
      int indent = indent(line);
      if (length == 0) {
        return opens(line, indent, '`') || opens(line, indent, '~');
      }
      int closing = run(line, indent, mark);
      if (indent <= MAX_INDENT && closing >= length && line.substring(indent + closing).isBlank()) {
        length = 0;
      }
      return true;
    }

    private boolean opens(String line, int indent, char candidate) {
      int count = run(line, indent, candidate);
      boolean opens =
          indent <= MAX_INDENT
              && count >= SHORTEST
              && (candidate != '`' || line.indexOf('`', indent + count) < 0);
      if (opens) {
        mark = candidate;
        length = count;
      }
      return opens;
    }
  }
}
