package org.gouji.testkit.file;

import java.util.ArrayList;
import java.util.List;

/** One sheet of a made-up workbook, written row by row as SpreadsheetML. */
final class SheetWriter {
  private static final int FRAMED = 1;

  private final StringBuilder rows = new StringBuilder();
  private final List<String> merged = new ArrayList<>();
  private final boolean asText;
  private final boolean framed;
  private int row;
  private StringBuilder open = new StringBuilder();

  /**
   * Begins a sheet.
   *
   * @param asText whether numbers are stored as text
   * @param framed whether the cells of tables have borders
   */
  SheetWriter(boolean asText, boolean framed) {
    this.asText = asText;
    this.framed = framed;
  }

  boolean isEmpty() {
    return row == 0;
  }

  void line(String text) {
    cell(0, text, false);
    endRow();
  }

  /** Writes a label of a table over so many rows and columns of it. */
  void label(int column, String text, int height, int width) {
    cell(column, text, framed);
    frame(column + 1, column + width - 1);
    if (height > 1 || width > 1) {
      String last = address(row + height - 1, column + width - 1);
      merged.add("<mergeCell ref=\"" + address(row, column) + ":" + last + "\"/>");
    }
  }

  /** Writes a figure over so many columns. */
  void figure(int column, String text, int width) {
    boolean number = !asText && text.matches("[+-]?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,4})?");
    if (number && !text.equals("-0") && !text.equals("+0")) {
      int style = style(text);
      String value = text.startsWith("+") ? text.substring(1) : text;
      open.append(begin(column, style, "")).append("<v>").append(value).append("</v></c>");
      frame(column + 1, column + width - 1);
      if (width > 1) {
        merged.add(
            "<mergeCell ref=\""
                + address(row, column)
                + ":"
                + address(row, column + width - 1)
                + "\"/>");
      }
    } else {
      label(column, text, 1, width);
    }
  }

  /** Styles: 0 plain, 1 framed; then pairs of plain and framed for a sign and for decimals. */
  private int style(String text) {
    int point = text.indexOf('.');
    int format = text.startsWith("+") ? 1 : point < 0 ? 0 : text.length() - point;
    return 2 * format + (framed ? FRAMED : 0);
  }

  /** Empty cells of a table. */
  void frame(int from, int to) {
    for (int column = from; framed && column <= to; column++) {
      open.append(begin(column, FRAMED, "")).append("</c>");
    }
  }

  void endRow() {
    rows.append("<row r=\"").append(row + 1).append("\">").append(open).append("</row>");
    open = new StringBuilder();
    row++;
  }

  void emptyRow() {
    row++;
  }

  private void cell(int column, String text, boolean withFrame) {
    if (text.isEmpty()) {
      frame(column, column);
      return;
    }
    open.append(begin(column, withFrame ? FRAMED : 0, " t=\"inlineStr\""))
        .append("<is><t xml:space=\"preserve\">")
        .append(escape(text))
        .append("</t></is></c>");
  }

  private String begin(int column, int style, String type) {
    return "<c r=\"" + address(row, column) + "\" s=\"" + style + "\"" + type + ">";
  }

  private static String address(int row, int column) {
    return (char) ('A' + column) + Integer.toString(row + 1);
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /** The part of the sheet. */
  String xml() {
    String merges =
        merged.isEmpty() ? "" : "<mergeCells>" + String.join("", merged) + "</mergeCells>";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
        + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
        + rows
        + "</sheetData>"
        + merges
        + "</worksheet>";
  }
}
