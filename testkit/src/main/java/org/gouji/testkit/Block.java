package org.gouji.testkit;

import java.util.List;
import java.util.Objects;

/**
 * A block of table 2: the item of article 20, its own header row and its rows.
 *
 * @param heading such as 第二十条第（一）项
 */
public record Block(String heading, List<Column> columns, List<Row> rows) {
  public Block {
    Objects.requireNonNull(heading);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  public Block withRows(List<Row> newRows) {
    return new Block(heading, columns, newRows);
  }

  public Block withColumns(List<Column> newColumns) {
    return new Block(heading, newColumns, rows);
  }
}
