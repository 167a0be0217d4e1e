package org.gouji.plugins.office.word;

/**
 * How much stands in a table itself, and how much in tables within its cells; what stands in tables
 * of a single cell counts as standing in the cell around them.
 *
 * @param filled cells with text of their own
 * @param nested cells with text in tables within
 * @param text characters in all cells, tables within left aside
 * @param longest characters in the fullest cell
 */
record TableWeight(int filled, int nested, long text, long longest) {
  private static final int PROSE = 300;

  static TableWeight of(TableRows rows) {
    int filled = 0;
    int nested = 0;
    long text = 0;
    long longest = 0;
    for (TableRows.Row row : rows.rows()) {
      for (TableRows.Cell cell : row.cells()) {
        Count count = new Count();
        count.add(cell.element());
        filled += count.characters > 0 ? 1 : 0;
        nested += count.cells;
        text += count.characters;
        longest = Math.max(longest, count.characters);
      }
    }
    return new TableWeight(filled, nested, text, longest);
  }

  /**
   * Whether the table only arranges other things on the page: there is one cell, more stands in
   * tables within than in its own cells, or a cell holds running text.
   */
  boolean arrangesPage(int cells) {
    return cells <= 1 || nested > filled || (longest > PROSE && longest * 2 > text);
  }

  private static final class Count {
    private long characters;
    private int cells;

    void add(Element element) {
      if (element.is("w:t")) {
        characters += element.text().strip().length();
      }
      for (Element child : Alternatives.shown(element)) {
        if (child.is("w:tbl")) {
          table(child);
        } else {
          add(child);
        }
      }
    }

    private void table(Element table) {
      Count inner = new Count();
      table.children().forEach(inner::row);
      if (inner.cells > 1) {
        cells += inner.cells;
      } else {
        characters += inner.characters;
      }
    }

    /** Counts the filled cells of a row, and all text in them. */
    private void row(Element element) {
      if (element.is("w:tc")) {
        Count cell = new Count();
        cell.add(element);
        cells += cell.cells + (cell.characters > 0 ? 1 : 0);
        characters += cell.characters;
      } else {
        Alternatives.shown(element).forEach(this::row);
      }
    }
  }
}
