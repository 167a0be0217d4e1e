package org.gouji.plugins.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        FakeBold.dropped(
            ink.glyphs().stream().filter(glyph -> recognised || !glyph.hidden()).toList());
    List<RuledTable> tables = TableFinder.find(ink.rulings(), budget);
    List<TextLine> lines = TextLine.of(sorted(glyphs, tables));
    List<PageTable> filled = new ArrayList<>();
    for (RuledTable table : tables) {
      if (!table.isEmpty()) {
        budget.table();
        filled.add(table.on(ink.number(), source(recognised)));
      }
    }
    filled.sort(Comparator.comparingDouble(table -> table.box().top()));
    return LooseTable.taken(
        new PageContent(ink.number(), ink.shown(), filled, lines, ink.pictures(), recognised));
  }

  /** Puts glyphs into the tables on which they stand; answers the upright ones that are left. */
  private static List<Glyph> sorted(List<Glyph> glyphs, List<RuledTable> tables) {
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
    return outside;
  }

  private static Block.Grid.Source source(boolean recognised) {
    return recognised ? Block.Grid.Source.PICTURE : Block.Grid.Source.OWN;
  }

  /** Whether the columns of a table are not drawn on it. */
  boolean hasOpenTables() {
    return tables.stream().anyMatch(table -> table.source() == Block.Grid.Source.TEXT);
  }
}
