package org.gouji.plugins.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.plugins.office.workbook.Books.rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Place;
import org.gouji.document.UnreadableException;
import org.gouji.plugin.DocumentReader;
import org.gouji.plugin.DocumentReader.Claim;
import org.gouji.reader.DocumentReaderContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxReaderTest extends DocumentReaderContract {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String STYLES =
      """
      <numFmts><numFmt numFmtId="171" formatCode="+0;-0"/><numFmt numFmtId="172" formatCode=";;;"/>
      <numFmt numFmtId="173" formatCode="0&quot;件&quot;"/><numFmt numFmtId="174" formatCode="_ * #,##0_ ;_ * \\-#,##0_ ;_ * &quot;-&quot;??_ ;_ @_ "/>
      <numFmt numFmtId="175" formatCode="0;-0;;@"/><numFmt numFmtId="176" formatCode="[$-804]m&quot;月&quot;d&quot;日&quot;"/></numFmts>
      <fonts><font/><font><strike/></font></fonts>
      <borders><border/><border><left style="thin"/></border></borders>
      <cellXfs><xf/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="173"/><xf numFmtId="174"/><xf numFmtId="175"/>
      <xf numFmtId="176"/><xf numFmtId="10"/><xf numFmtId="2"/><xf fontId="1"/><xf borderId="1"/><xf numFmtId="58"/><xf numFmtId="14"/></cellXfs>
      """;

  @Override
  protected DocumentReader reader() {
    return new XlsxReader();
  }

  @Override
  protected byte[] sample() {
    return Books.of(rows(List.of("某某局年度报告"), List.of("新收", "<c><v>3</v></c>"))).bytes();
  }

  @Test
  void workbook_with_macros_and_strict_one_are_claimed_and_a_document_is_not() {
    String macros = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

    assertThat(claim(macros)).contains(new Claim(XLSX, 100));
    assertThat(claim(XLSX + ".main+xml")).contains(new Claim(XLSX, 100));
    assertThat(
            claim(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"))
        .isEmpty();
  }

  private static Optional<Claim> claim(String type) {
    byte[] bytes =
        Books.zip(
            Map.of(
                "[Content_Types].xml", "<Types><Override ContentType=\"" + type + "\"/></Types>"));
    return new XlsxReader().claim(Books.submission(bytes));
  }

  @Test
  void strict_workbook_is_read_by_its_local_names() throws UnreadableException {
    Map<String, String> parts =
        Map.of(
            "[Content_Types].xml",
            "<Types><Override ContentType=\"" + XLSX + ".main+xml\"/></Types>",
            "_rels/.rels",
            "<Relationships><Relationship Id=\"a\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" Target=\"/xl/book.xml\"/></Relationships>",
            "xl/book.xml",
            "<x:workbook xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" conformance=\"strict\"><x:sheets><x:sheet name=\"一\" r:id=\"b\" xmlns:r=\"http://purl.oclc.org/ooxml/officeDocument/relationships\"/></x:sheets></x:workbook>",
            "xl/_rels/book.xml.rels",
            "<Relationships><Relationship Id=\"b\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet\" Target=\"s.xml\"/></Relationships>",
            "xl/s.xml",
            "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData><x:row><x:c t=\"inlineStr\"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>");

    assertThat(Books.shown(Books.read(Books.zip(parts)))).containsExactly("甲");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2, +2",
    "1, -3, -3",
    "1, 0, +0",
    "0, 3568.6399999999999, 3568.64",
    "0, 12, 12",
    "3, 5, 5件",
    "4, 1234, '1,234'",
    "4, 0, -",
    "7, 0.4523, 45.23%",
    "8, 12.5, 12.50",
    "0, 123456789012, 1.23457E+11",
    "4, -1234, '-1,234'",
    "5, 5, 5",
    "5, -5, -5"
  })
  void number_is_read_as_it_is_displayed(int style, String stored, String displayed)
      throws UnreadableException {
    assertThat(cell("<c s=\"%d\"><v>%s</v></c>".formatted(style, stored)).get(0))
        .isEqualTo("数|" + displayed);
  }

  @ParameterizedTest
  @CsvSource({"6, 45293", "11, 45293", "12, 45293"})
  void date_in_a_table_is_no_figure(int style, String stored) throws UnreadableException {
    Document document = document("<c s=\"%d\"><v>%s</v></c>".formatted(style, stored));

    assertThat(Books.shown(document).get(0)).isEqualTo("数|\uFFFD2024年1月2日");
    assertThat(document.notes()).singleElement().asString().contains("年报!B1", "日期");
  }

  @Test
  void date_in_running_text_is_read_as_a_date() throws UnreadableException {
    assertThat(Books.of(rows(List.of("<c s=\"12\"><v>45293</v></c>"))).styles(STYLES).shown())
        .containsExactly("2024年1月2日");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<c><f>A1+1</f></c>; 数|\uFFFD; 没有保存计算结果",
        "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>; 数|\uFFFD#DIV/0!; 错误值",
        "<c><f>A1+1</f><v>7</v></c>; 数|7; 未重新计算",
        "<c t=\"str\"><f>A1</f><v>甲</v></c>; 数|甲; 未重新计算",
        "<c s=\"9\"><v>7</v></c>; 数|\uFFFD; 删除线",
        "<c s=\"2\"><v>7</v></c>; 数|; 不显示",
        "<c s=\"5\"><v>0</v></c>; 数|; 不显示",
        "<c s=\"8\"><v>12.567</v></c>; 数|12.57; 按显示的数字",
        "<c><v>abc</v></c>; 数|\uFFFD; 无法按其格式显示"
      })
  void cell_that_is_not_what_it_shows_is_noted(String cell, String shown, String note)
      throws UnreadableException {
    Document document = document(cell);

    assertThat(Books.shown(document).get(0)).isEqualTo(shown);
    assertThat(document.notes()).anySatisfy(n -> assertThat(n).contains(note, "年报!B1", "。"));
  }

  @Test
  void cached_results_that_the_file_itself_calls_outdated_are_not_read()
      throws UnreadableException {
    Document document =
        Books.of(rows(List.of("数", "<c><f>A1</f><v>7</v></c>"), List.of("数", "8")))
            .with("<calcPr fullCalcOnLoad=\"1\"/>")
            .read();

    assertThat(Books.shown(document)).containsExactly("数|\uFFFD", "数|8");
  }

  @Test
  void text_is_read_with_its_breaks_and_without_guides_and_struck_out_parts()
      throws UnreadableException {
    Books book =
        Books.of(
                rows(
                    List.of("甲", shared(0)),
                    List.of("乙", shared(1)),
                    List.of("丙", shared(2)),
                    List.of("丁", shared(3)),
                    List.of("戊", shared(4))))
            .strings(
                "<si><t>一\n二_x000D_\n三</t></si>"
                    + "<si><r><t>12</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r></si>"
                    + "<si><r><rPr><strike/></rPr><t>3</t></r><r><rPr><strike val=\"0\"/></rPr><t>4</t></r></si>"
                    + "<si><r><rPr><strike/></rPr><t>旧</t></r><r><t>新</t></r></si>"
                    + "<si><t>规章</t><rPh sb=\"0\" eb=\"1\"><t>99</t></rPh></si>");

    assertThat(book.shown()).containsExactly("甲|一\n二\n三", "乙|12\n1", "丙|\uFFFD4", "丁|新", "戊|规章");
    assertThat(book.read().notes()).singleElement().asString().contains("年报!B3、年报!B4");
  }

  private static String shared(int index) {
    return "<c t=\"s\"><v>" + index + "</v></c>";
  }

  @Test
  void merged_cells_are_one_slot_and_cover_what_lies_beneath() throws UnreadableException {
    Document document =
        Books.of(
                rows(List.of("项", "", "数"), List.of("", "5", "6"), List.of("乙", "", "7"))
                    + "<mergeCells><mergeCell ref=\"A1:B2\"/><mergeCell ref=\"A3:B9999\"/></mergeCells>")
            .read();

    assertThat(Books.shown(document)).containsExactly("项|项|数", "项|项|6", "乙|乙|7");
    assertThat(document.notes()).singleElement().asString().contains("年报!B2", "隐藏");
    assertThat(document.complete()).isFalse();
    Block.Grid grid = (Block.Grid) document.blocks().get(0);
    assertThat(grid.at(1, 1).orElseThrow())
        .isEqualTo(new org.gouji.document.Slot(0, 0, 2, 2, "项", new Place.SheetPlace("年报", "A1")));
  }

  @Test
  void overlapping_merged_cells_are_refused() {
    UnreadableException refusal =
        Books.of(
                rows(List.of("甲", "乙", "丙"), List.of("丁", "戊", "己"))
                    + "<mergeCells><mergeCell ref=\"A1:B2\"/><mergeCell ref=\"B2:C2\"/></mergeCells>")
            .refusal();

    assertThat(refusal).hasMessageContaining("请用 Excel");
  }

  @Test
  void hidden_rows_columns_and_sheets_are_left_out_and_noted() throws UnreadableException {
    Document document =
        Books.of(
                "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/><col min=\"4\" max=\"16384\" width=\"0\"/></cols>"
                    + rows(List.of("甲", "1", "2"), List.of("乙", "3", "4"), List.of("丙", "5", "6"))
                        .replace("<row r=\"2\"", "<row r=\"2\" hidden=\"1\""))
            .sheet("字典", "hidden", rows(List.of("码")))
            .sheet("密", "veryHidden", rows(List.of("码")))
            .sheet("空", "hidden", "")
            .read();

    assertThat(Books.shown(document)).containsExactly("甲|2", "丙|6");
    assertThat(document.complete()).isFalse();
    assertThat(document.notes())
        .containsExactly(
            "工作簿中有隐藏的内容未读取（年报!B1、年报!A2、年报!B2、年报!C2、年报!B3）。如属报告内容，请取消隐藏后重新提交。",
            "工作簿中有隐藏的工作表未读取（字典、密）。如属报告内容，请取消隐藏后重新提交。");
    Block.Grid grid = (Block.Grid) document.blocks().get(0);
    assertThat(grid.at(1, 1).orElseThrow().place()).isEqualTo(new Place.SheetPlace("年报", "C3"));
  }

  @Test
  void rows_with_one_cell_are_text_and_rows_with_more_are_tables() throws UnreadableException {
    assertThat(
            Books.of(
                    rows(
                        List.of("标题"),
                        List.of("一、总体情况\n第二行"),
                        List.of("新收", "1"),
                        List.of("结转", "2"),
                        List.of("二、下一节"),
                        List.of(""),
                        List.of("发布日期", "2024年"),
                        List.of("")))
                .shown())
        .containsExactly("标题", "一、总体情况", "第二行", "新收|1", "结转|2", "二、下一节", "发布日期 2024年");
  }

  @Test
  void row_of_a_framed_table_with_nothing_but_its_label_stays_in_the_table()
      throws UnreadableException {
    assertThat(
            Books.of(
                    rows(
                        List.of("新收", "1", "2"),
                        List.of("结转", "<c s=\"10\"/>", "<c s=\"10\"/>"),
                        List.of("总计", "1", "2")))
                .styles(STYLES)
                .shown())
        .containsExactly("新收|1|2", "结转||", "总计|1|2");
  }

  @Test
  void tables_side_by_side_are_two() throws UnreadableException {
    assertThat(
            Books.of(rows(List.of("甲", "1", "", "丙", "3"), List.of("乙", "2", "", "丁", "4")))
                .shown())
        .containsExactly("甲|1", "乙|2", "丙|3", "丁|4");
    assertThat(Books.of(rows(List.of("甲", "", "1"), List.of("乙", "", "2"))).shown())
        .containsExactly("甲||1", "乙||2");
  }

  @Test
  void sheet_that_begins_with_a_table_is_headed_by_its_name() throws UnreadableException {
    String table = rows(List.of("甲", "1"), List.of("乙", "2"));
    assertThat(
            Books.of(rows(List.of("标题")))
                .sheet("二、主动公开政府信息情况", "visible", table)
                .sheet("Sheet3", "visible", table)
                .shown())
        .containsExactly("标题", "# 二、主动公开政府信息情况", "甲|1", "乙|2", "甲|1", "乙|2");
    assertThat(Books.of(table).shown()).containsExactly("甲|1", "乙|2");
  }

  @Test
  void pictures_and_text_boxes_are_seen_and_icons_are_not() throws UnreadableException {
    String anchor = "<twoCellAnchor><from><col>0</col><row>%d</row></from>%s</twoCellAnchor>";
    Document document =
        Books.of(rows(List.of("标题"), List.of("正文")))
            .drawing(
                anchor.formatted(
                        1, "<pic><nvPicPr><cNvPr name=\"p\" descr=\"表三\"/></nvPicPr></pic>")
                    + anchor.formatted(
                        0, "<sp><txBody><p><r><t>文本</t></r><r><t>框</t></r></p></txBody></sp>")
                    + "<oneCellAnchor><from><col>0</col><row>0</row></from><ext cx=\"9525\" cy=\"9525\"/><pic><cNvPr name=\"i\"/></pic></oneCellAnchor>")
            .read();

    assertThat(Books.shown(document)).containsExactly("文本框", "标题", "![表三]", "正文");
  }

  @Test
  void text_is_placed_by_sheet_and_address() throws UnreadableException {
    assertThat(Books.of(rows(List.of(""), List.of("", "标题"))).read().blocks())
        .containsExactly(new Block.Paragraph("标题", new Place.SheetPlace("年报", "B2")));
  }

  @Test
  void empty_workbook_is_a_document_without_blocks() throws UnreadableException {
    assertThat(Books.of("<sheetData/>").read().blocks()).isEmpty();
  }

  /** The first cell of the second column, in a table. */
  private static Document document(String cell) throws UnreadableException {
    return Books.of(rows(List.of("数", cell), List.of("数", "1"))).styles(STYLES).read();
  }

  private static List<String> cell(String cell) throws UnreadableException {
    return Books.shown(document(cell));
  }
}
