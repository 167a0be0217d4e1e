package org.gouji.plugins.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.document.Block;
import org.junit.jupiter.api.Test;

class TableJoinTest {
  private static final List<Double> EDGES =
      IntStream.rangeClosed(0, 8).mapToObj(edge -> 50.0 * edge).toList();
  private static final Box BOX = new Box(0, 0, 400, 100);
  private static final List<String> NUMBERS = List.of("1", "0", "0", "0", "0", "2", "3");
  private static final List<String> BLANKS = List.of("", "", "", "", "", "", "");

  private static List<String> row(String label, List<String> values) {
    List<String> row = new ArrayList<>(List.of(label));
    row.addAll(values);
    return row;
  }

  private static PageTable table(int page, List<List<String>> rows) {
    List<TableCell> cells = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        cells.add(new TableCell(r, c, 1, 1, rows.get(r).get(c), BOX, page));
      }
    }
    return new PageTable(
        page, page, BOX, EDGES, rows.size(), cells, false, false, true, Block.Grid.Source.OWN);
  }

  private static List<String> labels(PageTable above, PageTable below) {
    return TableJoin.of(above, below).orElseThrow().cells().stream()
        .filter(cell -> cell.column() == 0)
        .map(TableCell::text)
        .toList();
  }

  @Test
  void row_that_a_page_break_parts_between_closed_lines_is_one_row() {
    PageTable above = table(1, List.of(row("2.没有现成", NUMBERS)));
    PageTable below = table(2, List.of(row("信息需要另行制作", BLANKS), row("3.补正后", NUMBERS)));

    assertThat(labels(above, below)).containsExactly("2.没有现成\n信息需要另行制作", "3.补正后");
  }

  @Test
  void row_with_a_number_of_its_own_or_values_is_a_row() {
    PageTable above = table(1, List.of(row("1.属于国家秘密", NUMBERS)));

    assertThat(labels(above, table(2, List.of(row("2.其他法律", BLANKS), row("3.危及", NUMBERS)))))
        .containsExactly("1.属于国家秘密", "2.其他法律", "3.危及");
    assertThat(labels(above, table(2, List.of(row("其他法律", NUMBERS), row("3.危及", NUMBERS)))))
        .containsExactly("1.属于国家秘密", "其他法律", "3.危及");
  }

  @Test
  void row_below_one_without_values_is_a_row() {
    PageTable above = table(1, List.of(row("1.属于国家秘密", BLANKS)));

    assertThat(labels(above, table(2, List.of(row("其他法律", BLANKS), row("3.危及", NUMBERS)))))
        .containsExactly("1.属于国家秘密", "其他法律", "3.危及");
  }
}
