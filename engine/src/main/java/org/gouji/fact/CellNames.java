package org.gouji.fact;

import org.gouji.form.CellKey;
import org.gouji.form.ColumnForm;
import org.gouji.form.Edition;
import org.gouji.form.Form;
import org.gouji.form.RowForm;
import org.gouji.form.TableKey;

/** Short names of the cells that a denial is held against: 表四行政复议总计, 表三本年新收总计. */
final class CellNames {

  private CellNames() {}

  static String of(CellKey key) {
    String table = key.table() == TableKey.T3 ? "表三" : "表四";
    return table + row(key) + column(key);
  }

  private static String row(CellKey key) {
    return key.row().equals("newReceived")
        ? "本年新收"
        : Form.of(Edition.E2021).rows(key.table()).stream()
            .filter(row -> row.key().equals(key.row()))
            .findFirst()
            .map(RowForm::label)
            .orElse(key.row());
  }

  private static String column(CellKey key) {
    return Form.of(Edition.E2021).columns(key.table(), key.row()).stream()
        .filter(column -> column.key().equals(key.column()))
        .findFirst()
        .map(ColumnForm::label)
        .orElse(key.column());
  }
}
