package org.gouji.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A row of a table with its cells as printed; it may have fewer or more cells than the table has
 * columns.
 *
 * @param key key of the vocabulary
 * @param label printed label; a line feed marks the place where a layout tears it
 */
public record Row(String key, String label, List<String> cells) {
  public Row {
    Objects.requireNonNull(key);
    Objects.requireNonNull(label);
    cells = List.copyOf(cells);
  }

  public Row withLabel(String newLabel) {
    return new Row(key, newLabel, cells);
  }

  public Row withCells(List<String> newCells) {
    return new Row(key, label, newCells);
  }

  public Row withCell(int index, String text) {
    return changed(cells -> cells.set(index, text));
  }

  public Row withoutCell(int index) {
    return changed(cells -> cells.remove(index));
  }

  /** A further cell before the given index. */
  public Row withExtraCell(int index, String text) {
    return changed(cells -> cells.add(index, text));
  }

  Row mapCells(UnaryOperator<String> change) {
    return new Row(key, label, cells.stream().map(change).toList());
  }

  private Row changed(java.util.function.Consumer<List<String>> change) {
    List<String> copy = new ArrayList<>(cells);
    change.accept(copy);
    return new Row(key, label, copy);
  }
}
