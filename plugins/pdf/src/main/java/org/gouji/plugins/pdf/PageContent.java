package org.gouji.plugins.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.document.Block;
import org.gouji.document.UnreadableException;
import org.gouji.reader.Budget;

/**
 * A page taken apart.
 *
 * @param shown the page itself
 * @param tables ruled tables
 * @param lines lines of text outside of them, from top to bottom
 * @param pictures pictures that may hold text
 * @param recognised whether its text comes from a program that looked at a picture of it
 */
record PageContent(
    int number,
    Box shown,
    List<PageTable> tables,
    List<TextLine> lines,
    List<Box> pictures,
    boolean recognised) {

  /** The same character twice within this much of its size is fake bold. */
  private static final double SAME_PLACE = 0.1;

  PageContent {
    tables = List.copyOf(tables);
    lines = List.copyOf(lines);
    pictures = List.copyOf(pictures);
  }

  PageContent with(List<PageTable> newTables, List<TextLine> newLines) {
    return new PageContent(number, shown, newTables, newLines, pictures, recognised);
  }

  /**
   * A page whose text cannot be used.
   *
   * @param scanned whether all of it is a picture
   */
  static PageContent picture(PageInk ink, boolean scanned) {
    List<Box> pictures = scanned ? List.of(ink.shown()) : ink.pictures();
    return new PageContent(ink.number(), ink.shown(), List.of(), List.of(), pictures, false);
  }

  /** Takes a page apart that has text. */
  static PageContent of(PageInk ink, Budget budget) throws UnreadableException {
    boolean recognised = ink.isRecognised();
    List<Glyph> glyphs =
        single(ink.glyphs().stream().filter(glyph -> recognised || !glyph.hidden()).toList());
    List<RuledTable> tables = tables(ink.rulings(), budget);
    List<Glyph> outside = new ArrayList<>();
    Optional<Glyph> last = Optional.empty();
    for (Glyph glyph : glyphs) {
      Optional<RuledTable> table =
          tables.stream().filter(t -> t.box().contains(glyph.x(), glyph.y())).findFirst();
      if (table.isPresent()) {
        table.get().add(glyph);
        table.get().watch(last.orElse(glyph), glyph);
      } else if (glyph.turn() == 0) {
        outside.add(glyph);
      }
      last = Optional.of(glyph);
    }
    Block.Grid.Source source = recognised ? Block.Grid.Source.PICTURE : Block.Grid.Source.OWN;
    List<PageTable> filled = new ArrayList<>();
    for (RuledTable table : tables) {
      if (!table.isEmpty()) {
        budget.table();
        filled.add(table.on(ink.number(), source));
      }
    }
    filled.sort(Comparator.comparingDouble(table -> table.box().top()));
    return new PageContent(
        ink.number(), ink.shown(), filled, TextLine.of(outside), ink.pictures(), recognised);
  }

  /** Ruled tables, the innermost first. */
  private static List<RuledTable> tables(List<Ruling> rulings, Budget budget)
      throws UnreadableException {
    List<Lattice> lattices = new ArrayList<>();
    for (List<Ruling> lines :
        Rulings.connected(Rulings.joined(rulings, true), Rulings.joined(rulings, false), budget)) {
      Lattice lattice = Lattice.of(lines, budget);
      if (lattice.isTable()) {
        lattices.add(lattice);
      }
    }
    lattices.sort(
        Comparator.comparingDouble(lattice -> lattice.box().width() * lattice.box().height()));
    return lattices.stream().map(RuledTable::new).toList();
  }

  private record Spot(String text, long x, long y) {}

  /** Drops glyphs that are drawn again in their place. */
  private static List<Glyph> single(List<Glyph> glyphs) {
    Map<Spot, List<Glyph>> near = new HashMap<>();
    List<Glyph> single = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (glyph.blank() || !again(glyph, near)) {
        single.add(glyph);
        near.computeIfAbsent(spot(glyph, 0, 0), s -> new ArrayList<>(1)).add(glyph);
      }
    }
    return single;
  }

  private static boolean again(Glyph glyph, Map<Spot, List<Glyph>> near) {
    double reach = Math.max(0.3, glyph.size() * SAME_PLACE);
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

  private static Spot spot(Glyph glyph, int dx, int dy) {
    double unit = Math.max(0.3, glyph.size() * SAME_PLACE);
    return new Spot(
        glyph.text(),
        (long) Math.floor(glyph.x() / unit) + dx,
        (long) Math.floor(glyph.y() / unit) + dy);
  }
}
