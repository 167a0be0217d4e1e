package org.gouji.testkit;

import java.util.List;
import java.util.stream.Collectors;

/** Plain text with the cells of a row separated by blanks: a blank cell leaves no trace. */
final class SpacedLayout extends FlowLayout {
  @Override
  public String name() {
    return "spaces";
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
    if (shape.allBlank() || shape.word()) {
      return Sight.OPEN;
    }
    return shape.blank() ? Sight.LOST : Sight.SHOWN;
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
    page.line(text);
  }

  @Override
  void table2(Page page, Table2 table) {
    for (Block block : table.blocks()) {
      page.line(block.heading());
      page.line("信息内容 " + labels(block.columns()));
      block.rows().forEach(r -> row(page, r));
    }
    page.line("");
  }

  @Override
  void table3(Page page, Table3 table) {
    List<Column> columns = table.columns();
    page.line(Form.SUM_NOTE + " 申请人情况");
    page.line(labels(columns.subList(0, 1)) + " 法人或其他组织 " + labels(columns.subList(6, 7)));
    page.line(labels(columns.subList(1, 6)));
    List<Row> rows = table.rows();
    for (int i = 0; i < rows.size(); i++) {
      if (opensResults(rows, i)) {
        page.line(page.style.apply(Form.RESULTS));
      }
      if (opensGroup(rows, i)) {
        page.line(page.style.apply(Form.group(rows.get(i).key())));
      }
      row(page, rows.get(i));
    }
    page.line("");
  }

  @Override
  void table4(Page page, Table4 table) {
    page.line("行政复议 行政诉讼");
    page.line(labels(table.columns().subList(0, 5)) + " 未经复议直接起诉 复议后起诉");
    page.line(labels(table.columns().subList(5, 15)));
    page.line(joined(table.cells()));
    page.line("");
  }

  private static void row(Page page, Row row) {
    page.line(row.label() + " " + joined(row.cells()));
  }

  private static String joined(List<String> cells) {
    return cells.stream().filter(c -> !c.isEmpty()).collect(Collectors.joining(" "));
  }

  private static String labels(List<Column> columns) {
    return columns.stream().map(c -> whole(c.label())).collect(Collectors.joining(" "));
  }
}
