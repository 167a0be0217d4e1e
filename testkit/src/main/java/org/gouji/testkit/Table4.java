package org.gouji.testkit;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Table 4 (政府信息公开行政复议、行政诉讼情况) as printed: one row of figures, seen as its three groups.
 *
 * @param columns the fifteen headings, keys such as {@code reconsideration.upheld}
 * @param groups the figures of each group; may be fewer or more than its five headings
 */
public record Table4(List<Column> columns, List<Row> groups) {
  private static final int GROUP = Form.TABLE4_CELLS.size();

  public Table4 {
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
  }

  /** A table of the official headings and fifteen figures. */
  public static Table4 of(List<String> cells) {
    List<String> keys = Form.TABLE4_GROUPS;
    return new Table4(
        Form.table4Columns(),
        IntStream.range(0, keys.size())
            .mapToObj(g -> new Row(keys.get(g), "", cells.subList(GROUP * g, GROUP * (g + 1))))
            .toList());
  }

  /** All figures in printed order. */
  public List<String> cells() {
    return groups.stream().flatMap(g -> g.cells().stream()).toList();
  }

  /** True where every group has as many figures as headings. */
  public boolean complete() {
    return groups.stream().allMatch(g -> g.cells().size() == GROUP);
  }

  /** The position of a column among the fifteen. */
  public int columnOf(String key) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).key().equals(key)) {
        return i;
      }
    }
    throw new NoSuchElementException(key);
  }

  public Table4 withCell(String key, String text) {
    int index = columnOf(key);
    return mapGroup(index / GROUP, g -> g.withCell(index % GROUP, text));
  }

  /** Without the figure under a heading. */
  public Table4 withoutCell(String key) {
    int index = columnOf(key);
    return mapGroup(index / GROUP, g -> g.withoutCell(index % GROUP));
  }

  /** A further figure before the one under a heading. */
  public Table4 withExtraCell(String key, String text) {
    int index = columnOf(key);
    return mapGroup(index / GROUP, g -> g.withExtraCell(index % GROUP, text));
  }

  public Table4 withLabel(String key, String label) {
    return new Table4(
        columns.stream().map(c -> c.key().equals(key) ? c.withLabel(label) : c).toList(), groups);
  }

  private Table4 mapGroup(int index, UnaryOperator<Row> change) {
    return new Table4(
        columns,
        IntStream.range(0, groups.size())
            .mapToObj(i -> i == index ? change.apply(groups.get(i)) : groups.get(i))
            .toList());
  }
}
