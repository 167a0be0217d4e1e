package org.gouji.plugins.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Drops glyphs that are drawn again in their place, as programs do that have no bold font. */
final class FakeBold {

  /** The same character twice within this much of its size is one. */
  private static final double SAME_PLACE = 0.1;

  private static final double LEAST = 0.3;

  private record Spot(String text, long x, long y) {}

  private final Map<Spot, List<Glyph>> near = new HashMap<>();

  private FakeBold() {}

  /** The glyphs, each once. */
  static List<Glyph> dropped(List<Glyph> glyphs) {
    FakeBold bold = new FakeBold();
    List<Glyph> single = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (glyph.blank() || !bold.again(glyph)) {
        single.add(glyph);
        bold.near.computeIfAbsent(spot(glyph, 0, 0), s -> new ArrayList<>(1)).add(glyph);
      }
    }
    return single;
  }

  private boolean again(Glyph glyph) {
    double reach = reach(glyph);
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        for (Glyph other : near.getOrDefault(spot(glyph, dx, dy), List.of())) {
          if (Math.abs(other.x() - glyph.x()) <= reach
              && Math.abs(other.y() - glyph.y()) <= reach) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static double reach(Glyph glyph) {
    return Math.max(LEAST, glyph.size() * SAME_PLACE);
  }

  private static Spot spot(Glyph glyph, int dx, int dy) {
    double unit = reach(glyph);
    return new Spot(
        glyph.text(),
        (long) Math.floor(glyph.x() / unit) + dx,
        (long) Math.floor(glyph.y() / unit) + dy);
  }
}
