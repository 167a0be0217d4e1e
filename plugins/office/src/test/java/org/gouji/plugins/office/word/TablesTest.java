package org.gouji.plugins.office.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.plugins.office.word.Docx.p;
import static org.gouji.plugins.office.word.Docx.r;
import static org.gouji.plugins.office.word.Docx.sdt;
import static org.gouji.plugins.office.word.Docx.shown;
import static org.gouji.plugins.office.word.Docx.tbl;
import static org.gouji.plugins.office.word.Docx.tc;
import static org.gouji.plugins.office.word.Docx.tr;

import java.util.List;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Place.ElementPlace;
import org.gouji.document.Slot;
import org.gouji.document.UnreadableException;
import org.junit.jupiter.api.Test;

class TablesTest {

  private static List<String> rows(String... rows) throws UnreadableException {
    return shown(Docx.of(tbl(rows)).read());
  }

  private static String within(String properties, String... cells) {
    return "<w:tr><w:trPr>" + properties + "</w:trPr>" + String.join("", cells) + "</w:tr>";
  }

  @Test
  void cells_that_span_columns_and_rows_stand_in_every_slot() throws UnreadableException {
    assertThat(
            rows(
                tr(tc("<w:gridSpan w:val='2'/><w:vMerge w:val='restart'/>", "甲"), tc("乙")),
                tr(tc("<w:gridSpan w:val='2'/><w:vMerge/>", ""), tc("丙")),
                tr(tc("丁"), tc("1"), tc("2"))))
        .containsExactly("甲|·|乙", "·|·|丙", "丁|1|2");
  }

  @Test
  void cells_in_content_controls_keep_their_columns() throws UnreadableException {
    assertThat(rows(tr(tc("新收"), sdt(tc("7")), sdt(sdt(tc("8"))), tc("15"))))
        .containsExactly("新收|7|8|15");
  }

  @Test
  void rows_and_whole_tables_in_content_controls_are_read() throws UnreadableException {
    String table = tbl(tr(tc("甲"), tc("1")), sdt(tr(tc("乙"), tc("2"))));

    assertThat(shown(Docx.of(sdt(p("前") + table) + p("后")).read()))
        .containsExactly("前", "甲|1", "乙|2", "后");
  }

  @Test
  void columns_left_free_before_and_after_a_row_stay_free() throws UnreadableException {
    assertThat(
            rows(
                tr(tc("甲"), tc("乙"), tc("丙")),
                within("<w:gridBefore w:val='1'/><w:gridAfter w:val='1'/>", tc("5"))))
        .containsExactly("甲|乙|丙", "∅|5");
  }

  @Test
  void cells_merged_across_in_the_old_way_are_one() throws UnreadableException {
    assertThat(
            rows(
                tr(
                    tc("<w:hMerge w:val='restart'/>", "甲"),
                    tc("<w:hMerge w:val='continue'/>", ""),
                    tc("3")),
                tr(tc("乙"), tc("1"), tc("2"))))
        .containsExactly("甲|·|3", "乙|1|2");
  }

  @Test
  void cells_merged_both_ways_are_one() throws UnreadableException {
    String begin = "<w:hMerge w:val='restart'/><w:vMerge w:val='restart'/>";
    String down = "<w:hMerge w:val='restart'/><w:vMerge/>";
    String across = "<w:hMerge/>";

    Document document =
        Docx.of(
                tbl(
                    tr(tc(begin, "甲"), tc(across, ""), tc("1")),
                    tr(tc(down, ""), tc(across, ""), tc("2")),
                    tr(tc("乙"), tc("丙"), tc("3"))))
            .read();

    assertThat(shown(document)).containsExactly("甲|·|1", "·|·|2", "乙|丙|3");
    Slot merged = ((Block.Grid) document.blocks().get(0)).at(0, 0).orElseThrow();
    assertThat(merged.columnSpan()).isEqualTo(2);
    assertThat(merged.rowSpan()).isEqualTo(2);
  }

  @Test
  void merge_that_goes_on_from_nothing_is_a_cell_of_its_own_with_a_note()
      throws UnreadableException {
    Document document =
        Docx.of(
                tbl(
                    tr(tc("<w:gridSpan w:val='2'/><w:vMerge w:val='restart'/>", "甲"), tc("1")),
                    tr(tc("<w:vMerge/>", "乙"), tc("丙"), tc("2"))))
            .read();

    assertThat(shown(document)).containsExactly("甲|·|1", "乙|丙|2");
    assertThat(document.notes()).singleElement().asString().contains("第 1 个表格", "纵向合并");
  }

  @Test
  void text_under_a_merged_cell_is_left_out_with_a_note() throws UnreadableException {
    Document document =
        Docx.of(
                tbl(
                    tr(tc("<w:vMerge w:val='restart'/>", "3"), tc("1")),
                    tr(tc("<w:vMerge/>", "98765"), tc("2"))))
            .read();

    assertThat(shown(document)).containsExactly("3|1", "·|2");
    assertThat(document.notes()).singleElement().asString().contains("被合并的单元格");
  }

  @Test
  void deleted_and_hidden_rows_are_left_out_with_notes() throws UnreadableException {
    Document document =
        Docx.of(
                tbl(
                    tr(tc("甲"), tc("1")),
                    within("<w:del w:id='1'/>", tc("乙"), tc("98765")),
                    within("<w:hidden/>", tc("丙"), tc("98765")),
                    within("<w:ins w:id='2'/>", tc("丁"), tc("2"))))
            .read();

    assertThat(shown(document)).containsExactly("甲|1", "丁|2");
    assertThat(document.notes())
        .hasSize(2)
        .anyMatch(n -> n.contains("修订"))
        .anyMatch(n -> n.contains("1 行"));
  }

  @Test
  void row_whose_every_word_is_hidden_is_hidden() throws UnreadableException {
    String cell =
        "<w:tc><w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>%s</w:p></w:tc>"
            .formatted(r("<w:vanish/>", "98765"));

    assertThat(rows(tr(tc("甲"), tc("1")), tr(cell, cell), tr(tc("乙"), tc(""))))
        .containsExactly("甲|1", "乙|");
  }

  @Test
  void row_of_cells_without_a_paragraph_is_shown() throws UnreadableException {
    assertThat(rows(tr(tc("甲"), tc("1")), tr("<w:tc/>", "<w:tc/>"), tr(tc("乙"), tc("2"))))
        .containsExactly("甲|1", "|", "乙|2");
  }

  @Test
  void deleted_cell_is_left_out() throws UnreadableException {
    assertThat(rows(tr(tc("甲"), tc("<w:cellDel w:id='1'/>", "98765"), tc("1"))))
        .containsExactly("甲|1");
  }

  @Test
  void table_within_a_table_that_arranges_the_page_is_the_reports_table()
      throws UnreadableException {
    String inner = tbl(tr(tc("新收"), tc("3")), tr(tc("结转"), tc("1")));
    String outer = tbl(tr("<w:tc>" + p("一、总体情况") + inner + p("完") + "</w:tc>", tc("页边")));

    Document document = Docx.of(outer).read();

    assertThat(shown(document)).containsExactly("一、总体情况", "新收|3", "结转|1", "完", "页边");
    assertThat(((Block.Grid) document.blocks().get(1)).at(1, 1).orElseThrow().place())
        .isEqualTo(ElementPlace.of("body/tbl[1]/tr[1]/tc[1]/tbl[1]/tr[2]/tc[2]", 1, 2, 2));
  }

  @Test
  void table_within_a_cell_of_figures_is_part_of_that_cell_with_a_note()
      throws UnreadableException {
    String inner = "<w:tc>" + tbl(tr(tc("4"), tc("5"))) + "<w:p/></w:tc>";
    Document document =
        Docx.of(tbl(tr(tc("甲"), tc("1"), tc("2")), tr(tc("乙"), inner, tc("3")))).read();

    assertThat(shown(document)).containsExactly("甲|1|2", "乙|4⏎5|3");
    assertThat(document.notes()).singleElement().asString().contains("第 2 行", "内嵌表格");
  }

  @Test
  void frame_of_one_cell_around_a_figure_is_not_a_table_within() throws UnreadableException {
    String inner = "<w:tc>" + tbl(tr(tc("4"))) + "<w:p/></w:tc>";
    Document document = Docx.of(tbl(tr(tc("甲"), inner), tr(tc("乙"), inner))).read();

    assertThat(shown(document)).containsExactly("甲|4", "乙|4");
    assertThat(document.notes()).isEmpty();
  }

  @Test
  void paragraphs_line_breaks_and_tabs_keep_numbers_in_a_cell_apart() throws UnreadableException {
    String two = "<w:tc>" + p("1") + p("2") + "</w:tc>";
    String broken = "<w:tc><w:p>" + r("3") + "<w:r><w:br/></w:r>" + r("4") + "</w:p></w:tc>";
    String tabbed = "<w:tc><w:p>" + r("5") + "<w:r><w:tab/></w:r>" + r("6") + "</w:p></w:tc>";
    String raised =
        "<w:tc><w:p>" + r("7") + r("<w:vertAlign w:val='superscript'/>", "8") + "</w:p></w:tc>";

    assertThat(rows(tr(two, broken, tabbed, raised))).containsExactly("1⏎2|3⏎4|5\t⏎6|7⏎8");
  }

  @Test
  void number_torn_into_runs_is_one_number() throws UnreadableException {
    assertThat(rows(tr(tc("甲"), "<w:tc><w:p>" + r("1") + r("2") + "</w:p></w:tc>")))
        .containsExactly("甲|12");
  }

  @Test
  void places_name_table_row_and_cell_of_source_and_grid() throws UnreadableException {
    Document document =
        Docx.of(
                p("前")
                    + tbl(tr(tc("甲"), tc("1")))
                    + tbl(
                        tr(tc("<w:gridSpan w:val='2'/>", "乙"), sdt(tc("2"))),
                        tr(tc("丙"), tc("3"), tc("4"))))
            .read();

    Block.Grid second = (Block.Grid) document.blocks().get(2);
    assertThat(second.place()).isEqualTo(ElementPlace.of("body/tbl[2]"));
    assertThat(second.at(0, 2).orElseThrow().place())
        .isEqualTo(ElementPlace.of("body/tbl[2]/tr[1]/tc[2]", 2, 1, 3));
    assertThat(second.source()).isEqualTo(Block.Grid.Source.OWN);
  }

  @Test
  void picture_in_a_cell_follows_its_table() throws UnreadableException {
    String picture =
        "<w:drawing><wp:inline><wp:extent cx='900000' cy='900000'/><wp:docPr id='1' descr='公章'/>"
            + "<a:graphic><a:blip/></a:graphic></wp:inline></w:drawing>";

    assertThat(rows(tr(tc("甲"), "<w:tc><w:p><w:r>" + picture + "</w:r></w:p></w:tc>")))
        .containsExactly("甲|", "![公章]");
  }
}
