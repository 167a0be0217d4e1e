package org.gouji.plugins.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.document.UnreadableException;
import org.gouji.reader.Budget;

/** Finds the tables of a page by their lines. */
final class TableFinder {

  private TableFinder() {}

  /** Tables with lines in both directions, the innermost first. */
  static List<RuledTable> find(List<Ruling> rulings, Budget budget) throws UnreadableException {
    List<Lattice> found = new ArrayList<>();
    for (List<Ruling> lines :
        Rulings.connected(Rulings.joined(rulings, true), Rulings.joined(rulings, false), budget)) {
      Lattice lattice = Lattice.of(lines, budget);
      if (lattice.isTable()) {
        found.add(lattice);
      }
    }
    found.sort(Comparator.comparingDouble(table -> table.box().width() * table.box().height()));
    return found.stream().map(RuledTable::new).toList();
  }
}
