package org.gouji.api.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one list. Every cell is text: {@code =1+1} out of a report is no formula. */
final class TextSheet {

  static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private TextSheet() {}

  /** A column: its heading and its width in characters. */
  record Column(String heading, int width) {}

  static byte[] workbook(String name, List<Column> columns, List<List<String>> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Gouji", "1.0")) {
      Worksheet sheet = workbook.newWorksheet(name);
      for (int at = 0; at < columns.size(); at++) {
        sheet.value(0, at, columns.get(at).heading());
        sheet.width(at, columns.get(at).width());
        sheet.style(at).format("@").set();
        sheet.style(0, at).bold().set();
      }
      for (int row = 0; row < rows.size(); row++) {
        List<String> texts = rows.get(row);
        for (int at = 0; at < texts.size(); at++) {
          sheet.value(row + 1, at, texts.get(at));
        }
      }
      sheet.freezePane(0, 1);
      sheet.setAutoFilter(0, 0, rows.size(), columns.size() - 1);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can always be written to", e);
    }
    return out.toByteArray();
  }
}
