package org.gouji.form;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Names one cell of a table by the vocabulary. A class and no record, because its target is asked
 * for by every rule and is therefore made once.
 */
public final class CellKey {

  private final TableKey table;
  private final String row;
  private final String column;
  private final String target;

  /**
   * Names a cell.
   *
   * @param row row key; for table 4 the group
   * @param column column key; for tables 2 and 4 the cell
   */
  public CellKey(TableKey table, String row, String column) {
    this.table = Objects.requireNonNull(table);
    this.row = Objects.requireNonNull(row);
    this.column = Objects.requireNonNull(column);
    this.target = table.word() + ":" + row + (table == TableKey.T3 ? ":" : ".") + column;
  }

  /** The table. */
  public TableKey table() {
    return table;
  }

  /** Row key; for table 4 the group. */
  public String row() {
    return row;
  }

  /** Column key; for tables 2 and 4 the cell. */
  public String column() {
    return column;
  }

  /** The target of the vocabulary: {@code t3:granted:total}, {@code t2:licensing.decisions}. */
  public String target() {
    return target;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CellKey key && key.target.equals(target);
  }

  @Override
  public int hashCode() {
    return target.hashCode();
  }

  @Override
  public String toString() {
    return target;
  }
}
