package org.gouji.json;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.gouji.form.CellKey;
import org.gouji.form.ColumnForm;
import org.gouji.form.Form;
import org.gouji.form.RowForm;
import org.gouji.form.TableKey;
import org.gouji.report.TableRow;

/** The targets that rows and labels of a table may have. */
final class TableTargets {

  private TableTargets() {}

  /** Targets of the rows of both editions, in a set of the caller's own. */
  static Set<String> rows(TableKey table) {
    Set<String> targets = new HashSet<>();
    for (Form form : Form.all()) {
      form.rows(table).forEach(row -> targets.add(TableRow.target(table, row.key())));
    }
    return targets;
  }

  /** Targets of the labels of both editions, in a set of the caller's own. */
  static Set<String> labels(TableKey table) {
    Set<String> targets = new HashSet<>();
    Form.all().forEach(form -> targets.addAll(official(table, form).keySet()));
    return targets;
  }

  /** The official text of each label of a form, by target. */
  static Map<String, String> official(TableKey table, Form form) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (RowForm row : form.rows(table)) {
      texts.put(
          table == TableKey.T4 ? "t4:" + row.key() : TableRow.target(table, row.key()),
          row.label());
      for (ColumnForm column : form.columns(table, row.key())) {
        String target =
            table == TableKey.T3
                ? "t3:col:" + column.key()
                : new CellKey(table, row.key(), column.key()).target();
        texts.put(target, column.label());
      }
    }
    return texts;
  }
}
