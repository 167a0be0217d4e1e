package org.gouji.plugins.html;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Block;

/** The row in which a page was cut off. How many cells it had nobody can tell any more. */
final class TornRow {

  private TornRow() {}

  /** Blocks of a page that ends inside a table, without that row. */
  static List<Block> dropped(List<Block> blocks) {
    if (blocks.isEmpty() || !(blocks.get(blocks.size() - 1) instanceof Block.Grid grid)) {
      return blocks;
    }
    List<Block> left = new ArrayList<>(blocks.subList(0, blocks.size() - 1));
    if (grid.rows().size() > 1) {
      left.add(
          new Block.Grid(
              grid.rows().subList(0, grid.rows().size() - 1), grid.source(), grid.place()));
    }
    return left;
  }
}
