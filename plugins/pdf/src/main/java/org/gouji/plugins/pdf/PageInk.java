package org.gouji.plugins.pdf;

import java.util.List;
import org.gouji.page.Box;
import org.gouji.page.Ruling;

/**
 * All that is drawn on one page.
 *
 * @param number of the page, from 1
 * @param shown the page itself
 * @param glyphs characters in the order of the file, blanks included
 * @param rulings lines and thin rectangles, as drawn
 * @param pictures boxes of pictures
 * @param whole false if something on the page could not be read: half a page may show half a table
 */
record PageInk(
    int number,
    Box shown,
    List<Glyph> glyphs,
    List<Ruling> rulings,
    List<Box> pictures,
    boolean whole) {

  /** One character in this many without meaning makes a page as good as a picture. */
  private static final int TOLERATED_SHARE = 50;

  /** Fewer characters over a picture of the page are a page number or a stamp. */
  private static final int FEW = 40;

  PageInk {
    glyphs = List.copyOf(glyphs);
    rulings = List.copyOf(rulings);
    pictures = List.copyOf(pictures);
  }

  /** A page of which nothing can be used. */
  static PageInk broken(int number, Box shown) {
    return new PageInk(number, shown, List.of(), List.of(), List.of(), false);
  }

  /** Whether there is text to be read on it. */
  boolean hasText() {
    return glyphs.stream().anyMatch(glyph -> !glyph.blank()) && !garbled();
  }

  /** Whether too many characters have no meaning. */
  boolean garbled() {
    long seen = glyphs.stream().filter(glyph -> !glyph.blank()).count();
    return glyphs.stream().filter(Glyph::unmapped).count() * TOLERATED_SHARE > seen;
  }

  /** Whether a picture covers so much of it that it may be a scanned page. */
  boolean isPictured() {
    double area = shown.width() * shown.height();
    return pictures.stream().mapToDouble(box -> box.width() * box.height()).sum() * 3 > area;
  }

  /** Whether it is a picture of a page, but for a page number or a stamp, or as good as one. */
  boolean looksScanned() {
    if (!whole || (isRecognised() && !garbled())) {
      return false;
    }
    long seen = glyphs.stream().filter(glyph -> !glyph.blank() && !glyph.hidden()).count();
    return garbled() || (isPictured() && seen < FEW);
  }

  /** Whether its text was laid, unseen, over a picture by a program that recognised it. */
  boolean isRecognised() {
    long hidden = glyphs.stream().filter(Glyph::hidden).count();
    return !pictures.isEmpty() && hidden * 2 > glyphs.size();
  }
}
