package org.gouji.plugins.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins lines to paragraphs: a line goes on with the next if it is full and the next is not
 * indented, and of the same size. All else stays apart.
 */
final class Paragraphs {
  private static final int LINE_OF_PROSE = 15;

  /** How far, in characters, a full line may end before the right edge of the text. */
  private static final double RAGGED = 2.2;

  private static final double INDENT = 1.2;
  private static final double SAME_SIZE = 0.1;
  private static final double NEXT_LINE = 2.6;
  private static final String ORDINALS = "一二三四五六七八九十";

  /** A line and its page. */
  record Placed(TextLine line, int page) {}

  /** A paragraph with the place where it begins. */
  record Paragraph(String text, Box box, int page) {}

  private final double left;
  private final double right;

  private Paragraphs(double left, double right) {
    this.left = left;
    this.right = right;
  }

  /** Measures the edges of the text over all pages. */
  static Paragraphs of(List<PageContent> pages) {
    List<Box> boxes =
        pages.stream()
            .flatMap(page -> page.lines().stream())
            .filter(line -> line.text().length() >= LINE_OF_PROSE)
            .map(TextLine::box)
            .toList();
    return new Paragraphs(
        boxes.stream().mapToDouble(Box::left).min().orElse(0),
        boxes.stream().mapToDouble(Box::right).max().orElse(Double.MAX_VALUE));
  }

  /** Paragraphs of lines between which nothing else stands. */
  List<Paragraph> join(List<Placed> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Placed line = lines.get(i);
      if (i > 0 && goesOn(lines.get(i - 1), line)) {
        Paragraph open = paragraphs.remove(paragraphs.size() - 1);
        Box box = open.page() == line.page() ? open.box().with(line.line().box()) : open.box();
        paragraphs.add(new Paragraph(joined(open.text(), line.line().text()), box, open.page()));
      } else {
        paragraphs.add(new Paragraph(line.line().text(), line.line().box(), line.page()));
      }
    }
    return paragraphs;
  }

  private boolean goesOn(Placed above, Placed below) {
    TextLine one = above.line();
    TextLine next = below.line();
    double size = Math.max(one.size(), next.size());
    boolean near =
        above.page() != below.page() || next.box().top() - one.box().bottom() < NEXT_LINE * size;
    return near
        && one.box().right() >= right - RAGGED * size
        && next.box().left() <= left + INDENT * size
        && one.box().left() <= left + 3 * size
        && Math.abs(one.size() - next.size()) <= SAME_SIZE * size
        && !opens(one.text(), next.text());
  }

  /** Whether a line begins with a number as headings do. */
  private static boolean opens(String above, String text) {
    int ordinal = 0;
    while (ordinal < text.length() && ORDINALS.indexOf(text.charAt(ordinal)) >= 0) {
      ordinal++;
    }
    boolean heading = ordinal > 0 && ordinal < text.length() && text.charAt(ordinal) == '、';
    boolean bracket = text.charAt(0) == '（' || text.charAt(0) == '(';
    return heading || (bracket && "。；：".indexOf(above.charAt(above.length() - 1)) >= 0);
  }

  private static String joined(String one, String other) {
    boolean words = isLetter(one.charAt(one.length() - 1)) && isLetter(other.charAt(0));
    return words ? one + " " + other : one + other;
  }

  private static boolean isLetter(char c) {
    return c < 0x2E80 && Character.isLetter(c);
  }
}
