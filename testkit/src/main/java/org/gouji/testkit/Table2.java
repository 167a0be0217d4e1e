package org.gouji.testkit;

import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Table 2 (主动公开政府信息情况) as printed. */
public record Table2(List<Block> blocks) {
  public Table2 {
    blocks = List.copyOf(blocks);
  }

  /** The edition seen in the columns and rows, empty where nothing tells. */
  public Optional<Edition> edition() {
    Set<Edition> seen = EnumSet.noneOf(Edition.class);
    for (Block block : blocks) {
      for (Column column : block.columns()) {
        switch (column.key()) {
          case "newlyMade", "newlyDisclosed", "totalDisclosed", "previousYearItems", "yearChange" ->
              seen.add(Edition.TRIAL_2019);
          case "projectCount", "totalAmount" -> seen.add(Edition.TRIAL_2019);
          case "issued", "repealed", "inForce", "amount" -> seen.add(Edition.FORMAT_2021);
          default -> {
            if (block.columns().size() == 1) {
              seen.add(Edition.FORMAT_2021);
            }
          }
        }
      }
    }
    return seen.size() > 1 ? Optional.of(Edition.MIXED) : seen.stream().findFirst();
  }

  /** The row of a key, if printed. */
  public Optional<Row> row(String key) {
    return blocks.stream()
        .flatMap(b -> b.rows().stream())
        .filter(r -> r.key().equals(key))
        .findFirst();
  }

  /** The block that holds a row. */
  public Block blockOf(String rowKey) {
    return blocks.stream()
        .filter(b -> b.rows().stream().anyMatch(r -> r.key().equals(rowKey)))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(rowKey));
  }

  /** The number of the column of a cell within its row. */
  public int columnOf(String rowKey, String columnKey) {
    List<Column> columns = blockOf(rowKey).columns();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).key().equals(columnKey)) {
        return i;
      }
    }
    throw new NoSuchElementException(rowKey + "." + columnKey);
  }

  public Table2 mapRow(String key, UnaryOperator<Row> change) {
    return mapBlocks(
        b ->
            b.withRows(
                b.rows().stream().map(r -> r.key().equals(key) ? change.apply(r) : r).toList()));
  }

  public Table2 mapBlocks(UnaryOperator<Block> change) {
    return new Table2(blocks.stream().map(change).toList());
  }

  /** Without one row, and without its block where that was the only row. */
  public Table2 withoutRow(String key) {
    return new Table2(
        blocks.stream()
            .map(b -> b.withRows(b.rows().stream().filter(r -> !r.key().equals(key)).toList()))
            .filter(b -> !b.rows().isEmpty())
            .toList());
  }
}
