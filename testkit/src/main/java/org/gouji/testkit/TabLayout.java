package org.gouji.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Plain text with one table row a line and TABs between the cells. */
final class TabLayout extends FlowLayout {
  /** What became of the covered slots. */
  enum Kind {
    /** Each covered slot is an empty field: all rows have the same fields. */
    GRID,
    /** Labels moved to the left over covered slots, the right side padded. */
    PACKED,
    /** As packed, and page breaks tear labels and group labels. */
    TORN
  }

  private static final int WIDTH3 = 10;

  private final Kind kind;

  TabLayout(Kind kind) {
    this.kind = kind;
  }

  @Override
  public String name() {
    return "tabs-" + kind.name().toLowerCase(Locale.ROOT);
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
    if (shape.allBlank() || shape.edgeWord()) {
      return Sight.OPEN;
    }
    if (!shape.edgeBlank() || table == 4) {
      return Sight.SHOWN;
    }
    boolean padded = table == 3 ? Form.group(rowKey).isEmpty() : cells.size() < 3;
    if (kind == Kind.GRID) {
      return padded || shape.maybeFilledUp() ? Sight.OPEN : Sight.SHOWN;
    }
    return padded && table == 3 ? Sight.LOST : Sight.OPEN;
  }

  @Override
  void title(Page page, String title) {
    page.line("").line(title).line("");
  }

  @Override
  void heading(Page page, String heading) {
    page.line(heading).line("");
  }

  @Override
  void paragraph(Page page, String text) {
    page.line(text).line("");
  }

  @Override
  void table2(Page page, Table2 table) {
    for (Block block : table.blocks()) {
      fields(page, 4, block.heading());
      List<String> header = new ArrayList<>(List.of("信息内容"));
      block.columns().forEach(c -> header.add(head(c.label())));
      fields(page, 4, header);
      List<String> tails = new ArrayList<>(List.of(""));
      block.columns().forEach(c -> tails.add(tail(c.label()).orElse("")));
      tailRow(page, 4, tails);
      for (Row row : block.rows()) {
        List<String> line = new ArrayList<>(List.of(head(row.label())));
        line.addAll(row.cells());
        fields(page, 4, line);
        tailRow(page, 4, List.of(tail(row.label()).orElse("")));
      }
    }
    page.line("");
  }

  @Override
  void table3(Page page, Table3 table) {
    header3(page, table.columns());
    List<Row> rows = kind == Kind.TORN ? PageBreaks.torn(table.rows(), page.seed) : table.rows();
    for (int i = 0; i < rows.size(); i++) {
      row3(page, rows, i);
    }
    page.line("");
  }

  private void header3(Page page, List<Column> columns) {
    List<String> organisations = columns.subList(1, 6).stream().map(c -> whole(c.label())).toList();
    String person = whole(columns.get(0).label());
    String total = whole(columns.get(6).label());
    if (kind == Kind.GRID) {
      fields(page, WIDTH3, Form.SUM_NOTE, "", "", "申请人情况");
      fields(page, WIDTH3, "", "", "", person, "法人或其他组织", "", "", "", "", total);
      fields(page, WIDTH3, join(List.of("", "", "", ""), organisations));
    } else {
      page.line(String.join("\t", Form.SUM_NOTE, "申请人情况", "", "", "", "", "", total));
      page.line(String.join("\t", "", person, "法人或其他组织", "", "", "", "", ""));
      page.line(String.join("\t", join(List.of("", ""), organisations)) + "\t");
    }
  }

  private void row3(Page page, List<Row> rows, int index) {
    Row row = rows.get(index);
    String group = Form.group(row.key());
    boolean pageBreak = kind == Kind.TORN && PageBreaks.before(rows, index);
    if (pageBreak) {
      page.line("");
    }
    List<String> labels = new ArrayList<>();
    if (Form.isResult(row.key())) {
      labels.add(opensResults(rows, index) ? results(page) : "");
    }
    if (!group.isEmpty()) {
      labels.add(opensGroup(rows, index) ? group(page, rows, group) : "");
    }
    if (pageBreak) {
      labels.set(0, PageBreaks.RESULTS_TAIL);
    }
    labels.add(head(row.label()));
    fields(page, WIDTH3, join(place(row.key(), labels), row.cells()));
    List<String> tails = new ArrayList<>(Collections.nCopies(labels.size() - 1, ""));
    tails.add(tail(row.label()).orElse(""));
    if (row.key().startsWith("denied.") && tail(row.label()).isPresent()) {
      String full = page.style.apply(group);
      tails.set(1, full.substring(group(page, rows, group).length()));
    }
    tailRow(page, WIDTH3, tails);
  }

  /** A group label, cut where the page break goes through 不予公开. */
  private String group(Page page, List<Row> rows, String group) {
    String label = page.style.apply(group);
    boolean cut =
        kind == Kind.TORN
            && group.equals(Form.group("denied.stateSecret"))
            && rows.stream()
                .anyMatch(r -> r.key().startsWith("denied.") && tail(r.label()).isPresent());
    return cut ? label.substring(0, label.length() - 1) : label;
  }

  private String results(Page page) {
    String label = page.style.apply(Form.RESULTS);
    return kind == Kind.TORN
        ? label.substring(0, label.length() - PageBreaks.RESULTS_TAIL.length())
        : label;
  }

  /** The label fields of a row, with the covered slots that this kind keeps. */
  private List<String> place(String key, List<String> labels) {
    List<String> placed = new ArrayList<>(labels);
    if (kind == Kind.GRID) {
      while (placed.size() < WIDTH3 - Form.TABLE3_COLUMNS.size()) {
        placed.add("");
      }
    } else if (!Form.isResult(key)) {
      placed.add("");
    } else if (key.equals("resultsTotal") || key.equals("otherHandling")) {
      placed.remove(0);
      if (kind == Kind.TORN) {
        placed.add("");
      }
    }
    return placed;
  }

  @Override
  void table4(Page page, Table4 table) {
    List<String> labels = table.columns().stream().map(c -> whole(c.label())).toList();
    fields(page, 15, "行政复议", "", "", "", "", "行政诉讼");
    List<String> second = new ArrayList<>(labels.subList(0, 5));
    second.addAll(List.of("未经复议直接起诉", "", "", "", "", "复议后起诉"));
    fields(page, 15, second);
    fields(page, 15, join(List.of("", "", "", "", ""), labels.subList(5, 15)));
    page.line(String.join("\t", table.cells()));
    page.line("");
  }

  /** A further row that holds nothing but the torn ends of labels, if there are any. */
  private static void tailRow(Page page, int width, List<String> tails) {
    if (tails.stream().anyMatch(t -> !t.isEmpty())) {
      page.line("");
      fields(page, width, tails);
    }
  }

  private static List<String> join(List<String> one, List<String> other) {
    List<String> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  private static void fields(Page page, int width, String... fields) {
    fields(page, width, List.of(fields));
  }

  private static void fields(Page page, int width, List<String> fields) {
    page.line(String.join("\t", fields) + "\t".repeat(Math.max(0, width - fields.size())));
  }
}
