package org.gouji.testkit;

import java.util.List;

/**
 * Plain text with one cell a line: a TAB before each cell, a TAB alone for a covered slot or a
 * blank cell, an empty line after each table row, labels wrapped within their cell.
 */
final class LineLayout extends FlowLayout {
  @Override
  public String name() {
    return "lines";
  }

  @Override
  public String fileName() {
    return "report.txt";
  }

  @Override
  public boolean ownGrid() {
    return false;
  }

  @Override
  public Sight sight(int table, String rowKey, List<String> cells) {
    Shape shape = Shape.of(cells);
    return shape.allBlank() || shape.edgeWord() ? Sight.OPEN : Sight.SHOWN;
  }

  @Override
  void title(Page page, String title) {
    page.line(title).line("");
  }

  @Override
  void heading(Page page, String heading) {
    page.line(heading);
  }

  @Override
  void paragraph(Page page, String text) {
    page.line("  " + text).line("");
  }

  @Override
  void table2(Page page, Table2 table) {
    for (Block block : table.blocks()) {
      cell(page, block.heading());
      page.line("");
      cell(page, "信息内容");
      for (Column column : block.columns()) {
        label(page, wrapped(page, column.label()));
      }
      page.line("");
      for (Row row : block.rows()) {
        label(page, row.label());
        values(page, row.cells());
      }
    }
    page.line("");
  }

  @Override
  void table3(Page page, Table3 table) {
    cell(page, Form.SUM_NOTE);
    cell(page, "申请人情况");
    page.line("");
    cell(page, "");
    label(page, table.columns().get(0).label());
    cell(page, "法人或其他组织");
    label(page, table.columns().get(6).label());
    page.line("");
    cell(page, "");
    cell(page, "");
    table.columns().subList(1, 6).forEach(c -> label(page, c.label()));
    cell(page, "");
    page.line("");
    List<Row> rows = table.rows();
    for (int i = 0; i < rows.size(); i++) {
      row3(page, rows, i);
    }
    page.line("");
  }

  private static void row3(Page page, List<Row> rows, int index) {
    Row row = rows.get(index);
    String group = Form.group(row.key());
    if (Form.isResult(row.key())) {
      cell(page, opensResults(rows, index) ? page.style.apply(Form.RESULTS) : "");
    }
    if (!group.isEmpty()) {
      cell(page, opensGroup(rows, index) ? page.style.apply(group) : "");
    }
    label(page, row.label());
    values(page, row.cells());
  }

  @Override
  void table4(Page page, Table4 table) {
    cell(page, "行政复议");
    cell(page, "行政诉讼");
    page.line("");
    table.columns().subList(0, 5).forEach(c -> label(page, c.label()));
    cell(page, "未经复议直接起诉");
    cell(page, "复议后起诉");
    page.line("");
    for (int i = 0; i < 5; i++) {
      cell(page, "");
    }
    table.columns().subList(5, 15).forEach(c -> label(page, c.label()));
    page.line("");
    values(page, table.cells());
    page.line("");
  }

  /** Wraps some headings as real pages do, where variants are asked for. */
  private static String wrapped(Page page, String label) {
    boolean wrap = page.seed % 2 != 0 && label.length() > 6 && label.indexOf('\n') < 0;
    return wrap ? label.substring(0, 3) + "\n" + label.substring(3) : label;
  }

  private static void label(Page page, String label) {
    cell(page, head(label));
    tail(label).ifPresent(page::line);
  }

  private static void values(Page page, List<String> cells) {
    cells.forEach(c -> cell(page, c.isEmpty() || page.seed % 2 == 0 ? c : c + "\u00a0"));
    page.line("");
  }

  private static void cell(Page page, String text) {
    page.line("\t" + text);
  }
}
