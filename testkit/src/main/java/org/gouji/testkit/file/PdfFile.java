package org.gouji.testkit.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.testkit.Form;
import org.gouji.testkit.Sample;
import org.gouji.testkit.Section;

/** A made-up report as a PDF file, in many a look. */
public final class PdfFile {

  /** How the lines of tables are drawn. */
  public enum Lines {
    STROKED,
    FILLED,
    DASHED,
    DOUBLED,
    /** No line at the left and right sides. */
    OPEN_SIDES,
    /** Horizontal lines only. */
    ACROSS,
    NONE
  }

  /**
   * A look.
   *
   * @param padding of cells, in points
   * @param rotation what pages say of their turn
   * @param offset of the crop box
   * @param down whether 三、本年度办理结果 is written from top to bottom
   * @param repeats whether the head of a table stands again on the next page
   */
  public record Look(
      double padding, int rotation, double offset, Lines lines, boolean down, boolean repeats) {
    public static final Look PLAIN = new Look(2, 0, 0, Lines.STROKED, false, false);

    public Look withPadding(double points) {
      return new Look(points, rotation, offset, lines, down, repeats);
    }

    public Look withRotation(int degrees, double cropOffset) {
      return new Look(padding, degrees, cropOffset, lines, down, repeats);
    }

    public Look withLines(Lines drawn) {
      return new Look(padding, rotation, offset, drawn, down, repeats);
    }

    public Look withDown() {
      return new Look(padding, rotation, offset, lines, true, repeats);
    }

    public Look withRepeatedHead() {
      return new Look(padding, rotation, offset, lines, down, true);
    }
  }

  private static final double LEFT = 72;
  private static final double RIGHT = 523;
  private static final double TOP = 770;
  private static final double BOTTOM = 72;
  private static final double PROSE = 14;
  private static final double SMALL = 9;
  private static final double LEADING = 1.2;

  private final Look look;
  private final PdfPaper paper;
  private final Map<PdfTable.Cell, Integer> printed = new HashMap<>();
  private double y = BOTTOM;

  private PdfFile(Look look) {
    this.look = look;
    this.paper = new PdfPaper(look.rotation(), look.offset());
  }

  /** The report in a plain look. */
  public static byte[] of(Sample report) {
    return of(report, Look.PLAIN);
  }

  /** The report in a look. */
  public static byte[] of(Sample report, Look look) {
    PdfFile file = new PdfFile(look);
    file.write(report);
    return file.paper.bytes();
  }

  private void write(Sample report) {
    page();
    for (String line : wrapped(report.title(), 22, RIGHT - LEFT)) {
      line(line, (LEFT + RIGHT - PdfPaper.width(line, 22)) / 2, 22);
    }
    report.preface().forEach(this::paragraph);
    int next = 0;
    for (Section section : report.sections()) {
      int index = Form.SECTIONS.indexOf(section.key());
      next = tables(report, next, index, true);
      line(section.heading(), LEFT + 2 * PROSE, PROSE);
      section.paragraphs().forEach(this::paragraph);
      table(report, index);
    }
    tables(report, next, Form.SECTIONS.size(), true);
  }

  /** Writes the tables whose sections are not printed, up to a section's place. */
  private int tables(Sample report, int from, int until, boolean missing) {
    for (int i = from; i < until; i++) {
      if (report.section(Form.SECTIONS.get(i)).isEmpty() == missing) {
        table(report, i);
      }
    }
    return Math.max(from, until);
  }

  private void table(Sample report, int section) {
    switch (section) {
      case 1 -> report.table2().ifPresent(t -> table(PdfTable.of(t)));
      case 2 -> report.table3().ifPresent(t -> table(PdfTable.of(t)));
      case 3 -> report.table4().ifPresent(t -> table(PdfTable.of(t)));
      default -> {}
    }
  }

  private void page() {
    paper.page();
    String number = "- " + paper.pages() + " -";
    paper.text(number, (PdfPaper.WIDTH - PdfPaper.width(number, SMALL)) / 2, 40, SMALL);
    y = TOP;
  }

  private void line(String text, double x, double size) {
    if (y - size * LEADING < BOTTOM) {
      page();
    }
    y -= size * LEADING * 1.3;
    paper.text(text, x, y, size);
  }

  private void paragraph(String text) {
    String rest = text;
    double indent = 2 * PROSE;
    while (!rest.isEmpty()) {
      String line = wrapped(rest, PROSE, RIGHT - LEFT - indent).get(0);
      line(line, LEFT + indent, PROSE);
      rest = rest.substring(line.length());
      indent = 0;
    }
  }

  private static List<String> wrapped(String text, double size, double width) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= text.length(); to++) {
      if (to == text.length() || PdfPaper.width(text.substring(from, to + 1), size) > width) {
        lines.add(text.substring(from, to));
        from = to;
      }
    }
    return lines;
  }

  private void table(PdfTable table) {
    printed.clear();
    y -= 8;
    double[] xs = new double[table.widths().size() + 1];
    xs[0] = LEFT;
    for (int i = 0; i < table.widths().size(); i++) {
      xs[i + 1] = xs[i] + table.widths().get(i);
    }
    double[] heights = heights(table, xs);
    int from = 0;
    while (from < table.rows()) {
      boolean again = look.repeats() && table.head() > 0 && from >= table.head();
      double room = y - BOTTOM - (again ? sum(heights, 0, table.head()) : 0);
      int to = from;
      while (to < table.rows() && sum(heights, from, to + 1) <= room) {
        to++;
      }
      if (to > from) {
        if (again) {
          part(table, xs, heights, 0, table.head());
        }
        part(table, xs, heights, from, to);
      }
      from = to;
      if (from < table.rows()) {
        page();
      }
    }
    y -= 8;
  }

  private static double sum(double[] heights, int from, int to) {
    return Arrays.stream(heights, from, to).sum();
  }

  private double[] heights(PdfTable table, double[] xs) {
    double[] heights = new double[table.rows()];
    Arrays.fill(heights, SMALL * LEADING + 2 * look.padding());
    for (PdfTable.Cell cell : table.cells()) {
      double own = lines(cell, xs).size() * SMALL * LEADING + 2 * look.padding();
      int last = cell.row() + cell.rowSpan() - 1;
      double others = sum(heights, cell.row(), last);
      heights[last] = Math.max(heights[last], own - others);
    }
    return heights;
  }

  private List<String> lines(PdfTable.Cell cell, double[] xs) {
    double width = xs[cell.column() + cell.columnSpan()] - xs[cell.column()];
    if (look.down() && cell.text().equals(Form.RESULTS)) {
      return List.of(cell.text());
    }
    return wrapped(cell.text(), SMALL, width - 2 * look.padding());
  }

  /**
   * Draws some rows; a cell that reaches over their end is drawn again on the next page, with the
   * lines of its text for which there was no room.
   */
  private void part(PdfTable table, double[] xs, double[] heights, int from, int to) {
    double top = y;
    for (PdfTable.Cell cell : table.cells()) {
      int first = Math.max(cell.row(), from);
      int last = Math.min(cell.row() + cell.rowSpan(), to);
      if (first < last && cell.column() + cell.columnSpan() < xs.length) {
        double high = top - sum(heights, from, first);
        double low = top - sum(heights, from, last);
        double right = xs[cell.column() + cell.columnSpan()];
        frame(xs[cell.column()], low, right, high, xs[0], xs[xs.length - 1]);
        if (cell.row() >= from) {
          printed.remove(cell);
        }
        fill(cell, xs, high, low, cell.row() + cell.rowSpan() > to);
      }
    }
    y = top - sum(heights, from, to);
  }

  /** Writes the rest of a cell's text, in the middle of the cell or, if it goes on, at its top. */
  private void fill(PdfTable.Cell cell, double[] xs, double high, double low, boolean goesOn) {
    double left = xs[cell.column()];
    double right = xs[cell.column() + cell.columnSpan()];
    List<String> all = lines(cell, xs);
    List<String> lines = all.subList(printed.getOrDefault(cell, 0), all.size());
    if (look.down() && cell.text().equals(Form.RESULTS)) {
      lines.forEach(line -> paper.textDown(line, (left + right) / 2, high - 2, SMALL));
      printed.put(cell, all.size());
      return;
    }
    double room = high - low - 2 * look.padding();
    double at = (high + low) / 2 + lines.size() * SMALL * LEADING / 2;
    if (goesOn) {
      at = high - look.padding();
      int fitting = (int) (room / (SMALL * LEADING) + 0.01);
      lines = lines.subList(0, Math.min(fitting, lines.size()));
    }
    printed.put(cell, printed.getOrDefault(cell, 0) + lines.size());
    for (String line : lines) {
      double x =
          cell.value() ? (left + right - PdfPaper.width(line, SMALL)) / 2 : left + look.padding();
      paper.text(line, x, at - SMALL * 0.95, SMALL);
      at -= SMALL * LEADING;
    }
  }

  private void frame(
      double left, double low, double right, double high, double first, double last) {
    boolean down = look.lines() != Lines.ACROSS;
    boolean open = look.lines() == Lines.OPEN_SIDES;
    rule(left, low, right, low);
    rule(left, high, right, high);
    if (down && !(open && left == first)) {
      rule(left, low, left, high);
    }
    if (down && !(open && right == last)) {
      rule(right, low, right, high);
    }
  }

  private void rule(double x1, double y1, double x2, double y2) {
    switch (look.lines()) {
      case STROKED, OPEN_SIDES, ACROSS -> paper.line(x1, y1, x2, y2, 0.5);
      case FILLED -> paper.rectangle(x1 - 0.25, y1 - 0.25, x2 - x1 + 0.5, y2 - y1 + 0.5);
      case DASHED -> dashes(x1, y1, x2, y2);
      case DOUBLED -> {
        boolean across = y1 == y2;
        paper.line(x1, y1, x2, y2, 0.4);
        paper.line(
            x1 + (across ? 0 : 1.2),
            y1 + (across ? 1.2 : 0),
            x2 + (across ? 0 : 1.2),
            y2 + (across ? 1.2 : 0),
            0.4);
      }
      case NONE -> {}
    }
  }

  /** Short strokes, as some programs draw dashed lines. */
  private void dashes(double x1, double y1, double x2, double y2) {
    double length = Math.hypot(x2 - x1, y2 - y1);
    for (double at = 0; at < length; at += 4) {
      double end = Math.min(at + 2.5, length);
      paper.line(
          x1 + (x2 - x1) * at / length,
          y1 + (y2 - y1) * at / length,
          x1 + (x2 - x1) * end / length,
          y1 + (y2 - y1) * end / length,
          0.5);
    }
  }
}
