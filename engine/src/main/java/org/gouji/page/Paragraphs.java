package org.gouji.page;

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

  /** A line and its page, and whether that is a picture. */
  record Placed(TextLine line, int page, boolean recognised) {}

  /** A paragraph with the place where it begins. */
  record Paragraph(String text, Box box, int page, boolean recognised) {}

  /** A title is at least this many times as large as the text. */
  private static final double LARGE = 1.15;

  private final double left;
  private final double right;
  private final double size;

  private Paragraphs(double left, double right, double size) {
    this.left = left;
    this.right = right;
    this.size = size;
  }

  /** Measures the edges of the text over all pages. */
  static Paragraphs of(List<PageContent> pages) {
    List<TextLine> prose =
        pages.stream()
            .flatMap(page -> page.lines().stream())
            .filter(line -> line.text().length() >= LINE_OF_PROSE)
            .toList();
    return new Paragraphs(
        prose.stream().mapToDouble(line -> line.box().left()).min().orElse(0),
        prose.stream().mapToDouble(line -> line.box().right()).max().orElse(Double.MAX_VALUE),
        prose.stream()
            .mapToDouble(TextLine::size)
            .sorted()
            .skip(prose.size() / 2)
            .findFirst()
            .orElse(0));
  }

  /** Paragraphs of lines between which nothing else stands. */
  List<Paragraph> join(List<Placed> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Placed line = lines.get(i);
      if (i > 0 && goesOn(lines.get(i - 1), line)) {
        Paragraph open = paragraphs.remove(paragraphs.size() - 1);
        Box box = open.page() == line.page() ? open.box().with(line.line().box()) : open.box();
        paragraphs.add(
            new Paragraph(
                joined(open.text(), line.line().text()),
                box,
                open.page(),
                open.recognised() || line.recognised()));
      } else {
        paragraphs.add(
            new Paragraph(line.line().text(), line.line().box(), line.page(), line.recognised()));
      }
    }
    return paragraphs;
  }

  private boolean goesOn(Placed above, Placed below) {
    TextLine one = above.line();
    TextLine next = below.line();
    double high = Math.max(one.size(), next.size());
    boolean near =
        above.page() != below.page() || next.box().top() - one.box().bottom() < NEXT_LINE * high;
    boolean alike = near && Math.abs(one.size() - next.size()) <= SAME_SIZE * high;
    boolean prose =
        one.box().right() >= right - RAGGED * high
            && next.box().left() <= left + INDENT * high
            && one.box().left() <= left + 3 * high
            && !opens(one.text(), next.text());
    return alike && (prose || isTitle(one, next));
  }

  /** Whether a large line is full, so that the next one in the middle below goes on with it. */
  private boolean isTitle(TextLine one, TextLine next) {
    return one.size() >= LARGE * size
        && one.box().width() > right - left - RAGGED * one.size()
        && Math.abs(next.box().centreX() - (left + right) / 2) < one.size();
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
