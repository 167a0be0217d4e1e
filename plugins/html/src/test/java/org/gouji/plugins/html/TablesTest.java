package org.gouji.plugins.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.plugins.html.Pages.body;
import static org.gouji.plugins.html.Pages.grids;
import static org.gouji.plugins.html.Pages.rows;
import static org.gouji.plugins.html.Pages.shown;

import java.util.List;
import java.util.Optional;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Place.ElementPlace;
import org.gouji.document.Slot;
import org.gouji.document.UnreadableException;
import org.junit.jupiter.api.Test;

class TablesTest {

  @Test
  void spanning_cell_stands_in_every_slot_it_covers_with_its_place() throws UnreadableException {
    Document document =
        body(
            """
            <div><table>
            <thead><tr><th rowspan=2 colspan=2>类别</th><th>自然人</th></tr><tr><td>人数</td></tr></thead>
            <tbody><tr><td>新收</td><td colspan=2>7</td></tr></tbody>
            </table></div>
            """);

    String path = "body/div[1]/table[1]";
    Slot head = new Slot(0, 0, 2, 2, "类别", ElementPlace.of(path + "/tr[1]/th[1]", 1, 1, 1));
    Slot person = new Slot(0, 2, 1, 1, "自然人", ElementPlace.of(path + "/tr[1]/th[2]", 1, 1, 3));
    Slot number = new Slot(1, 2, 1, 1, "人数", ElementPlace.of(path + "/tr[2]/td[1]", 1, 2, 3));
    Slot label = new Slot(2, 0, 1, 1, "新收", ElementPlace.of(path + "/tr[3]/td[1]", 1, 3, 1));
    Slot seven = new Slot(2, 1, 1, 2, "7", ElementPlace.of(path + "/tr[3]/td[2]", 1, 3, 2));
    assertThat(document.blocks())
        .containsExactly(
            new Block.Grid(
                List.of(
                    List.of(Optional.of(head), Optional.of(head), Optional.of(person)),
                    List.of(Optional.of(head), Optional.of(head), Optional.of(number)),
                    List.of(Optional.of(label), Optional.of(seven), Optional.of(seven))),
                Block.Grid.Source.OWN,
                ElementPlace.of(path)));
  }

  @Test
  void spans_end_with_the_row_group_and_zero_reaches_its_end() throws UnreadableException {
    assertThat(
            table(
                """
                <tbody><tr><td rowspan=9>甲<td>1<tr><td>2</tbody>
                <tbody><tr><td rowspan=0>乙<td>3<tr><td>4<tr><td>5</tbody>
                <tfoot><tr><td>计<td rowspan=x colspan=0>6</tfoot>
                """))
        .containsExactly("甲|1", "甲|2", "乙|3", "乙|4", "乙|5", "计|6");
  }

  @Test
  void foot_comes_last_wherever_it_stands() throws UnreadableException {
    assertThat(table("<tfoot><tr><td>计<td>2</tfoot><tbody><tr><td>甲<td>2</tbody>"))
        .containsExactly("甲|2", "计|2");
  }

  @Test
  void cells_without_rows_and_unclosed_tags_are_read_as_browsers_do() throws UnreadableException {
    assertThat(table("<td>甲<td>1<tr><td><b>乙<td><font>&#50;</font>")).containsExactly("甲|1", "乙|2");
  }

  @Test
  void short_row_stays_short_and_a_slot_below_nothing_is_empty() throws UnreadableException {
    assertThat(table("<tr><td>甲<td>1<td rowspan=2>2<tr><td>乙")).containsExactly("甲|1|2", "乙|∅|2");
  }

  @Test
  void overlapping_cells_are_noted_and_the_earlier_one_stays() throws UnreadableException {
    Document document =
        body("<table><tr><td>甲<td rowspan=2>1<tr><td colspan=2>乙<tr><td>丙<td>3</table>");

    assertThat(rows(grids(document).get(0))).containsExactly("甲|1", "乙|1", "丙|3");
    assertThat(document.notes()).singleElement().asString().contains("第 1 个表格", "重叠", "请核对");
  }

  @Test
  void paragraphs_and_breaks_in_a_cell_never_become_one_number() throws UnreadableException {
    assertThat(
            table(
                "<tr><td><p>1</p><p>2</p><td>3<br>4<td>5<div>6</div><td>7<span"
                    + " style='display:block'>8</span><td><p>&nbsp;</p><p>9</p>"))
        .containsExactly("1\n2|3\n4|5\n6|7\n8|9");
  }

  @Test
  void inline_tags_do_not_part_a_number_but_marks_beside_it_do() throws UnreadableException {
    assertThat(table("<tr><td><b>1</b><i>2</i><td>5<sup>1</sup><td><s>3</s>5<td>m<sup>2</sup>"))
        .containsExactly("12|5\n1|3\n5|m2");
  }

  @Test
  void white_space_collapses_but_no_break_and_ideographic_spaces_stay() throws UnreadableException {
    assertThat(table("<tr><td> \n 规 \t\n 章 <td>&nbsp;3\u3000"))
        .containsExactly("规 章|\u00A03\u3000");
  }

  @Test
  void nested_layout_tables_are_passed_through_and_do_not_count() throws UnreadableException {
    Document document =
        body(
            """
            <table><tr><td><table><tr><td>
              <p>一、总体情况</p>
              <table><tr><td>规章<td>0<tr><td>文件<td>4</table>
              <p>二、其他</p>
            </td></tr></table></td></tr></table>
            """);

    assertThat(shown(document)).containsExactly("一、总体情况", "规章|0", "文件|4", "二、其他");
    assertThat(grids(document).get(0).place())
        .isEqualTo(ElementPlace.of("body/table[1]/tr[1]/td[1]/table[1]/tr[1]/td[1]/table[1]"));
    assertThat(grids(document).get(0).at(0, 1).orElseThrow().place())
        .isEqualTo(
            ElementPlace.of(
                "body/table[1]/tr[1]/td[1]/table[1]/tr[1]/td[1]/table[1]/tr[1]/td[2]", 1, 1, 2));
  }

  @Test
  void table_of_running_text_is_no_grid() throws UnreadableException {
    String prose = "我局认真落实公开条例，".repeat(40);

    assertThat(shown(body("<table><tr><td>栏目<td><p>" + prose + "</p><p>完</p></table>")))
        .containsExactly("栏目", prose, "完");
  }

  @Test
  void caption_comes_before_its_table_and_pictures_in_cells_after_it() throws UnreadableException {
    Document document =
        body(
            "<table><caption>表一 情况</caption><tr><td>甲<td><img src='/a/num.png?v=1'><tr><td>乙<td>1</table>");

    assertThat(shown(document)).containsExactly("表一 情况", "甲|", "乙|1", "![num.png]");
    assertThat(document.blocks().get(2).place())
        .isEqualTo(ElementPlace.of("body/table[1]/tr[1]/td[2]", 1, 1, 2));
  }

  @Test
  void table_with_nothing_in_it_is_left_out() throws UnreadableException {
    assertThat(shown(body("<p>文</p><table><tr><td>&nbsp;<td><td> </table>"))).containsExactly("文");
  }

  private static List<String> table(String rows) throws UnreadableException {
    Document document = body("<table>" + rows + "</table>");
    assertThat(document.notes()).isEmpty();
    return rows(grids(document).get(0));
  }
}
