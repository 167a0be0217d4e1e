package org.gouji.plugins.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.document.Block;
import org.gouji.page.Box;
import org.gouji.page.Lattice;
import org.gouji.page.PageTable;
import org.gouji.page.Tiling;

/** Puts each glyph into the cell of a ruled table where its centre is. */
final class RuledTable {

  /** Digits of one number stand nearer than this much of their height. */
  private static final double SAME_NUMBER = 0.3;

  private final Tiling tiling;
  private final List<List<Glyph>> glyphs;
  private final Set<Integer> torn = new HashSet<>();

  RuledTable(Lattice lattice) {
    tiling = new Tiling(lattice);
    glyphs =
        Stream.generate(() -> (List<Glyph>) new ArrayList<Glyph>())
            .limit(tiling.areas().size())
            .toList();
  }

  Box box() {
    return tiling.box();
  }

  void add(Glyph glyph) {
    glyphs.get(owner(glyph.x(), glyph.y())).add(glyph);
  }

  /** Number of the cell at a point. */
  private int owner(double x, double y) {
    return tiling.at(x, y).number();
  }

  /**
   * Notices a number that runs over the side of its cell: neither cell can be read then.
   *
   * @param last the glyph drawn before it
   */
  void watch(Glyph last, Glyph glyph) {
    if (!glyph.numeric() || glyph.turn() != 0) {
      return;
    }
    double quarter = glyph.box().width() / 4;
    int left = owner(glyph.box().left() + quarter, glyph.y());
    int right = owner(glyph.box().right() - quarter, glyph.y());
    tear(left, right);
    boolean adjacent =
        last.run() == glyph.run()
            && last.numeric()
            && Math.abs(last.y() - glyph.y()) < glyph.size() * SAME_NUMBER
            && Math.abs(glyph.box().left() - last.box().right()) < glyph.size() * SAME_NUMBER;
    if (adjacent) {
      tear(owner(last.x(), last.y()), owner(glyph.x(), glyph.y()));
    }
  }

  private void tear(int one, int other) {
    if (one != other) {
      torn.add(one);
      torn.add(other);
    }
  }

  boolean isEmpty() {
    return glyphs.stream().flatMap(List::stream).allMatch(Glyph::blank);
  }

  PageTable on(int page, Block.Grid.Source source) {
    return tiling.filled(
        page,
        source,
        area ->
            CellText.of(glyphs.get(area.number()), area.box().width())
                + (torn.contains(area.number()) ? "\uFFFD" : ""));
  }
}
