package org.gouji.plugins.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The visible rows that belong to a table itself and not to one within it; the foot comes last. */
record TableRows(List<Row> rows) {
  private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");
  private static final int PROSE = 300;

  /**
   * A row.
   *
   * @param ordinal of the row in its table as it stands in the source, from 1
   * @param rowsLeft number of visible rows from here to the end of the row group
   */
  record Row(List<Element> cells, int ordinal, int rowsLeft) {}

  static TableRows of(Element table, Page page) {
    List<Row> rows = new ArrayList<>();
    List<Row> foot = new ArrayList<>();
    List<Element> loose = new ArrayList<>();
    int ordinal = 0;
    int firstLoose = 0;
    for (Element part : table.children()) {
      String name = part.normalName();
      if (name.equals("tr")) {
        loose.add(part);
      } else if (GROUPS.contains(name)) {
        addGroup(rows, loose, firstLoose, page);
        ordinal += loose.size();
        loose.clear();
        List<Element> group = rowsOf(part);
        if (page.shows(part)) {
          addGroup(name.equals("tfoot") ? foot : rows, group, ordinal, page);
        }
        ordinal += group.size();
        firstLoose = ordinal;
      }
    }
    addGroup(rows, loose, firstLoose, page);
    rows.addAll(foot);
    return new TableRows(rows);
  }

  /**
   * Whether the table only arranges the page: its cells hold tables or running text, or there is
   * just one cell.
   */
  boolean arrangesPage(Element table, Map<Node, Weight> weights) {
    Weight whole = Objects.requireNonNull(weights.get(table));
    if (whole.tables() > 1 || Set.of("presentation", "none").contains(table.attr("role"))) {
      return true;
    }
    List<Element> cells = rows.stream().flatMap(row -> row.cells().stream()).toList();
    return cells.size() <= 1
        || cells.stream()
            .mapToInt(cell -> Objects.requireNonNull(weights.get(cell)).text())
            .anyMatch(text -> text > PROSE && text * 2 > whole.text());
  }

  private static List<Element> rowsOf(Element group) {
    return group.children().stream().filter(row -> row.normalName().equals("tr")).toList();
  }

  /** Adds the visible ones of rows that form a group, counted from the ordinal of those before. */
  private static void addGroup(List<Row> rows, List<Element> group, int before, Page page) {
    int left = (int) group.stream().filter(page::shows).count();
    for (int i = 0; i < group.size(); i++) {
      if (page.shows(group.get(i))) {
        List<Element> cells = page.children(group.get(i)).stream().filter(Tags::isCell).toList();
        rows.add(new Row(cells, before + i + 1, left));
        left--;
      }
    }
  }
}
