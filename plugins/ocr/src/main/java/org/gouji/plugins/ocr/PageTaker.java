package org.gouji.plugins.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.document.Block;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.page.Box;
import org.gouji.page.PageContent;
import org.gouji.page.PagePicture;
import org.gouji.page.PageTable;
import org.gouji.page.Ruling;
import org.gouji.page.TableFinder;
import org.gouji.page.TextLine;
import org.gouji.page.Tiling;
import org.gouji.plugins.ocr.Tesseract.Seen;
import org.gouji.reader.Budget;

/** Takes one page apart: tables by their ruling lines, each cell by itself, and lines of text. */
final class PageTaker {

  /** A page of a report has some hundreds. */
  private static final int MOST_LINES = 3_000;

  /** Height of a line of characters where none tells, in points. */
  private static final double USUAL = 9;

  /** Higher ink outside of tables is a picture or a stamp, in points. */
  private static final double HIGHEST = 50;

  /** A table reaches so far beyond the middle of its outer lines, in points. */
  private static final double OUTER = 2;

  /** A page whose lines are read less surely, on the average, lies wrong or is no text. */
  private static final double SURE_PAGE = 45;

  /** A line of text to be read, and the cell in which it stands. */
  private record Placed(Readings.Task task, Optional<Integer> table, int cell) {}

  /** A table with the ink of its cells. */
  private record InkedTable(Tiling tiling, List<CellInk> cells) {
    boolean isEmpty() {
      return cells.stream().allMatch(CellInk::isEmpty);
    }
  }

  private final Tesseract tesseract;
  private final Budget budget;

  PageTaker(Tesseract tesseract, Budget budget) {
    this.tesseract = tesseract;
    this.budget = budget;
  }

  /** The page; empty if it cannot be relied on. */
  Optional<PageContent> take(PagePicture picture) throws IOException, UnreadableException {
    Raster given = new Raster(picture.width(), picture.height(), picture.grey());
    double scale = given.width() / picture.shown().width();
    Optional<Raster> upright = Upright.of(given, Ink.of(given, scale));
    return upright.isEmpty() ? Optional.empty() : take(picture, upright.get(), scale);
  }

  private Optional<PageContent> take(PagePicture picture, Raster page, double scale)
      throws IOException, UnreadableException {
    Ink ink = Ink.of(page, scale);
    Ink faint = Ink.faint(page, scale);
    List<Ruling> rulings = Strokes.of(ink, scale, budget);
    List<InkedTable> tables = new ArrayList<>();
    List<Placed> lines = new ArrayList<>();
    for (Tiling tiling : TableFinder.find(rulings, budget).stream().map(Tiling::new).toList()) {
      List<CellInk> cells = new ArrayList<>();
      for (Tiling.Area area : tiling.areas()) {
        budget.time();
        cells.add(CellInk.of(ink, faint, area.box(), scale));
      }
      InkedTable table = new InkedTable(tiling, cells);
      if (!table.isEmpty()) {
        budget.table();
        lines.addAll(linesOf(table, tables.size(), scale));
        tables.add(table);
      }
    }
    lines.addAll(linesOutside(ink, rulings, tables, scale));
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    if (lines.size() > MOST_LINES) {
      throw new UnreadableException(
          Unreadable.LIMIT,
          "第 "
              + picture.number()
              + " 页的图片中文字和单元格超过上限 "
              + MOST_LINES
              + " 处，未识别。请提交由办公软件直接导出的 PDF，或原 Word 文件。");
    }
    List<Seen> seen =
        new Readings(tesseract, page, budget).of(lines.stream().map(Placed::task).toList());
    double sure =
        seen.stream()
            .filter(line -> line.text().codePoints().filter(Character::isIdeographic).count() > 3)
            .mapToDouble(Seen::confidence)
            .average()
            .orElse(0);
    if (sure < SURE_PAGE) {
      return Optional.empty();
    }
    return Optional.of(content(picture, tables, lines, seen, scale));
  }

  /** Lines of all cells of a table. */
  private static List<Placed> linesOf(InkedTable table, int number, double scale) {
    double common =
        common(
            table.cells().stream()
                .flatMap(cell -> Line.of(cell.blobs(), scale, 0).stream())
                .toList(),
            scale);
    List<Placed> placed = new ArrayList<>();
    for (int cell = 0; cell < table.cells().size(); cell++) {
      List<Line> lines = Line.of(table.cells().get(cell).blobs(), scale, common);
      for (Line line : lines) {
        placed.add(
            new Placed(
                new Readings.Task(line, common, lines.size() == 1), Optional.of(number), cell));
      }
    }
    return placed;
  }

  /** The usual height of a line: that of lines of several characters. */
  private static double common(List<Line> lines, double scale) {
    List<Integer> heights =
        lines.stream()
            .map(Line::box)
            .filter(box -> box.width() > 3 * box.height() && box.height() > 4 * scale)
            .map(Patch::height)
            .sorted()
            .toList();
    return heights.isEmpty() ? USUAL * scale : heights.get(heights.size() / 2);
  }

  private List<Placed> linesOutside(
      Ink ink, List<Ruling> rulings, List<InkedTable> tables, double scale) {
    for (InkedTable table : tables) {
      ink.erase(Patch.of(table.tiling().box(), -OUTER, scale));
    }
    for (Ruling line : rulings) {
      ink.erase(
          Patch.of(
              line.horizontal()
                  ? new Box(line.from(), line.at(), line.to(), line.at())
                  : new Box(line.at(), line.from(), line.at(), line.to()),
              -OUTER / 2,
              scale));
    }
    List<Blob> blobs =
        Blob.in(ink, new Patch(0, 0, ink.width, ink.height)).stream()
            .filter(blob -> blob.box().height() <= HIGHEST * scale)
            .filter(
                blob ->
                    Math.max(blob.box().width(), blob.box().height()) > 2 * CellInk.SPECK * scale)
            .toList();
    double common = common(Line.of(blobs, scale, 0), scale);
    return Line.of(blobs, scale, common).stream()
        .map(line -> new Placed(new Readings.Task(line, common, false), Optional.empty(), 0))
        .toList();
  }

  private PageContent content(
      PagePicture picture,
      List<InkedTable> tables,
      List<Placed> lines,
      List<Seen> seen,
      double scale)
      throws UnreadableException {
    List<Map<Integer, List<String>>> cells = new ArrayList<>();
    tables.forEach(table -> cells.add(new HashMap<>()));
    List<TextLine> outside = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Placed line = lines.get(i);
      String text = seen.get(i).text();
      if (line.table().isPresent()) {
        cells
            .get(line.table().get())
            .computeIfAbsent(line.cell(), c -> new ArrayList<>())
            .add(text);
      } else if (!text.isEmpty() && (text.length() > 1 || Figures.han(text) > 0)) {
        Box box = line.task().line().box().box(scale);
        outside.add(
            new TextLine(
                text, box, size(line.task(), scale), List.of(new TextLine.Word(text, box))));
      }
    }
    List<PageTable> filled = new ArrayList<>();
    for (int t = 0; t < tables.size(); t++) {
      InkedTable table = tables.get(t);
      Map<Integer, List<String>> texts = cells.get(t);
      filled.add(
          table
              .tiling()
              .filled(
                  picture.number(),
                  Block.Grid.Source.PICTURE,
                  area ->
                      text(
                          table.cells().get(area.number()),
                          texts.getOrDefault(area.number(), List.of()))));
    }
    filled.sort(Comparator.comparingDouble(table -> table.box().top()));
    return new PageContent(picture.number(), picture.shown(), filled, outside, List.of(), true);
  }

  /** The lines of a page vary a little by what characters stand on them; their font does not. */
  private static double size(Readings.Task task, double scale) {
    double own = task.line().box().height();
    boolean usual = own < 1.2 * task.common() && own > 0.4 * task.common();
    return (usual ? task.common() : own) / scale;
  }

  private static String text(CellInk ink, List<String> lines) {
    String text =
        Brackets.mended(
            lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n")));
    boolean label = text.codePoints().filter(Character::isIdeographic).count() > 1;
    boolean number = text.chars().anyMatch(Character::isDigit) && !label;
    boolean unread = ink.doubtful() && !label;
    return unread || (text.isEmpty() && !ink.isEmpty()) || (number && lines.size() > 1)
        ? Readings.UNREAD
        : text;
  }
}
