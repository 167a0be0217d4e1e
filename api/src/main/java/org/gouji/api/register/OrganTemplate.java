package org.gouji.api.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty list of organs, with a second sheet that says what goes into each column. */
public final class OrganTemplate {

  private OrganTemplate() {}

  /** The workbook, XLSX. */
  public static byte[] workbook() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Gouji", "1.0")) {
      list(workbook.newWorksheet("机构名册"));
      explanations(workbook.newWorksheet("填写说明"));
    } catch (IOException e) {
      throw new UncheckedIOException("a workbook could not be written to memory", e);
    }
    return out.toByteArray();
  }

  /** Cells are text: a code keeps its leading zeros. */
  private static void list(Worksheet sheet) {
    int at = 0;
    for (Column column : Column.values()) {
      sheet.value(0, at, column.title());
      sheet.width(at, 20);
      sheet.style(at).format("@").set();
      sheet.style(0, at).bold().set();
      at++;
    }
    sheet.freezePane(0, 1);
  }

  private static void explanations(Worksheet sheet) {
    String[] titles = {"列", "必填", "说明", "示例"};
    for (int at = 0; at < titles.length; at++) {
      sheet.value(0, at, titles[at]);
      sheet.style(0, at).bold().set();
    }
    int row = 1;
    for (Column column : Column.values()) {
      sheet.value(row, 0, column.title());
      sheet.value(row, 1, column.required() ? "是" : "否");
      sheet.value(row, 2, column.explanation());
      sheet.value(row, 3, column.example());
      row++;
    }
    sheet.width(2, 60);
    sheet.width(3, 40);
  }
}
