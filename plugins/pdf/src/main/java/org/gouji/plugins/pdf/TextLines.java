package org.gouji.plugins.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.page.Box;
import org.gouji.page.TextLine;
import org.gouji.page.TextLine.Word;
import org.gouji.reader.Blanks;

/** Lays glyphs out as lines of text. */
final class TextLines {

  /** Glyphs whose centres are this much of their size apart stand on two lines. */
  private static final double SAME_LINE = 0.45;

  /** A gap this many times as wide as the font is high parts two words of Chinese text. */
  private static final double WORD_GAP = 0.5;

  /** Digits and letters stand closer. */
  private static final double LETTER_GAP = 0.22;

  private TextLines() {}

  /** Lays glyphs out as lines from top to bottom, blank ones left out. */
  static List<TextLine> of(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::y).thenComparingDouble(Glyph::x));
    List<TextLine> lines = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    double y = 0;
    for (Glyph glyph : sorted) {
      if (!open.isEmpty()
          && glyph.y() - y > SAME_LINE * Math.max(glyph.size(), open.get(0).size())) {
        close(open, lines);
      }
      if (open.isEmpty()) {
        y = glyph.y();
      }
      open.add(glyph);
    }
    close(open, lines);
    return lines;
  }

  private static void close(List<Glyph> glyphs, List<TextLine> lines) {
    if (glyphs.stream().anyMatch(glyph -> !glyph.blank())) {
      lines.add(line(glyphs));
    }
    glyphs.clear();
  }

  private static TextLine line(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::x));
    List<Glyph> inked = sorted.stream().filter(glyph -> !glyph.blank()).toList();
    List<Word> words = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    StringBuilder word = new StringBuilder();
    Box box = inked.get(0).box();
    Glyph last = inked.get(0);
    boolean blank = false;
    Box wordBox = box;
    for (Glyph glyph : sorted) {
      if (glyph.blank()) {
        blank = !text.isEmpty();
        continue;
      }
      double gap = glyph.box().left() - last.box().right();
      double size = Math.max(glyph.size(), last.size());
      boolean apart = gap > WORD_GAP * size;
      if (apart) {
        words.add(new Word(word.toString(), wordBox));
        word.setLength(0);
      }
      if (word.isEmpty()) {
        wordBox = glyph.box();
      }
      if (apart || blank || (gap > LETTER_GAP * size && isLatin(last) && isLatin(glyph))) {
        text.append(text.isEmpty() ? "" : " ");
        word.append(word.isEmpty() ? "" : " ");
      }
      text.append(glyph.text());
      word.append(glyph.text());
      box = box.with(glyph.box());
      wordBox = wordBox.with(glyph.box());
      last = glyph;
      blank = false;
    }
    words.add(new Word(word.toString(), wordBox));
    double size = inked.stream().mapToDouble(Glyph::size).max().orElse(0);
    return new TextLine(strip(text), box, size, words);
  }

  private static boolean isLatin(Glyph glyph) {
    return glyph.text().charAt(0) < 0x2E80;
  }

  private static String strip(CharSequence text) {
    int from = 0;
    int to = text.length();
    while (from < to && Blanks.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && Blanks.isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.subSequence(from, to).toString();
  }
}
