package org.gouji.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.document.UnreadableException;
import org.gouji.reader.Budget;

/** Finds the tables of a page by their lines. */
public final class TableFinder {

  private TableFinder() {}

  /** Tables with lines in both directions, the innermost first. */
  public static List<Lattice> find(List<Ruling> rulings, Budget budget) throws UnreadableException {
    List<Lattice> found = new ArrayList<>();
    for (List<Ruling> lines :
        Rulings.connected(Rulings.joined(rulings, true), Rulings.joined(rulings, false), budget)) {
      Lattice lattice = Lattice.of(lines, budget);
      if (lattice.isTable()) {
        found.add(lattice);
      }
    }
    found.sort(Comparator.comparingDouble(table -> table.box().width() * table.box().height()));
    return found;
  }
}
