package org.gouji.plugins.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.document.Block;
import org.gouji.document.UnreadableException;
import org.gouji.page.Box;
import org.gouji.page.PageContent;
import org.gouji.page.PageTable;
import org.gouji.page.TableFinder;
import org.gouji.page.TextLine;
import org.gouji.reader.Budget;

/** Takes pages apart: tables, and lines of text outside of them. */
final class PageParts {

  private PageParts() {}

  /**
   * A page whose text cannot be used.
   *
   * @param scanned whether all of it is a picture
   */
  static PageContent picture(PageInk ink, boolean scanned) {
    List<Box> pictures = scanned ? List.of(ink.shown()) : ink.pictures();
    return new PageContent(ink.number(), ink.shown(), List.of(), List.of(), pictures, false);
  }

  /** A page that has text. */
  static PageContent of(PageInk ink, Budget budget) throws UnreadableException {
    boolean recognised = ink.isRecognised();
    List<Glyph> glyphs =
        FakeBold.dropped(
            ink.glyphs().stream().filter(glyph -> recognised || !glyph.hidden()).toList());
    List<RuledTable> tables =
        TableFinder.find(ink.rulings(), budget).stream().map(RuledTable::new).toList();
    List<TextLine> lines = TextLines.of(sorted(glyphs, tables));
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
}
