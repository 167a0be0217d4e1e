package org.gouji.testkit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a written report shows of its tables: the state of every planned cell. Rows and columns are
 * those of the edition found, or of the edition due where no table tells.
 */
final class Reading {
  final Sample sample;
  final boolean ownGrid;
  final Edition edition2;
  final Edition edition3;
  private final Map<String, CellText> cells = new HashMap<>();
  private final Set<String> lost = new HashSet<>();
  private boolean open;

  /**
   * Reads a report as a layout shows it.
   *
   * @param trusting true to assign the cells of rows that the layout leaves {@link Sight#OPEN}
   */
  Reading(Sample sample, Layout layout, boolean trusting) {
    this.sample = sample;
    this.ownGrid = layout.ownGrid();
    Edition due = Edition.due(sample.year());
    this.edition2 = sample.table2().flatMap(Table2::edition).orElse(due);
    this.edition3 = sample.table3().flatMap(Table3::edition).orElse(due);
    sample.table2().ifPresent(t -> readTable2(t, layout, trusting));
    sample
        .table3()
        .ifPresent(
            t ->
                t.rows()
                    .forEach(
                        r -> read(layout, trusting, 3, r, t.columns(), "t3:" + r.key() + ":")));
    sample.table4().ifPresent(t -> readTable4(t, layout, trusting));
  }

  /** True where some row may be read in two ways. */
  boolean open() {
    return open;
  }

  /** The state of a cell, by its target. */
  CellText cell(String target) {
    return cells.getOrDefault(target, CellText.ABSENT);
  }

  /** True where the cells of a row cannot be assigned; {@code t4} for table 4. */
  boolean lost(String row) {
    return lost.contains(row);
  }

  /** The targets of the cells of table 3, by row or by column, in the edition found. */
  List<String> rows3() {
    return Form.table3Rows(edition3).stream().map(Row::key).toList();
  }

  /** Targets such as {@code t2:licensing.decisions} of the edition found. */
  List<String> cells2() {
    return Form.table2Blocks(edition2).stream()
        .flatMap(
            b ->
                b.rows().stream()
                    .flatMap(r -> b.columns().stream().map(c -> "t2:" + r.key() + "." + c.key())))
        .toList();
  }

  List<String> cells3() {
    return rows3().stream()
        .flatMap(r -> Form.TABLE3_COLUMNS.stream().map(c -> "t3:" + r + ":" + c.key()))
        .toList();
  }

  static List<String> cells4() {
    return Form.table4Columns().stream().map(c -> "t4:" + c.key()).toList();
  }

  Stream<String> allCells() {
    return Stream.of(cells2(), cells3(), cells4()).flatMap(List::stream);
  }

  private void readTable2(Table2 table, Layout layout, boolean trusting) {
    for (Block block : table.blocks()) {
      for (Row row : block.rows()) {
        read(layout, trusting, 2, row, block.columns(), "t2:" + row.key() + ".");
      }
    }
  }

  private void readTable4(Table4 table, Layout layout, boolean trusting) {
    Row row = new Row("t4", "", table.cells());
    Sight sight = table.complete() ? layout.sight(4, "t4", table.cells()) : Sight.LOST;
    for (int g = 0; g < table.groups().size(); g++) {
      Row group = table.groups().get(g);
      List<Column> columns = table.columns().subList(5 * g, 5 * g + 5);
      boolean whole = group.cells().size() == columns.size();
      Sight own = sight == Sight.LOST && layout.splitsTable4() && whole ? Sight.OPEN : sight;
      place(own, trusting, "t4 " + group.key(), group, columns, "t4:");
    }
    if (sight == Sight.LOST || lost.contains("t4 reconsideration")) {
      lost.add(row.key());
    }
  }

  private void read(
      Layout layout, boolean trusting, int table, Row row, List<Column> columns, String prefix) {
    boolean fits = row.cells().size() == columns.size();
    Sight sight = fits ? layout.sight(table, row.key(), row.cells()) : Sight.LOST;
    place(sight, trusting, "t" + table + ":row:" + row.key(), row, columns, prefix);
  }

  private void place(
      Sight sight, boolean trusting, String name, Row row, List<Column> columns, String prefix) {
    open |= sight == Sight.OPEN;
    boolean shown = sight == Sight.SHOWN || (sight == Sight.OPEN && trusting);
    if (!shown) {
      lost.add(name);
    }
    for (int i = 0; i < columns.size(); i++) {
      String key = columns.get(i).key();
      cells.put(prefix + key, shown ? CellText.of(key, row.cells().get(i)) : CellText.AMBIGUOUS);
    }
  }

  /** True where a row of table 3 is printed. */
  boolean printed3(String rowKey) {
    return sample.table3().flatMap(t -> t.row(rowKey)).isPresent();
  }

  /** The printed row of table 2. */
  Optional<Row> row2(String rowKey) {
    return sample.table2().flatMap(t -> t.row(rowKey));
  }
}
