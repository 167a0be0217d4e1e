package org.gouji.page;

import java.util.List;
import org.gouji.document.Block;

/**
 * A page taken apart.
 *
 * @param shown the page itself
 * @param tables ruled tables
 * @param lines lines of text outside of them, from top to bottom
 * @param pictures pictures that may hold text
 * @param recognised whether its text comes from a program that looked at a picture of it
 */
public record PageContent(
    int number,
    Box shown,
    List<PageTable> tables,
    List<TextLine> lines,
    List<Box> pictures,
    boolean recognised) {

  public PageContent {
    tables = List.copyOf(tables);
    lines = List.copyOf(lines);
    pictures = List.copyOf(pictures);
  }

  /** The same page with other tables and lines. */
  public PageContent with(List<PageTable> newTables, List<TextLine> newLines) {
    return new PageContent(number, shown, newTables, newLines, pictures, recognised);
  }

  /** Whether the columns of a table are not drawn on it. */
  public boolean hasOpenTables() {
    return tables.stream().anyMatch(table -> table.source() == Block.Grid.Source.TEXT);
  }
}
