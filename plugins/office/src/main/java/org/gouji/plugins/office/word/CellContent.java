package org.gouji.plugins.office.word;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.UnreadableException;

/**
 * What a cell of a data table shows. A table within it, and a text box, are lines of their own.
 *
 * @param lines paragraphs and line breaks
 * @param pictures descriptions of its pictures
 * @param nested whether a table stands in it
 * @param hidden whether it has paragraphs and all of them are set to be hidden
 */
record CellContent(List<String> lines, List<String> pictures, boolean nested, boolean hidden) {

  static CellContent of(Element cell, String path, Reading reading) throws UnreadableException {
    Collector collector = new Collector(reading);
    FlowWalk.over(cell, path, collector, reading);
    return new CellContent(
        collector.lines,
        collector.pictures,
        collector.nested,
        collector.hidden && !collector.showing);
  }

  private static final class Collector implements FlowWalk.Taker {
    private final Reading reading;
    private final List<String> lines = new ArrayList<>();
    private final List<String> pictures = new ArrayList<>();
    private boolean nested;
    private boolean hidden;
    private boolean showing;

    Collector(Reading reading) {
      this.reading = reading;
    }

    @Override
    public char separator() {
      return '\n';
    }

    @Override
    public void paragraph(Paragraph paragraph, String path) {
      lines.addAll(paragraph.lines());
      pictures.addAll(paragraph.pictures());
      note(paragraph.hidden());
    }

    @Override
    public void table(Element table, String path) throws UnreadableException {
      reading.budget().table();
      TableRows rows = TableRows.of(table, reading);
      nested = nested || rows.cellCount() > 1;
      for (TableRows.Row row : rows.rows()) {
        if (row.hidden()) {
          reading.notes().hiddenRow();
          continue;
        }
        for (TableRows.Cell cell : row.cells()) {
          CellContent inner =
              of(
                  cell.element(),
                  path + "/tr[" + row.ordinal() + "]/tc[" + cell.ordinal() + "]",
                  reading);
          lines.addAll(inner.lines());
          pictures.addAll(inner.pictures());
          nested = nested || inner.nested();
          note(inner.hidden());
        }
      }
    }

    private void note(boolean isHidden) {
      hidden = hidden || isHidden;
      showing = showing || !isHidden;
    }
  }
}
