package org.gouji.plugins.sheet;

import java.util.List;
import org.gouji.plugins.sheet.Columns.Column;

/**
 * One sheet as SpreadsheetML: a heading that stays in view and filters, and rows below it. Every
 * cell is a string and formatted as text, so that {@code =1+1} out of somebody's report is no
 * formula, not even after the cell was edited.
 */
final class Sheet {

  /** Rows that the format takes, the heading included. */
  private static final int MOST_ROWS = 1_048_576;

  /** Characters that the format takes in a cell are 32,767, counted in UTF-16. */
  private static final int MOST_POINTS = 16_000;

  private final String name;
  private final List<Column> columns;
  private final StringBuilder rows = new StringBuilder();
  private int last;

  Sheet(String name, List<Column> columns) {
    this.name = name;
    this.columns = columns;
    row(columns.stream().map(Column::heading).toList(), Workbook.HEADING_STYLE);
  }

  String name() {
    return name;
  }

  boolean isFull() {
    return last == MOST_ROWS;
  }

  void add(List<String> texts) {
    row(texts, Workbook.TEXT_STYLE);
  }

  private void row(List<String> texts, int style) {
    last++;
    rows.append("<row r=\"").append(last).append("\">");
    for (int column = 0; column < texts.size(); column++) {
      rows.append("<c r=\"")
          .append(letter(column))
          .append(last)
          .append("\" s=\"")
          .append(style)
          .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
      escape(texts.get(column));
      rows.append("</t></is></c>");
    }
    rows.append("</row>");
  }

  /** Without what XML cannot hold, and not longer than a cell takes. */
  private void escape(String text) {
    text.codePoints()
        .filter(Sheet::isLegible)
        .limit(MOST_POINTS)
        .forEach(
            point -> {
              switch (point) {
                case '&' -> rows.append("&amp;");
                case '<' -> rows.append("&lt;");
                case '>' -> rows.append("&gt;");
                default -> rows.appendCodePoint(point);
              }
            });
  }

  private static boolean isLegible(int point) {
    return point == '\t'
        || point == '\n'
        || (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }

  String toXml() {
    StringBuilder xml = new StringBuilder(Workbook.PROLOGUE);
    xml.append("<worksheet xmlns=\"").append(Workbook.MAIN).append("\">");
    xml.append("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\"")
        .append(" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
    for (int column = 0; column < columns.size(); column++) {
      xml.append("<col min=\"")
          .append(column + 1)
          .append("\" max=\"")
          .append(column + 1)
          .append("\" width=\"")
          .append(columns.get(column).width())
          .append("\" style=\"")
          .append(Workbook.TEXT_STYLE)
          .append("\" customWidth=\"1\"/>");
    }
    return xml.append("</cols><sheetData>")
        .append(rows)
        .append("</sheetData><autoFilter ref=\"A1:")
        .append(letter(columns.size() - 1))
        .append(last)
        .append("\"/></worksheet>")
        .toString();
  }

  /** Letter of a column; there are fewer than 26. */
  private static char letter(int column) {
    return (char) ('A' + column);
  }
}
