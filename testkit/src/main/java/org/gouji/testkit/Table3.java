package org.gouji.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Table 3 (收到和处理政府信息公开申请情况) as printed. */
public record Table3(List<Column> columns, List<Row> rows) {
  public Table3 {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The edition seen in the rows of （六）其他处理, empty where none of them is printed. */
  public Optional<Edition> edition() {
    boolean trial = row("otherHandling").isPresent();
    boolean format = rows.stream().anyMatch(r -> r.key().startsWith("otherHandling."));
    if (trial && format) {
      return Optional.of(Edition.MIXED);
    }
    if (trial) {
      return Optional.of(Edition.TRIAL_2019);
    }
    return format ? Optional.of(Edition.FORMAT_2021) : Optional.empty();
  }

  public Optional<Row> row(String key) {
    return rows.stream().filter(r -> r.key().equals(key)).findFirst();
  }

  /** The printed position of a column. */
  public int columnOf(String key) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).key().equals(key)) {
        return i;
      }
    }
    throw new NoSuchElementException(key);
  }

  public Table3 mapRow(String key, UnaryOperator<Row> change) {
    return new Table3(
        columns, rows.stream().map(r -> r.key().equals(key) ? change.apply(r) : r).toList());
  }

  public Table3 withCell(String row, String column, String text) {
    int index = columnOf(column);
    return mapRow(row, r -> r.withCell(index, text));
  }

  public Table3 mapColumn(String key, UnaryOperator<Column> change) {
    return new Table3(
        columns.stream().map(c -> c.key().equals(key) ? change.apply(c) : c).toList(), rows);
  }

  public Table3 withoutRow(String key) {
    return new Table3(columns, rows.stream().filter(r -> !r.key().equals(key)).toList());
  }

  /** Two columns exchanged, headings and cells together. */
  public Table3 swapped(int one, int other) {
    return new Table3(
        swap(columns, one, other),
        rows.stream().map(r -> r.withCells(swap(r.cells(), one, other))).toList());
  }

  private static <T> List<T> swap(List<T> list, int one, int other) {
    List<T> copy = new ArrayList<>(list);
    copy.set(one, list.get(other));
    copy.set(other, list.get(one));
    return copy;
  }
}
