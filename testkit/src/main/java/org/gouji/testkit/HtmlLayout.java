package org.gouji.testkit;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A web page with the tables as grids of spanning cells, inside a page with menu, script, hidden
 * parts and footer that hold words and numbers of their own.
 */
final class HtmlLayout extends FlowLayout {
  private static final String HIDDEN =
      "<table style=\"display:none\"><tr><td>一、本年新收政府信息公开申请数量</td><td>98765</td><td>98765</td></tr>"
          + "<tr><td>（七）总计</td><td>98765</td></tr></table>";

  private final boolean gb18030;

  /**
   * Chooses the charset.
   *
   * @param gb18030 true for GB18030 under the label gb2312, with no-break spaces beside the numbers
   */
  HtmlLayout(boolean gb18030) {
    this.gb18030 = gb18030;
  }

  @Override
  public String name() {
    return gb18030 ? "html-gb" : "html";
  }

  @Override
  public String fileName() {
    return "report.html";
  }

  @Override
  public boolean ownGrid() {
    return true;
  }

  @Override
  public Sight sight(int table, String rowKey, List<String> cells) {
    return Sight.SHOWN;
  }

  @Override
  Charset charset() {
    return gb18030 ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
  }

  @Override
  void begin(Page page, Sample sample) {
    page.line("<!DOCTYPE html>")
        .line("<html><head><meta charset=\"" + (gb18030 ? "gb2312" : "utf-8") + "\">")
        .line("<title>" + escape(sample.title()) + "</title>")
        .line("<script>var rows = ['（一）予以公开', '（七）总计', '四、结转下年度继续办理 98765'];</script>")
        .line("<style>td { border: 1px solid }</style></head><body>")
        .line("<ul class=\"menu\"><li>首页</li><li>政务公开</li><li>依申请公开</li><li>互动交流</li></ul>")
        .line("<div style=\"display: none\"><p>总计 98765 次访问</p>" + HIDDEN + "</div>")
        .line("<div class=\"content\">");
  }

  @Override
  void end(Page page) {
    page.line("</div>")
        .line("<div class=\"footer\"><p>网站地图</p><p>总访问量：98765</p></div>")
        .line("</body></html>");
  }

  @Override
  void title(Page page, String title) {
    page.line("<h1>" + escape(title) + "</h1>");
  }

  @Override
  void heading(Page page, String heading) {
    page.line(
        page.seed % 2 == 0
            ? "<h2>" + escape(heading) + "</h2>"
            : "<p><strong>" + escape(heading) + "</strong></p>");
  }

  @Override
  void paragraph(Page page, String text) {
    page.line("<p>" + escape(text) + "</p>");
  }

  @Override
  void table2(Page page, Table2 table) {
    page.line("<table border=\"1\">");
    for (Block block : table.blocks()) {
      page.line("<tr>" + td(block.heading(), 1, 4) + "</tr>");
      StringBuilder header = new StringBuilder("<tr>" + td("信息内容", 1, 1));
      int count = block.columns().size();
      for (int i = 0; i < count; i++) {
        header.append(td(block.columns().get(i).label(), 1, span2(count, i)));
      }
      page.line(header + "</tr>");
      for (Row row : block.rows()) {
        StringBuilder line = new StringBuilder("<tr>" + td(row.label(), 1, 1));
        for (int i = 0; i < row.cells().size(); i++) {
          line.append(value(row.cells().get(i), span2(count, i)));
        }
        page.line(line + "</tr>");
      }
    }
    page.line("</table>");
  }

  /** How many of the three value slots of table 2 a column of a block covers. */
  private static int span2(int columns, int index) {
    return index == columns - 1 ? 4 - columns : 1;
  }

  @Override
  void table3(Page page, Table3 table) {
    page.line("<table border=\"1\">");
    List<Column> columns = table.columns();
    page.line("<tr>" + td(Form.SUM_NOTE, 3, 3) + td("申请人情况", 1, 7) + "</tr>");
    String organisations = td("法人或其他组织", 1, 5);
    String second =
        td(columns.get(0).label(), 2, 1) + organisations + td(columns.get(6).label(), 2, 1);
    page.line("<tr>" + second + "</tr>");
    StringBuilder third = new StringBuilder("<tr>");
    columns.subList(1, 6).forEach(c -> third.append(td(c.label(), 1, 1)));
    page.line(third + "</tr>");
    List<Row> rows = table.rows();
    long results = rows.stream().filter(r -> Form.isResult(r.key())).count();
    for (int i = 0; i < rows.size(); i++) {
      page.line("<tr>" + labels3(page, rows, i, results) + values(rows.get(i).cells()) + "</tr>");
    }
    page.line("</table>");
  }

  private static String labels3(Page page, List<Row> rows, int index, long results) {
    Row row = rows.get(index);
    String group = Form.group(row.key());
    StringBuilder out = new StringBuilder();
    if (opensResults(rows, index)) {
      out.append(td(page.style.apply(Form.RESULTS), (int) results, 1));
    }
    if (opensGroup(rows, index)) {
      long size = rows.stream().filter(r -> Form.group(r.key()).equals(group)).count();
      out.append(td(page.style.apply(group), (int) size, 1));
    }
    int width = !group.isEmpty() ? 1 : Form.isResult(row.key()) ? 2 : 3;
    return out.append(td(row.label(), 1, width)).toString();
  }

  @Override
  void table4(Page page, Table4 table) {
    List<Column> columns = table.columns();
    page.line("<table border=\"1\">");
    page.line("<tr>" + td("行政复议", 1, 5) + td("行政诉讼", 1, 10) + "</tr>");
    StringBuilder second = new StringBuilder("<tr>");
    columns.subList(0, 5).forEach(c -> second.append(td(c.label(), 2, 1)));
    page.line(second + td("未经复议直接起诉", 1, 5) + td("复议后起诉", 1, 5) + "</tr>");
    StringBuilder third = new StringBuilder("<tr>");
    columns.subList(5, 15).forEach(c -> third.append(td(c.label(), 1, 1)));
    page.line(third + "</tr>");
    page.line("<tr>" + values(table.cells()) + "</tr>");
    page.line("</table>");
  }

  private String values(List<String> cells) {
    StringBuilder out = new StringBuilder();
    cells.forEach(c -> out.append(value(c, 1)));
    return out.toString();
  }

  /** A cell with what real pages put beside its number: no-break spaces, a hidden span. */
  private String value(String text, int columns) {
    String beside = gb18030 && !text.isEmpty() ? "\u00a0" : "";
    String hidden = gb18030 ? "" : "<span style=\"display:none\">98765</span>";
    return "<td"
        + span("colspan", columns)
        + "><p>"
        + beside
        + escape(text)
        + hidden
        + beside
        + "</p></td>";
  }

  private static String td(String text, int rows, int columns) {
    String spans = span("rowspan", rows) + span("colspan", columns);
    return "<td" + spans + "><p>" + escape(text).replace("\n", "<br>") + "</p></td>";
  }

  private static String span(String name, int count) {
    return count == 1 ? "" : " " + name + "=\"" + count + "\"";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
