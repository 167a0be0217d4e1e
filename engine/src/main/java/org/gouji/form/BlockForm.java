package org.gouji.form;

import java.util.List;

/**
 * Rows under one heading row: a block of table 2, or the whole of table 3.
 *
 * @param item the article item that heads the block, such as 第二十条第（一）项; empty for table 3
 */
public record BlockForm(String item, List<ColumnForm> columns, List<RowForm> rows) {
  public BlockForm {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
