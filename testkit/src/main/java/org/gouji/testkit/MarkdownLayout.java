package org.gouji.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Markdown with pipe tables, as converters write it: one each, or a small one per row or block. */
final class MarkdownLayout extends FlowLayout {
  private final boolean pieces;

  /**
   * Chooses between whole and small tables.
   *
   * @param pieces true for a small table per row, group or block
   */
  MarkdownLayout(boolean pieces) {
    this.pieces = pieces;
  }

  @Override
  public String name() {
    return pieces ? "markdown-pieces" : "markdown";
  }

  @Override
  public String fileName() {
    return "report.md";
  }

  @Override
  public boolean ownGrid() {
    return false;
  }

  @Override
  public boolean splitsTable4() {
    return pieces;
  }

  @Override
  public Sight sight(int table, String rowKey, List<String> cells) {
    return Shape.of(cells).maybeFilledUp() ? Sight.OPEN : Sight.SHOWN;
  }

  @Override
  void title(Page page, String title) {
    page.line("# " + title).line("");
  }

  @Override
  void heading(Page page, String heading) {
    page.line("## " + heading).line("");
  }

  @Override
  void paragraph(Page page, String text) {
    page.line(text).line("");
  }

  @Override
  void table2(Page page, Table2 table) {
    boolean first = true;
    for (Block block : table.blocks()) {
      List<String> header = new ArrayList<>(List.of("信息内容"));
      block.columns().forEach(c -> header.add(c.label()));
      if (pieces) {
        page.line("### " + block.heading());
        header(page, header);
      } else {
        row(page, padded(List.of(block.heading()), 4));
        if (first) {
          rule(page, 4);
          first = false;
        }
        row(page, padded(header, 4));
      }
      for (Row row : block.rows()) {
        List<String> line = new ArrayList<>(List.of(row.label()));
        line.addAll(row.cells());
        row(page, pieces ? line : padded(line, 4));
      }
      if (pieces) {
        page.line("");
      }
    }
    page.line("");
  }

  @Override
  void table3(Page page, Table3 table) {
    if (pieces) {
      pieces3(page, table);
      return;
    }
    List<String> labels = table.columns().stream().map(Column::label).toList();
    row(page, padded(List.of(Form.SUM_NOTE, "", "", "申请人情况"), 10));
    rule(page, 10);
    List<String> second = new ArrayList<>(List.of("", "", "", labels.get(0), "法人或其他组织"));
    second.addAll(List.of("", "", "", "", labels.get(6)));
    row(page, second);
    List<String> third = new ArrayList<>(List.of("", "", "", ""));
    third.addAll(labels.subList(1, 6));
    row(page, padded(third, 10));
    List<Row> rows = table.rows();
    for (int i = 0; i < rows.size(); i++) {
      List<String> line = new ArrayList<>();
      String group = Form.group(rows.get(i).key());
      if (Form.isResult(rows.get(i).key())) {
        line.add(opensResults(rows, i) ? page.style.apply(Form.RESULTS) : "");
      }
      if (!group.isEmpty()) {
        line.add(opensGroup(rows, i) ? page.style.apply(group) : "");
      }
      line.add(rows.get(i).label());
      List<String> cells = new ArrayList<>(padded(line, 3));
      cells.addAll(rows.get(i).cells());
      row(page, cells);
    }
    page.line("");
  }

  private static void pieces3(Page page, Table3 table) {
    List<String> header = new ArrayList<>(List.of("类别"));
    table.columns().forEach(c -> header.add(c.label()));
    page.line(Form.SUM_NOTE).line("");
    List<Row> rows = table.rows();
    for (int i = 0; i < rows.size(); i++) {
      String group = Form.group(rows.get(i).key());
      if (opensResults(rows, i)) {
        page.line("### " + page.style.apply(Form.RESULTS)).line("");
      }
      if (group.isEmpty() || opensGroup(rows, i)) {
        page.line(
            "### " + (group.isEmpty() ? whole(rows.get(i).label()) : page.style.apply(group)));
        header(page, header);
      }
      List<String> line = new ArrayList<>(List.of(rows.get(i).label()));
      line.addAll(rows.get(i).cells());
      row(page, line);
      boolean more = i + 1 < rows.size() && Form.group(rows.get(i + 1).key()).equals(group);
      if (group.isEmpty() || !more) {
        page.line("");
      }
    }
  }

  @Override
  void table4(Page page, Table4 table) {
    List<String> labels = table.columns().stream().map(Column::label).toList();
    if (pieces) {
      List<String> headings = List.of("行政复议", "行政诉讼（未经复议直接起诉）", "行政诉讼（复议后起诉）");
      for (int g = 0; g < headings.size(); g++) {
        page.line("### " + headings.get(g));
        header(page, labels.subList(5 * g, 5 * g + 5));
        row(page, table.groups().get(g).cells());
        page.line("");
      }
      return;
    }
    row(page, padded(List.of("行政复议", "", "", "", "", "行政诉讼"), 15));
    rule(page, 15);
    List<String> second = new ArrayList<>(labels.subList(0, 5));
    second.addAll(List.of("未经复议直接起诉", "", "", "", "", "复议后起诉"));
    row(page, padded(second, 15));
    List<String> third = new ArrayList<>(List.of("", "", "", "", ""));
    third.addAll(labels.subList(5, 15));
    row(page, third);
    row(page, table.cells());
    page.line("");
  }

  private static void header(Page page, List<String> cells) {
    row(page, cells);
    rule(page, cells.size());
  }

  private static void rule(Page page, int width) {
    page.line("|" + "---|".repeat(width));
  }

  private static void row(Page page, List<String> cells) {
    page.line("| " + String.join(" | ", cells).replace("\n", "<br>") + " |");
  }

  private static List<String> padded(List<String> cells, int width) {
    List<String> all = new ArrayList<>(cells);
    all.addAll(Collections.nCopies(Math.max(0, width - cells.size()), ""));
    return all;
  }
}
