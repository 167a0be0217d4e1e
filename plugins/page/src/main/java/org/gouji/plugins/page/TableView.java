package org.gouji.plugins.page;

import java.util.List;
import java.util.Optional;

/**
 * One of the report's tables as the form has it, with what was read in it.
 *
 * @param missing why there is no grid to show, empty if there is one
 */
record TableView(
    String id,
    String title,
    String missing,
    List<RowView> head,
    List<RowView> body,
    List<RowView> foot) {

  /** A row of slots. */
  record RowView(List<SlotView> slots) {}

  /**
   * A slot of the grid.
   *
   * @param columns columns that it spans
   * @param style classes: the state of the cell, the severity of what is wrong with it
   * @param id by which findings lead to it, empty for none
   * @param cell target of the cell that it shows, empty for none
   * @param hint what is wrong with it
   * @param marks findings that stand on it
   * @param prior last year's value
   */
  record SlotView(
      boolean heading,
      int columns,
      int rows,
      String text,
      String style,
      String id,
      String cell,
      String hint,
      List<MarkView> marks,
      Optional<String> prior) {

    static SlotView heading(String text, int columns, int rows) {
      return new SlotView(true, columns, rows, text, "", "", "", "", List.of(), Optional.empty());
    }

    static SlotView empty(int columns) {
      return new SlotView(false, columns, 1, "", "none", "", "", "", List.of(), Optional.empty());
    }
  }

  /**
   * A way from a slot to a finding.
   *
   * @param text the identity that does not hold, such as 8 ≠ 7; otherwise the rule
   */
  record MarkView(String href, String key, String text, String hint) {}
}
