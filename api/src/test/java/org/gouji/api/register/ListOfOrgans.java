package org.gouji.api.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list of organs as a workbook, for tests. */
public final class ListOfOrgans {

  private static final List<String> TITLES =
      List.of(
          "代码", "名称", "类型", "行政区划代码", "上级代码", "主管部门代码", "曾用名", "承接单位代码", "起报年度", "止报年度", "截止日期");

  private ListOfOrgans() {}

  /** Under the usual titles. */
  public static byte[] of(String... rows) {
    return under(TITLES, rows);
  }

  /** Rows whose cells have bars between them. */
  public static byte[] under(List<String> titles, String... rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("机构名册");
      for (int at = 0; at < titles.size(); at++) {
        sheet.value(0, at, titles.get(at));
      }
      for (int row = 0; row < rows.length; row++) {
        String[] cells = rows[row].split("\\|", -1);
        for (int at = 0; at < cells.length; at++) {
          if (!cells[at].isBlank()) {
            sheet.value(row + 1, at, cells[at].strip());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
