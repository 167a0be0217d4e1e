package org.gouji.plugins.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.page.Box;
import org.gouji.page.TextLine;

/** The text of a cell from its glyphs: lines joined by line feeds. */
final class CellText {

  /** Two numbers on one line are further apart than the digits of one ever are. */
  private static final char APART = '\n';

  /** Stands where nobody can tell whether a number goes on. */
  private static final String BROKEN = "\uFFFD";

  /** Room at the sides of a cell, in points, as Word and others have it unless told otherwise. */
  private static final double MARGINS = 12;

  /** Width of a digit by the height of its font. */
  private static final double DIGIT = 0.5;

  private CellText() {}

  /**
   * The text of a cell.
   *
   * @param width of the cell, in points
   */
  static String of(List<Glyph> glyphs, double width) {
    List<Glyph> upright = upright(glyphs);
    boolean downward = upright.stream().filter(Glyph::downward).count() * 2 > upright.size();
    return downward ? columns(upright) : lines(upright, width);
  }

  private static String lines(List<Glyph> glyphs, double width) {
    StringBuilder text = new StringBuilder();
    List<TextLine> lines = TextLines.of(glyphs);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        text.append(isBroken(lines.get(i - 1), lines.get(i), width) ? BROKEN : "\n");
      }
      text.append(line(lines.get(i)));
    }
    return text.toString();
  }

  /**
   * Whether two lines of digits may be one number that had no room on the first: with the usual
   * margins another digit would not have fitted there.
   */
  private static boolean isBroken(TextLine upper, TextLine lower, double width) {
    boolean digits =
        Character.isDigit(upper.text().charAt(upper.text().length() - 1))
            && Character.isDigit(lower.text().charAt(0));
    return digits && width - upper.box().width() < MARGINS + upper.size() * DIGIT;
  }

  /** A line, its parts kept apart where they are more than one number. */
  private static String line(TextLine line) {
    boolean numbers =
        line.words().size() > 1
            && line.words().stream().allMatch(word -> Character.isDigit(word.text().charAt(0)));
    return numbers
        ? line.words().stream().map(TextLine.Word::text).collect(Collectors.joining("" + APART))
        : line.text();
  }

  /** Turned glyphs laid straight, in coordinates of their own; of several turns the commonest. */
  private static List<Glyph> upright(List<Glyph> glyphs) {
    int[] count = new int[4];
    glyphs.forEach(glyph -> count[glyph.turn()]++);
    int turn = 0;
    for (int t = 1; t < 4; t++) {
      turn = count[t] > count[turn] ? t : turn;
    }
    if (count[0] == glyphs.size()) {
      return glyphs;
    }
    List<Glyph> straight = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      Box box = glyph.turn() == turn ? back(glyph.box(), turn) : glyph.box();
      straight.add(
          new Glyph(
              glyph.turn() == turn ? glyph.text() : "\uFFFD",
              box,
              glyph.size(),
              0,
              glyph.downward(),
              glyph.run(),
              glyph.hidden()));
    }
    return straight;
  }

  private static Box back(Box box, int turn) {
    return switch (turn) {
      case 1 -> new Box(box.top(), -box.right(), box.bottom(), -box.left());
      case 2 -> new Box(-box.right(), -box.bottom(), -box.left(), -box.top());
      case 3 -> new Box(-box.bottom(), box.left(), -box.top(), box.right());
      default -> box;
    };
  }

  /** Columns from right to left, each from top to bottom. */
  private static String columns(List<Glyph> glyphs) {
    List<Glyph> inked = new ArrayList<>(glyphs.stream().filter(glyph -> !glyph.blank()).toList());
    inked.sort(Comparator.comparingDouble(Glyph::x).reversed());
    List<List<Glyph>> columns = new ArrayList<>();
    for (Glyph glyph : inked) {
      boolean opens =
          columns.isEmpty()
              || columns.get(columns.size() - 1).get(0).x() - glyph.x() > glyph.size() / 2;
      if (opens) {
        columns.add(new ArrayList<>());
      }
      columns.get(columns.size() - 1).add(glyph);
    }
    return columns.stream()
        .map(
            column ->
                column.stream()
                    .sorted(Comparator.comparingDouble(Glyph::y))
                    .map(Glyph::text)
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }
}
